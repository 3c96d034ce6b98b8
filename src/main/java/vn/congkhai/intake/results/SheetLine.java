package vn.congkhai.intake.results;

import java.util.Map;
import vn.congkhai.intake.sheet.SheetCell;

/**
 * A line of a sheet below its header.
 *
 * @param row number of the line in the sheet, from 1
 * @param cells those of the columns that are known
 */
record SheetLine(int row, Map<SheetColumn, SheetCell> cells) {

    SheetLine {
        cells = Map.copyOf(cells);
    }

    SheetCell cell(SheetColumn column) {
        return cells.getOrDefault(column, SheetCell.EMPTY);
    }

    String text(SheetColumn column) {
        return cell(column).text();
    }

    boolean has(SheetColumn column) {
        return !cell(column).isEmpty();
    }
}
