package vn.congkhai.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** A row of a form while it is made. Columns count from 0; a text that no cell can hold is cut, and an ellipsis says so. */
public final class FormRow {

    /** A spreadsheet holds no more than 32,767 characters in a cell. */
    private static final int LONGEST_CELL = 32_000;

    private final XSSFRow row;
    private final FormStyles styles;

    FormRow(XSSFRow row, FormStyles styles) {
        this.row = row;
        this.styles = styles;
    }

    /** Writes a text that nobody is to change. */
    public void locked(int column, String text) {
        write(column, text, styles.locked(text));
    }

    /** Writes a text that nobody is to change and everybody is to notice. */
    public void odd(int column, String text) {
        write(column, text, styles.odd(text));
    }

    /** Writes into a cell that is filled in with words. */
    public void filled(int column, String text) {
        write(column, text, styles.filled(text));
    }

    /** Opens a cell that may be filled in and need not be. */
    public void spare(int column) {
        write(column, "", styles.spare());
    }

    /** Writes into a cell that is filled in with a number. */
    public void number(int column, Optional<BigDecimal> number) {
        XSSFCell cell = write(column, "", styles.number());
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }

    /** Writes into a cell that is filled in with a day. */
    public void day(int column, Optional<LocalDate> day) {
        XSSFCell cell = write(column, "", styles.date());
        day.ifPresent(cell::setCellValue);
    }

    private XSSFCell write(int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text);
        }
        return cell;
    }
}
