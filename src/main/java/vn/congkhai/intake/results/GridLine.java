package vn.congkhai.intake.results;

import java.util.List;

/**
 * A line of a file, before anybody knows what its columns are.
 *
 * @param row number of the line in the sheet, from 1
 * @param cells from the first column on
 */
record GridLine(int row, List<SheetCell> cells) {

    GridLine {
        cells = List.copyOf(cells);
    }
}
