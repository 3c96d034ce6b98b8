package vn.congkhai.intake.text;

/**
 * Lines of a source text file.
 *
 * @param from from 1; 0 where the format has no lines
 * @param to not before {@code from}
 */
public record Lines(int from, int to) {

    /** For formats that have no lines. */
    public static final Lines NONE = new Lines(0, 0);
}
