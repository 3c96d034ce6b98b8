package vn.congkhai.intake.write;

import java.util.List;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Row;

/** Writes a table with pipes between its cells. */
final class TableText {

    private TableText() {}

    static String of(Grid grid, Paper paper) {
        List<Row> rows = grid.rows();
        int width = rows.stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.column() + cell.columns())
                .max().orElse(1);
        int header = rows.isEmpty() ? 0 : rows.get(0).cells().stream().mapToInt(Cell::rows).max().orElse(1);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), width, paper, text);
            if (at + 1 == Math.min(header, rows.size())) {
                text.append('|').append(" --- |".repeat(width)).append('\n');
            }
        }
        return text.toString();
    }

    private static void row(Row row, int width, Paper paper, StringBuilder text) {
        int column = 0;
        text.append('|');
        for (Cell cell : row.cells()) {
            empty(cell.column() - column, text);
            column = cell.column() + cell.columns();
            String words = Escape.inside(paper.slice(cell.start(), cell.end()));
            // As many pipes at its end as columns are covered.
            text.append(' ').append(words).append(words.isEmpty() ? "" : " ").append("|".repeat(cell.columns()));
        }
        empty(width - column, text);
        text.append('\n');
    }

    private static void empty(int cells, StringBuilder text) {
        text.append(" |".repeat(Math.max(0, cells)));
    }
}
