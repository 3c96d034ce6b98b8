package vn.congkhai.intake.review;

import java.util.Map;
import java.util.stream.Stream;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.problem.Location;

/**
 * A row of the sheet as it came back.
 *
 * @param file name of the sheet's file
 * @param row from 1
 * @param cells one for each column
 */
record SheetLine(String file, int row, Map<SheetColumn, SheetCell> cells) {

    SheetCell cell(SheetColumn column) {
        return cells.get(column);
    }

    String text(SheetColumn column) {
        return cells.get(column).text();
    }

    /** Returns the columns in which somebody wrote what is right. */
    Stream<SheetColumn> corrections() {
        return Stream.of(SheetColumn.values()).filter(column -> column.corrects() && (!cell(column).isEmpty() || cell(column).formula()));
    }

    /** Returns the place of a cell. */
    Location at(SheetColumn column) {
        return new Location(file, row, column.ordinal() + 1);
    }
}
