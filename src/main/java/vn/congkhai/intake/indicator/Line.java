package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.intake.text.Grid;

/**
 * One line of a document as a reader sees it: an item, a heading, a paragraph or a table.
 *
 * @param pieces where it stands in the paper; the marker is in the first
 * @param marker what it begins with
 * @param words without the marker
 * @param grid the table, when it is one; else null
 * @param strong whether it is printed as a title, bold or in the middle; for a table, whether it was put together from lines
 */
record Line(List<Span> pieces, Marker marker, Quote words, Grid grid, boolean strong) {

    private static final int LONGEST_TITLE = 24;

    /** Returns the number of its words, counted up to 1,000. */
    int length() {
        int count = 0;
        boolean inside = false;
        String text = words.plain();
        for (int i = 0; i < text.length() && count < 1000; i++) {
            boolean blank = text.charAt(i) == ' ';
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }

    /** Returns where its words stand in the paper, the marker left out. */
    List<Span> wordPieces() {
        List<Span> words = new ArrayList<>(pieces);
        Span first = words.get(0);
        words.set(0, new Span(Math.min(first.end(), first.start() + marker.length()), first.end()));
        return words;
    }

    /** Tells whether it is a table. */
    boolean isTable() {
        return grid != null;
    }

    /** Tells whether all its letters are capitals. */
    boolean isUpper() {
        String text = words.text();
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            any = any || Character.isLetter(text.charAt(i));
        }
        return any;
    }

    /** Tells whether it looks like a title though it has no marker. */
    boolean looksLikeTitle() {
        if (marker.kind() != Marker.Kind.NONE || isTable() || words.text().isEmpty() || length() > LONGEST_TITLE) {
            return false;
        }
        char last = words.text().charAt(words.text().length() - 1);
        boolean open = last != '.' && last != ';' && last != ',';
        return open && (isUpper() || strong || last == ':' || length() <= 14);
    }
}
