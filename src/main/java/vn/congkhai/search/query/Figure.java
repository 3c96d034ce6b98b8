package vn.congkhai.search.query;

import java.util.List;

/**
 * A figure with its unit among the words of a query.
 *
 * @param columns keys of the units in which the index may have it
 * @param value in base units
 */
record Figure(List<String> columns, double value) {}
