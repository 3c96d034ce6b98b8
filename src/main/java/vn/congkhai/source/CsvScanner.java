package vn.congkhai.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a separated table into cells: a cell in quotes may hold separators, line ends and doubled quotes. Line ends may
 * be {@code \n} or {@code \r\n}.
 */
final class CsvScanner {

    /** A quote that does not close, or closes before the end of its cell. */
    static final class BadQuote extends Exception {

        private static final long serialVersionUID = 1;

        private final int offset;

        BadQuote(int offset) {
            super("offset " + offset, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private final String text;
    private final char separator;
    private int at;

    private CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
        // A byte order mark belongs to the file and not to its first cell.
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** Returns every line that holds anything but separators and white space. */
    static List<List<CsvSpan>> rows(String text, char separator) throws BadQuote {
        CsvScanner scanner = new CsvScanner(text, separator);
        List<List<CsvSpan>> rows = new ArrayList<>();
        while (scanner.at < text.length()) {
            List<CsvSpan> row = scanner.row();
            if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<CsvSpan> row() throws BadQuote {
        List<CsvSpan> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private CsvSpan cell() throws BadQuote {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            String inside = quoted();
            return new CsvSpan(start, at, inside);
        }
        while (!atEnd()) {
            at++;
        }
        return new CsvSpan(start, at, text.substring(start, at));
    }

    private String quoted() throws BadQuote {
        int open = at;
        StringBuilder inside = new StringBuilder();
        at++;
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character != '"') {
                inside.append(character);
            } else if (at < text.length() && text.charAt(at) == '"') {
                inside.append('"');
                at++;
            } else if (atEnd()) {
                return inside.toString();
            } else {
                throw new BadQuote(at);
            }
        }
        throw new BadQuote(open);
    }

    private boolean atEnd() {
        if (at == text.length()) {
            return true;
        }
        char character = text.charAt(at);
        return character == separator || character == '\n' || character == '\r' && !insideLine();
    }

    /** A carriage return alone is a character of the cell. */
    private boolean insideLine() {
        return at + 1 < text.length() && text.charAt(at + 1) != '\n';
    }
}
