package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.intake.text.DroppedKind;

/** Reads a table of a DOCX file. */
final class DocxTable {

    private static final int MOST_COLUMNS = 100;

    private final DocxText text;
    private final List<TableLayout.Part> cells = new ArrayList<>();
    /** The cell that still reaches down, by its first column. */
    private final Map<Integer, Integer> reaching = new HashMap<>();
    private int rows;

    private DocxTable(DocxText text) {
        this.text = text;
    }

    static List<Piece> read(Xml table, DocxText text) {
        DocxTable reader = new DocxTable(text);
        rows(table).forEach(row -> {
            boolean deleted = row.path("w:trPr", "w:del").isPresent();
            if (deleted) {
                text.drop(row, DroppedKind.DELETED);
            } else {
                reader.row(row);
            }
        });
        return TableLayout.pieces(reader.cells, reader.rows, 0);
    }

    private static Stream<Xml> rows(Xml parent) {
        return inside(parent, "w:tr");
    }

    /** Returns the rows or cells of a table, also those that a wrapper stands around. */
    private static Stream<Xml> inside(Xml parent, String name) {
        return parent.children().stream().flatMap(child -> {
            if (child.is(name)) {
                return Stream.of(child);
            }
            boolean wrapper = child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:customXml") || child.is("w:ins")
                    || child.is("w:moveTo");
            return wrapper ? inside(child, name) : Stream.empty();
        });
    }

    private void row(Xml row) {
        int column = row.path("w:trPr", "w:gridBefore").map(one -> one.number("w:val", 0)).orElse(0);
        for (Xml cell : inside(row, "w:tc").toList()) {
            Optional<Xml> properties = cell.child("w:tcPr");
            int columns = properties.flatMap(one -> one.child("w:gridSpan")).map(one -> one.number("w:val", 1)).orElse(1);
            columns = Math.max(1, Math.min(MOST_COLUMNS, columns));
            Optional<String> merge = properties.flatMap(one -> one.child("w:vMerge")).map(Xml::value);
            boolean goesOn = merge.isPresent() && !merge.get().equals("restart") && reaching.containsKey(column);
            List<Piece> content = text.blocks(cell);
            if (goesOn) {
                int at = reaching.get(column);
                cells.set(at, cells.get(at).deeper(content));
            } else {
                cells.add(new TableLayout.Part(rows, column, 1, columns, content));
                reaching.remove(column);
                if (merge.isPresent()) {
                    reaching.put(column, cells.size() - 1);
                }
            }
            column += columns;
        }
        rows++;
    }
}
