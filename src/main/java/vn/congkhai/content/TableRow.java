package vn.congkhai.content;

import java.util.List;

/**
 * A line of a {@link Table}.
 *
 * @param line on which it starts, from 1
 * @param cells without quotes and without white space around them; any of them may be empty
 */
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
