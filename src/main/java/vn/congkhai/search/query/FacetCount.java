package vn.congkhai.search.query;

/**
 * How many of the found documents have a value of a facet.
 *
 * @param value as in filters
 * @param label for readers
 * @param count from 1
 */
public record FacetCount(String value, String label, int count) {}
