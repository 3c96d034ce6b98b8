package vn.congkhai.intake.indicator;

import java.util.List;

/**
 * Words of the paper, pieced together where markers and line ends stood between them.
 *
 * @param text the words, pieces joined by one blank
 * @param plain the same for rules; as long as {@code text}
 * @param at offset in the paper of each character
 */
record Quote(String text, String plain, int[] at) {

    /** Returns the pieces of the paper as one quote, blanks at their ends left out. */
    static Quote of(String paper, List<Span> pieces) {
        StringBuilder text = new StringBuilder();
        int length = 1;
        for (Span piece : pieces) {
            length += piece.end() - piece.start() + 1;
        }
        int[] at = new int[length];
        for (Span piece : pieces) {
            Span trimmed = piece.trimmed(paper);
            if (trimmed.start() >= trimmed.end()) {
                continue;
            }
            if (text.length() > 0) {
                at[text.length()] = trimmed.start();
                text.append(' ');
            }
            for (int i = trimmed.start(); i < trimmed.end(); i++) {
                at[text.length()] = i;
                text.append(paper.charAt(i) == '\t' || paper.charAt(i) == '\n' ? ' ' : paper.charAt(i));
            }
        }
        return new Quote(text.toString(), Plain.of(text.toString()), at);
    }

    /** Returns the part from one offset in this quote to another, blanks at its ends left out. */
    Quote part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && plain.charAt(first) == ' ') {
            first++;
        }
        while (last > first && plain.charAt(last - 1) == ' ') {
            last--;
        }
        int[] places = new int[last - first + 1];
        System.arraycopy(at, first, places, 0, last - first);
        return new Quote(text.substring(first, last), plain.substring(first, last), places);
    }

    /** Returns the offset in the paper of a character of this quote. */
    int start(int offset) {
        return at[Math.min(offset, Math.max(0, text.length() - 1))];
    }

    /** Returns the offset in the paper after the character before {@code offset}. */
    int end(int offset) {
        return offset == 0 ? at[0] : at[offset - 1] + 1;
    }
}
