package vn.congkhai.intake.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look, and whether they are locked. */
final class FormStyles {

    /** Keeps a spreadsheet from turning {@code 13/19} into a day. */
    private static final String TEXT = "@";

    private final XSSFWorkbook book;
    private final XSSFCellStyle header;
    private final Pair locked;
    private final Pair odd;
    private final Pair filled;
    private final XSSFCellStyle spare;
    private final XSSFCellStyle number;
    private final XSSFCellStyle date;

    /** @param guarded for a text that a spreadsheet would take for a formula once somebody types in it */
    private record Pair(XSSFCellStyle plain, XSSFCellStyle guarded) {

        XSSFCellStyle of(String text) {
            return SheetText.looksLikeFormula(text) ? guarded : plain;
        }
    }

    FormStyles(XSSFWorkbook book) {
        this.book = book;
        this.header = style(TEXT, true, IndexedColors.GREY_25_PERCENT);
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        header.setFont(bold);
        this.locked = pair(true, IndexedColors.WHITE);
        this.odd = pair(true, IndexedColors.LIGHT_ORANGE);
        this.filled = pair(false, IndexedColors.LEMON_CHIFFON);
        this.spare = style(TEXT, false, IndexedColors.WHITE);
        this.number = style("General", false, IndexedColors.LEMON_CHIFFON);
        this.date = style("dd/mm/yyyy", false, IndexedColors.LEMON_CHIFFON);
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle locked(String text) {
        return locked.of(text);
    }

    XSSFCellStyle odd(String text) {
        return odd.of(text);
    }

    XSSFCellStyle filled(String text) {
        return filled.of(text);
    }

    XSSFCellStyle spare() {
        return spare;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle date() {
        return date;
    }

    private Pair pair(boolean lock, IndexedColors color) {
        XSSFCellStyle guarded = style(TEXT, lock, color);
        guarded.setQuotePrefixed(true);
        return new Pair(style(TEXT, lock, color), guarded);
    }

    private XSSFCellStyle style(String format, boolean lock, IndexedColors color) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setLocked(lock);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }
}
