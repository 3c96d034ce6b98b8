/** Search: what can be found, its terms and its Lucene index; the export and the queries have packages of their own. */
package vn.congkhai.search;
