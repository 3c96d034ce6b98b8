package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.Footnote;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.intake.text.Row;

/** Lays the pieces of a document out as one text and finds their offsets. */
final class PaperBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> noteOffsets = new LinkedHashMap<>();

    private PaperBuilder() {}

    static Paper build(List<Piece> pieces, List<Note> notes, List<Dropped> dropped, int pages) {
        PaperBuilder builder = new PaperBuilder();
        for (Piece piece : HeadingColumns.parted(pieces)) {
            if (piece instanceof Piece.Words words) {
                builder.words(words);
            } else if (piece instanceof Piece.Table table) {
                builder.table(table);
            }
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (Note note : notes) {
            int at = builder.noteOffsets.getOrDefault(note.key(), -1);
            footnotes.add(new Footnote(note.printed(), at, note.text(), note.page()));
        }
        return new Paper(builder.text.toString(), builder.blocks, footnotes, dropped, pages);
    }

    private void words(Piece.Words words) {
        if (isEmpty(words.text())) {
            return;
        }
        nextLine();
        int start = text.length();
        append(words.text(), words.notes());
        blocks.add(new Paragraph(start, text.length(), words.marker(), words.centered(), words.bold(), words.page(),
                words.lines()));
    }

    private void table(Piece.Table table) {
        if (table.cells().stream().allMatch(cell -> isEmpty(cell.text()))) {
            return;
        }
        nextLine();
        int start = text.length();
        List<List<Piece.TableCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        table.cells().forEach(cell -> rows.get(cell.row()).add(cell));
        List<Row> done = new ArrayList<>();
        for (List<Piece.TableCell> row : rows) {
            if (!done.isEmpty()) {
                text.append('\n');
            }
            done.add(row(row));
        }
        blocks.add(new Grid(start, text.length(), done, table.page()));
    }

    private Row row(List<Piece.TableCell> row) {
        row.sort(Comparator.comparingInt(Piece.TableCell::column));
        List<Cell> cells = new ArrayList<>();
        for (Piece.TableCell cell : row) {
            if (!cells.isEmpty()) {
                text.append('\t');
            }
            int start = text.length();
            append(cell.text(), cell.notes());
            cells.add(new Cell(start, text.length(), cell.column(), cell.columns(), cell.rows()));
        }
        return new Row(cells);
    }

    private static boolean isEmpty(String text) {
        return text.chars().allMatch(c -> c == Clean.NOTE || c == ' ');
    }

    private void nextLine() {
        if (!blocks.isEmpty()) {
            text.append('\n');
        }
    }

    /** Appends the text without the places of footnotes, and remembers those. */
    private void append(String words, List<Piece.NoteMark> notes) {
        int start = text.length();
        int note = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == Clean.NOTE) {
                if (note < notes.size()) {
                    noteOffsets.putIfAbsent(notes.get(note).key(), text.length());
                }
                note++;
            } else if (c != ' ' || text.length() > start && text.charAt(text.length() - 1) != ' ') {
                text.append(c);
            }
        }
        if (text.length() > start && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            noteOffsets.replaceAll((key, offset) -> Math.min(offset, text.length()));
        }
    }
}
