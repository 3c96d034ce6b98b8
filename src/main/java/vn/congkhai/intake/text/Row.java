package vn.congkhai.intake.text;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells that begin in this row, from the left; one that reaches down from a row above is not among them
 */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
