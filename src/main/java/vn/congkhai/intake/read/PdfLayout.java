package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.intake.text.MarkerStyle;

/** Finds the reading order of a PDF: body, tables, columns, footnotes. */
final class PdfLayout {

    private static final Pattern PLACE = Pattern.compile(Clean.NOTE + "([^" + Clean.NOTE + "]*)" + Clean.NOTE);
    private static final double OFF_CENTER = 12;

    private final List<PdfPage> pages;
    private final List<Dropped> dropped;
    private final Clean clean;
    private final List<List<Lattice>> tables = new ArrayList<>();
    private final List<List<PdfRow>> rows = new ArrayList<>();
    private final PdfMeasures measures;
    private final PdfNotes notes;

    PdfLayout(List<PdfPage> pages, List<Dropped> dropped) {
        this.pages = pages;
        this.dropped = dropped;
        this.clean = new Clean(dropped);
        for (PdfPage page : pages) {
            List<Lattice> own = Lattice.of(page.rulings()).stream()
                    .filter(table -> page.glyphs().stream().anyMatch(glyph -> !glyph.blank() && table.holds(glyph))).toList();
            List<Glyph> outside = page.glyphs().stream()
                    .filter(glyph -> own.stream().noneMatch(table -> table.holds(glyph))).toList();
            tables.add(own);
            rows.add(PdfRows.of(page.number(), outside));
        }
        removeFurniture();
        measures = new PdfMeasures(pages, rows);
        notes = new PdfNotes(measures.bodySize(), clean, dropped);
        for (int page = 0; page < pages.size(); page++) {
            rows.set(page, notes.take(rows.get(page), pages.get(page).rulings()));
        }
    }

    private void removeFurniture() {
        List<List<TextRow>> plain = new ArrayList<>();
        for (List<PdfRow> page : rows) {
            List<TextRow> lines = new ArrayList<>();
            for (int at = 0; at < page.size(); at++) {
                lines.add(TextRow.ofText(Clean.compose(page.get(at).plain()).strip(), false, 0, page.get(at).page(), at));
            }
            plain.add(lines);
        }
        List<List<TextRow>> kept = Furniture.remove(plain, dropped);
        for (int page = 0; page < rows.size(); page++) {
            List<PdfRow> all = rows.get(page);
            rows.set(page, kept.get(page).stream().map(line -> all.get(line.line())).toList());
        }
    }

    List<Note> notes() {
        return notes.notes();
    }

    /** Returns the paragraphs and tables in reading order. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        PdfTables open = new PdfTables(dropped);
        List<TextRow> run = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Measure measure = measures.of(page + 1);
            if (!run.isEmpty() && measures.of(run.get(run.size() - 1).page()) != measure) {
                flush(run, pieces);
            }
            for (Part part : parts(page, measure)) {
                if (part.table != null) {
                    flush(run, pieces);
                    open.add(cells(part.table, pages.get(page)), part.table, page + 1);
                } else {
                    pieces.addAll(open.close());
                    if (part.pieces == null) {
                        run.add(line(part.row, part.above, measure));
                    } else {
                        flush(run, pieces);
                        pieces.addAll(part.pieces);
                    }
                }
            }
        }
        flush(run, pieces);
        pieces.addAll(open.close());
        return pieces;
    }

    /** One thing on a page: a row, a table, or columns that are read already. */
    private record Part(double top, PdfRow row, PdfRow above, Lattice table, List<Piece> pieces) {}

    private List<Part> parts(int page, Measure measure) {
        List<Part> parts = new ArrayList<>();
        List<PdfRow> own = rows.get(page);
        List<PdfColumns> columns = PdfColumns.of(own, measure);
        List<PdfBorderless> open = PdfBorderless.of(own);
        for (int at = 0; at < own.size(); at++) {
            int here = at;
            PdfColumns beside = columns.stream().filter(one -> one.first() == here).findFirst().orElse(null);
            PdfBorderless grid = open.stream().filter(one -> one.first() == here).findFirst().orElse(null);
            if (beside == null && grid != null) {
                parts.add(new Part(own.get(at).base(), null, null, null, List.of(table(grid))));
                at = grid.last();
            } else if (beside == null) {
                parts.add(new Part(own.get(at).base(), own.get(at), at == 0 ? null : own.get(at - 1), null, null));
            } else {
                List<Piece> pieces = new ArrayList<>(column(beside.left()));
                pieces.addAll(column(beside.right()));
                parts.add(new Part(own.get(at).base(), null, null, null, pieces));
                at = beside.last();
            }
        }
        tables.get(page).forEach(table -> parts.add(new Part(table.top(), null, null, table, null)));
        parts.sort(Comparator.comparingDouble(Part::top));
        return parts;
    }

