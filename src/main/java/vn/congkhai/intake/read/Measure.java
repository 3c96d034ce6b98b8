package vn.congkhai.intake.read;

import java.util.List;

/**
 * The lines of a text column.
 *
 * @param left margin
 * @param right margin
 * @param slack how far short of the right margin a full line may end
 * @param wrapped whether lines are broken at the margin at all; false where each line is a paragraph
 * @param indents whether the first line of a paragraph can be told by where it begins
 */
record Measure(double left, double right, double slack, boolean wrapped, boolean indents) {

    private static final int LONGEST_WRAPPED = 160;
    private static final double CHARACTER_SLACK = 0.10;

    /** Returns the measure of a text file, in characters. */
    static Measure ofCharacters(List<TextRow> rows) {
        List<Integer> lengths = rows.stream().map(row -> row.text().length()).filter(length -> length > 0).sorted().toList();
        if (lengths.isEmpty()) {
            return new Measure(0, 0, 0, false, false);
        }
        int width = lengths.get((int) (0.95 * (lengths.size() - 1)));
        boolean wrapped = width >= 30 && width <= LONGEST_WRAPPED;
        return new Measure(0, width, CHARACTER_SLACK * width, wrapped, false);
    }

    /** Tells whether a row is so long that the first word of the next would not have gone into it. */
    boolean full(TextRow row, TextRow next) {
        int blank = next.text().indexOf(' ');
        int word = blank < 0 ? next.text().length() : blank;
        double letter = (next.right() - next.left()) / Math.max(1, next.text().length());
        return row.right() + (word + 1) * letter > right - slack;
    }
}
