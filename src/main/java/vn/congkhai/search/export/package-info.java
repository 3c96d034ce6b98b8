/** Writes the files from which the browser searches. */
package vn.congkhai.search.export;
