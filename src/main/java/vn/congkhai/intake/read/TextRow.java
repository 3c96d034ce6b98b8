package vn.congkhai.intake.read;

import java.util.List;

/**
 * A line as it is printed. Widths are in points, or in characters where the format has no others.
 *
 * @param text clean
 * @param opened whether a blank follows its last character in the file
 * @param left where it begins
 * @param right where it ends
 * @param gap white space above it, in multiples of what stands between two lines of one paragraph; 0 is usual
 * @param page from 1
 * @param line of the source file; 0 where the format has none
 * @param size of the letters; 0 where unknown
 * @param notes marks of footnotes in it
 */
record TextRow(
        String text,
        boolean opened,
        double left,
        double right,
        double gap,
        int page,
        int line,
        double size,
        boolean bold,
        boolean centered,
        List<Piece.NoteMark> notes) {

    TextRow {
        notes = List.copyOf(notes);
    }

    static TextRow ofText(String text, boolean opened, double gap, int page, int line) {
        return new TextRow(text, opened, 0, text.length(), gap, page, line, 0, false, false, List.of());
    }
}
