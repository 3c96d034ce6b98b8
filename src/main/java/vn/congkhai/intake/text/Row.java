package vn.congkhai.intake.text;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells from the left; a cell that reaches down from a row above is listed here again, as the same cell
 */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
