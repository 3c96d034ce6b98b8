package vn.congkhai.source;

import java.util.List;

/**
 * The rows of a table below its header.
 *
 * @param separator that stands between its cells
 * @param rows each with one cell for each column
 */
public record CsvTable(char separator, List<List<CsvCell>> rows) {

    public CsvTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
