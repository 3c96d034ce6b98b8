package vn.congkhai.intake.read;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number from 1
 * @param width in points, as a reader sees the page
 * @param height in points
 * @param glyphs that run from left to right, in the order of the file
 * @param rulings in the order of the file
 * @param sideways text that runs in another direction
 * @param pictured share of the page that pictures cover, from 0
 * @param invisible how many of the glyphs are drawn without ink
 */
record PdfPage(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        String sideways,
        double pictured,
        int invisible) {

    private static final int FEWEST = 25;
    private static final double PICTURE = 0.3;

    /** Tells whether the page is a picture, with no more than a stamp or number in letters. */
    boolean scanned() {
        return pictured > PICTURE && glyphs.stream().filter(glyph -> !glyph.blank()).count() < FEWEST * 8
                && (pictured > 0.7 || isEmpty());
    }

    boolean isEmpty() {
        return glyphs.stream().allMatch(Glyph::blank);
    }
}
