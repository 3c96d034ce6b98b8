package vn.congkhai.intake.results;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook of results look, and whether they are locked. */
final class XlsxStyles {

    private static final String TEXT = "@";

    private final XSSFWorkbook book;
    private final XSSFCellStyle header;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle lockedGuarded;
    private final XSSFCellStyle filled;
    private final XSSFCellStyle filledGuarded;
    private final XSSFCellStyle open;
    private final XSSFCellStyle number;
    private final XSSFCellStyle date;

    XlsxStyles(XSSFWorkbook book) {
        this.book = book;
        this.header = style(TEXT, true);
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        header.setFont(bold);
        this.locked = style(TEXT, true);
        this.lockedGuarded = style(TEXT, true);
        lockedGuarded.setQuotePrefixed(true);
        this.filled = toFillIn(TEXT);
        this.filledGuarded = toFillIn(TEXT);
        filledGuarded.setQuotePrefixed(true);
        this.open = style(TEXT, false);
        this.number = toFillIn("General");
        this.date = toFillIn("dd/mm/yyyy");
    }

    XSSFCellStyle header() {
        return header;
    }

    /** @param guarded for a text that a spreadsheet would take for a formula once somebody types in it */
    XSSFCellStyle locked(boolean guarded) {
        return guarded ? lockedGuarded : locked;
    }

    XSSFCellStyle filled(boolean guarded) {
        return guarded ? filledGuarded : filled;
    }

    /** Returns the style of a text cell of a spare row. */
    XSSFCellStyle open() {
        return open;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle date() {
        return date;
    }

    private XSSFCellStyle toFillIn(String format) {
        XSSFCellStyle style = style(format, false);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle style(String format, boolean lock) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setLocked(lock);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
