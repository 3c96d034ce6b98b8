/** The open data of a site: JSON and CSV of all documents, indicators and commitments, and the sitemap. */
package vn.congkhai.opendata;
