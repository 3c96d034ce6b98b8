package vn.congkhai.intake.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one base line of a page.
 *
 * @param page from 1
 * @param base from the top of the page
 * @param size of its letters
 * @param segments runs of words with wide gaps between them, from the left; at least one
 */
record PdfRow(int page, double base, double size, List<Segment> segments) {

    /** Stand around letters that are raised above their line. Never characters of a file. */
    static final char RAISED = '\uFDD1';
    static final char LOWERED = '\uFDD2';

    PdfRow {
        segments = List.copyOf(segments);
    }

    /**
     * Words without a wide gap between them.
     *
     * @param text as drawn, raised letters marked
     * @param opened whether a blank follows
     */
    record Segment(String text, double left, double right, boolean bold, boolean opened) {

        double middle() {
            return (left + right) / 2;
        }

        Segment with(String other) {
            return new Segment(other, left, right, bold, opened);
        }
    }

    double left() {
        return segments.get(0).left();
    }

    double right() {
        return segments.get(segments.size() - 1).right();
    }

    boolean bold() {
        return segments.stream().allMatch(Segment::bold);
    }

    boolean opened() {
        return segments.get(segments.size() - 1).opened();
    }

    /** Returns the words of the row, raised letters marked. */
    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /** Returns the words of the row without marks. */
    String plain() {
        return plain(text());
    }

    static String plain(String text) {
        return text.replace(String.valueOf(RAISED), "").replace(String.valueOf(LOWERED), "");
    }

    PdfRow with(List<Segment> others) {
        return new PdfRow(page, base, size, others);
    }
}
