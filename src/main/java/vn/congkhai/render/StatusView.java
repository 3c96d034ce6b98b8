package vn.congkhai.render;

/**
 * How something stands, for readers.
 *
 * @param word for the style sheet
 * @param text for readers
 */
record StatusView(String word, String text) {}
