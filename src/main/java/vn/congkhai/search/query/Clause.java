package vn.congkhai.search.query;

import vn.congkhai.search.Fields;

/**
 * One term that a query asks for.
 *
 * @param field of the index, see {@link Fields}
 * @param boost what its score is multiplied with
 */
record Clause(String field, String term, float boost) {}
