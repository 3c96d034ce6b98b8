package vn.congkhai.content;

import java.util.List;
import java.util.Optional;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;
import vn.congkhai.source.CsvReader;
import vn.congkhai.source.TextReader;

/**
 * A separated text table with any header, such as a spreadsheet writes.
 *
 * @param separator that stands between its cells
 * @param rows its lines, the header among them, without blank ones
 */
public record Table(char separator, List<TableRow> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Returns the table that a file holds; empty, with problems added, when it is no UTF-8 text or its quotes do not
     * close.
     *
     * @param name by which problems name the file
     */
    public static Optional<Table> read(String name, byte[] bytes, Problems problems) {
        return TextReader.read(name, bytes, problems)
                .flatMap(file -> CsvReader.lines(file, problems))
                .map(table -> new Table(table.separator(), table.rows().stream().map(Table::row).toList()));
    }

    private static TableRow row(List<CsvCell> cells) {
        return new TableRow(cells.get(0).location().line(), cells.stream().map(CsvCell::text).toList());
    }
}
