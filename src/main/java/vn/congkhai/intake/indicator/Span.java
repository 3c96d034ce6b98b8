package vn.congkhai.intake.indicator;

/**
 * A stretch of the paper.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Span(int start, int end) {

    /** Returns the stretch without blanks at its ends. */
    Span trimmed(String paper) {
        int first = start;
        int last = end;
        while (first < last && blank(paper.charAt(first))) {
            first++;
        }
        while (last > first && blank(paper.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
