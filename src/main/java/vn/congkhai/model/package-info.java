/**
 * What a site is about, as immutable records: places, documents with their section trees, indicators with their
 * targets, results, commitments, duties, and the addresses of their pages. What a text leaves unsaid is an empty
 * {@link java.util.Optional}, never a guess.
 */
package vn.congkhai.model;
