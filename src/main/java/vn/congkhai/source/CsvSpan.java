package vn.congkhai.source;

/**
 * Where a cell stands in its text.
 *
 * @param start offset of its first character; of the quote, when it is quoted
 * @param end offset behind its last character
 * @param text what it says, without quotes and with the white space that stands in it
 */
public record CsvSpan(int start, int end, String text) {}