    private Piece table(PdfBorderless grid) {
        List<Piece.TableCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.cells().size(); row++) {
            for (int column = 0; column < grid.cells().get(row).size(); column++) {
                List<PdfRow> words = grid.cells().get(row).get(column);
                List<Piece> content = words.isEmpty() ? List.of() : cell(words);
                TableLayout.Part part = new TableLayout.Part(row, column, 1, 1, content);
                cells.add(new Piece.TableCell(row, column, 1, 1, part.text(), part.notes()));
            }
        }
        int page = grid.cells().get(0).stream().flatMap(List::stream).mapToInt(PdfRow::page).findFirst().orElse(0);
        return new Piece.Table(cells, grid.cells().size(), page);
    }

    /** Joins the rows of one column. */
    private List<Piece> column(List<PdfRow> rows) {
        double left = rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
        double right = rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
        Measure measure = new Measure(left, right, measures.bodySize(), true, true);
        List<TextRow> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            lines.add(line(rows.get(at), at == 0 ? null : rows.get(at - 1), measure));
        }
        return Joiner.join(lines, measure);
    }

    private void flush(List<TextRow> run, List<Piece> pieces) {
        if (!run.isEmpty()) {
            pieces.addAll(Joiner.join(run, measures.of(run.get(0).page())));
            run.clear();
        }
    }

    private TextRow line(PdfRow row, PdfRow above, Measure measure) {
        double gap = above == null ? 0 : (row.base() - above.base()) / measures.leading(row.page()) - 1;
        double middle = (measure.left() + measure.right()) / 2;
        double indent = row.left() - measure.left();
        List<Piece.NoteMark> own = new ArrayList<>();
        String text = clean.line(places(row.text(), own), row.page());
        // The first line of a paragraph may stand in the middle by chance.
        boolean set = row.bold() || indent > 5 * OFF_CENTER || text.equals(text.toUpperCase(Locale.ROOT));
        boolean centered = Math.abs((row.left() + row.right()) / 2 - middle) < OFF_CENTER && indent > 2 * OFF_CENTER
                && set && ListMarker.of(text).filter(one -> one.style().compareTo(MarkerStyle.ARTICLE) > 0).isEmpty();
        return new TextRow(text, row.opened(), row.left(), row.right(), gap, row.page(), 0, row.size(), row.bold(), centered,
                own);
    }

    /** Replaces the names of footnotes in a row by their places. */
    private String places(String text, List<Piece.NoteMark> own) {
        Matcher place = PLACE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (place.find()) {
            String key = place.group(1);
            own.add(new Piece.NoteMark(key, key.split("/")[1]));
            place.appendReplacement(plain, String.valueOf(Clean.NOTE));
        }
        place.appendTail(plain);
        return PdfRow.plain(plain.toString());
    }

    private List<TableLayout.Part> cells(Lattice table, PdfPage page) {
        List<TableLayout.Part> cells = new ArrayList<>();
        for (Lattice.Box box : table.cells()) {
            List<Glyph> inside = page.glyphs().stream()
                    .filter(glyph -> table.holds(glyph) && table.holds(box, glyph)).toList();
            List<PdfRow> rows = PdfRows.of(page.number(), inside);
            List<Piece> content = rows.isEmpty() ? List.of() : cell(rows);
            cells.add(new TableLayout.Part(box.row(), box.column(), box.rows(), box.columns(), content));
        }
        return cells;
    }

    /** A cell is one run of words, except where it holds a heading or signatures. */
    private List<Piece> cell(List<PdfRow> rows) {
        double right = rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
        List<TextRow> lines = rows.stream()
                .map(row -> line(row, null, new Measure(row.left(), right, measures.bodySize(), true, true))).toList();
        List<Piece> words = new ArrayList<>();
        for (TextRow line : lines) {
            words.addAll(Joiner.join(List.of(line), new Measure(0, 0, 0, true, false)));
        }
        return words;
    }
}
