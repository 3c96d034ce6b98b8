package vn.congkhai.search.query;

/**
 * A document that was found.
 *
 * @param url of the page on the site, relative to its root; may end in {@code #anchor}
 * @param score as Lucene gives it; higher is better, comparable only within one query; 0 where nothing but filters asks
 * @param title for readers
 */
public record Hit(String url, float score, String title) {}
