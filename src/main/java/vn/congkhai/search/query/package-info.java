/** Reads queries and answers them from the Lucene index: the reference for the browser. */
package vn.congkhai.search.query;
