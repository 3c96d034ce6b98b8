/** Search: what can be found, its Lucene index, the export for the browser, and the reference searcher. */
package vn.congkhai.search;
