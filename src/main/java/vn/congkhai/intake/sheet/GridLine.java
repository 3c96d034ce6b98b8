package vn.congkhai.intake.sheet;

import java.util.List;

/**
 * A line of a file, before anybody knows what its columns are.
 *
 * @param row number of the line in the sheet, from 1
 * @param cells from the first column on
 */
public record GridLine(int row, List<SheetCell> cells) {

    public GridLine {
        cells = List.copyOf(cells);
    }

    /** Returns the cell of a column, from 0; an empty one beyond the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
