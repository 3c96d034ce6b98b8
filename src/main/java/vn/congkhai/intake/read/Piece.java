package vn.congkhai.intake.read;

import java.util.List;
import vn.congkhai.intake.text.Lines;

/** A part of a document before its place in the text is known. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param text clean, on one line, with {@link Clean#NOTE} where the mark of a footnote was
     * @param notes the marks of those footnotes, in their order
     */
    record Words(String text, String marker, boolean centered, boolean bold, int page, Lines lines, List<NoteMark> notes)
            implements Piece {

        public Words {
            notes = List.copyOf(notes);
        }
    }

    /** A table. */
    record Table(List<TableCell> cells, int rows, int page) implements Piece {

        public Table {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table, with the rows and columns that it covers. */
    record TableCell(int row, int column, int rows, int columns, String text, List<NoteMark> notes) {

        public TableCell {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The mark of a footnote in the text.
     *
     * @param key of the note, unique in the document
     * @param printed as it is shown
     */
    record NoteMark(String key, String printed) {}
}
