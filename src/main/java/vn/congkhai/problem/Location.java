package vn.congkhai.problem;

import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param file path relative to the site folder, with {@code /} between its parts
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, counted in characters of the NFC text; 0 when the whole line or file is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file).thenComparingInt(Location::line).thenComparingInt(Location::column);

    /** Returns the location that stands for the whole of a file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, without the parts that are 0: the form that terminals and editors can open. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
