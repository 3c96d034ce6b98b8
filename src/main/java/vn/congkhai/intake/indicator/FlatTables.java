package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.intake.text.Row;

/** Puts tables together again that were read as lines of text: a row or a cell a line, with nothing else to tell the cells apart. */
final class FlatTables {

    private static final Pattern START = Plain.words("stt|tt|số tt|chỉ tiêu|các chỉ tiêu|tên chỉ tiêu|nội dung|tiêu chí|mục tiêu");
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_COLUMNS = 12;

    private final String text;
    private final String plain;
    private final List<Grid> tables = new ArrayList<>();

    private FlatTables(Paper paper) {
        this.text = paper.text();
        this.plain = Plain.of(text);
    }

    /** Returns the tables that stand in the paragraphs of a paper, in their order. */
    static List<Grid> of(Paper paper) {
        FlatTables flat = new FlatTables(paper);
        int from = -1;
        int to = -1;
        for (Block block : paper.blocks()) {
            if (block instanceof Paragraph paragraph) {
                from = from < 0 ? paragraph.start() : from;
                to = paragraph.end();
            } else {
                flat.read(from, to);
                from = -1;
            }
        }
        flat.read(from, to);
        return flat.tables;
    }

    private void read(int from, int to) {
        if (from < 0) {
            return;
        }
        var start = START.matcher(plain).region(from, to);
        int at = from;
        while (at < to && start.find(at) && start.start() < to) {
            int found = start.start();
            Optional<FlatHead> head = opensWord(found) ? FlatHead.at(plain, found) : Optional.empty();
            Optional<Grid> table = head.filter(one -> one.end() < to).flatMap(one -> table(one, found, to));
            table.ifPresent(tables::add);
            at = table.map(Grid::end).orElse(start.end());
        }
    }

    /** A header without a column of numbers has to begin a line. */
    private boolean opensWord(int at) {
        boolean number = plain.startsWith("stt", at) || plain.startsWith("tt", at) || plain.startsWith("số tt", at);
        return at == 0 || text.charAt(at - 1) == '\n' || number && text.charAt(at - 1) == ' ';
    }

    private Optional<Grid> table(FlatHead head, int start, int limit) {
        FlatRows best = null;
        List<Span> layout = List.of();
        for (List<Span> columns : head.layouts()) {
            FlatRows rows = FlatRows.after(head, text, plain, columns.size(), limit);
            if (best == null || rows.whole() > best.whole()) {
                best = rows;
                layout = columns;
            }
        }
        if (best.whole() < FEWEST_ROWS) {
            // As many figures in each row, but not as many as there are headings.
            layout = List.of(layout.get(layout.size() - 1));
            for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
                FlatRows rows = FlatRows.after(head, text, plain, columns, limit);
                best = rows.whole() > best.whole() ? rows : best;
            }
        }
        if (best.whole() < FEWEST_ROWS) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(List.of(header(head, layout)));
        for (FlatRows.Entry entry : best.entries()) {
            rows.add(row(entry, head.number().isPresent(), layout.size()));
        }
        return Optional.of(new Grid(start, best.end(), rows, 0));
    }

    private Row header(FlatHead head, List<Span> layout) {
        List<Cell> cells = new ArrayList<>(List.of(cell(head.number().orElse(new Span(head.name().start(), head.name().start())), 0), cell(head.name(), 1),
                cell(head.unit().orElse(new Span(head.name().end(), head.name().end())), 2)));
        for (Span heading : layout) {
            cells.add(cell(heading, cells.size()));
        }
        if (!head.notes().isEmpty()) {
            cells.add(cell(head.notes().get(0), cells.size()));
        }
        return new Row(cells);
    }

    private Row row(FlatRows.Entry given, boolean numbered, int columns) {
        FlatRows.Entry entry = numbered ? given : given.withoutNumber();
        List<Cell> cells = new ArrayList<>(List.of(cell(entry.number(), 0)));
        if (entry.values().isEmpty()) {
            cells.add(new Cell(entry.name().start(), entry.name().end(), 1, columns + 2, 1));
            return new Row(cells);
        }
        cells.add(cell(entry.name(), 1));
        cells.add(cell(entry.unit(), 2));
        if (entry.values().size() == columns) {
            entry.values().forEach(value -> cells.add(cell(value, cells.size())));
        } else {
            cells.add(cell(whole(entry), columns + 2));
        }
        cells.add(cell(entry.note(), columns + 3));
        return new Row(cells);
    }

    /** All figures of a row as one: under the last heading, for a person to tell apart. */
    private static Span whole(FlatRows.Entry entry) {
        return new Span(entry.values().get(0).start(), entry.values().get(entry.values().size() - 1).end());
    }

    private Cell cell(Span span, int column) {
        Span trimmed = span.trimmed(text);
        return new Cell(trimmed.start(), trimmed.end(), column, 1, 1);
    }
}
