package vn.congkhai.intake.review;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the sheet look. All are text, so that no spreadsheet turns {@code 13/19} into a day. */
final class BookStyles {

    private final XSSFWorkbook book;
    private final XSSFCellStyle header;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle guarded;
    private final XSSFCellStyle look;
    private final XSSFCellStyle guardedLook;
    private final XSSFCellStyle open;

    BookStyles(XSSFWorkbook book) {
        this.book = book;
        this.header = style(true, IndexedColors.GREY_25_PERCENT);
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        header.setFont(bold);
        this.locked = style(true, IndexedColors.WHITE);
        this.guarded = style(true, IndexedColors.WHITE);
        guarded.setQuotePrefixed(true);
        this.look = style(true, IndexedColors.LIGHT_ORANGE);
        this.guardedLook = style(true, IndexedColors.LIGHT_ORANGE);
        guardedLook.setQuotePrefixed(true);
        this.open = style(false, IndexedColors.LEMON_CHIFFON);
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle open() {
        return open;
    }

    /**
     * Returns the style of a cell that nobody writes into.
     *
     * @param odd whether a person has to look at it
     * @param text one that a spreadsheet could take for a formula once somebody edits it is kept a text
     */
    XSSFCellStyle locked(boolean odd, String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return odd ? formula ? guardedLook : look : formula ? guarded : locked;
    }

    private XSSFCellStyle style(boolean lock, IndexedColors color) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
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
