package vn.congkhai.source;

import java.util.Arrays;
import vn.congkhai.problem.Location;

/** The text of a file in NFC, with lines that end in {@code \n}. Immutable. */
public final class TextFile {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * Makes a file out of text that is already in NFC and without {@code \r}.
     *
     * @param path relative to the site folder, with {@code /} between its parts
     */
    public TextFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Returns the path relative to the site folder. */
    public String path() {
        return path;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Tells whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Returns how many lines there are; a last line without an end counts. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns a line without its end. Lines count from 1. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = offsetOfLine(number + 1);
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the offset at which a line starts; for the line after the last, the length of the text. */
    public int offsetOfLine(int number) {
        return number <= lineStarts.length ? lineStarts[number - 1] : text.length();
    }

    /** Returns where a line starts. */
    public Location atLine(int number) {
        return new Location(path, number, 1);
    }

    /** Returns the place of a character, by its offset in the text. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        return new Location(path, line, text.codePointCount(lineStarts[line - 1], offset) + 1);
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', end + 1)) {
            count++;
        }
        int[] starts = new int[count];
        for (int i = 1; i < count; i++) {
            starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
        }
        return starts;
    }
}
