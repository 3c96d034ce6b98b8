package vn.congkhai.intake.read;

/**
 * A character on a page, in points from the top left corner as a reader sees it.
 *
 * @param text usually one character; marks that were drawn apart stand with their letter
 * @param left where it begins
 * @param right where it ends
 * @param base of the line that it stands on; grows downwards
 * @param size of the font
 * @param order in the file
 */
record Glyph(String text, double left, double right, double base, double size, boolean bold, int order) {

    boolean blank() {
        return text.chars().allMatch(c -> Clean.isBlank((char) c));
    }

    double middle() {
        return (left + right) / 2;
    }

    Glyph with(String more) {
        return new Glyph(text + more, left, right, base, size, bold, order);
    }
}
