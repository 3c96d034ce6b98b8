package vn.congkhai.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that people fill in: a sheet whose yellow cells alone can be changed, and one that says how. Columns count
 * from 0. The same calls give the same bytes.
 */
public final class Form {

    private static final int CHARACTER = 256;
    private static final int HELP_WIDTH = 110;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final FormStyles styles = new FormStyles(book);
    private final XSSFSheet sheet;
    private final XSSFRow header;

    /** @param title of the sheet that is filled in */
    public Form(String title) {
        this.sheet = book.createSheet(title);
        this.header = sheet.createRow(0);
    }

    /**
     * Adds a column.
     *
     * @param heading its words
     * @param width in characters
     */
    public void column(String heading, int width) {
        int index = Math.max(0, header.getLastCellNum());
        XSSFCell cell = header.createCell(index);
        cell.setCellValue(heading);
        cell.setCellStyle(styles.header());
        sheet.setColumnWidth(index, width * CHARACTER);
    }

    /** Adds a row below all others. */
    public FormRow row() {
        return new FormRow(sheet.createRow(sheet.getLastRowNum() + 1), styles);
    }

    /** Lets people choose between words in all rows of a column that are there by now. */
    public void choose(int column, List<String> words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, Math.max(1, sheet.getLastRowNum()), column, column));
        choice.setShowErrorBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.STOP);
        choice.createErrorBox(header.getCell(column).getStringCellValue(), "Chọn một trong: " + String.join("; ", words) + ".");
        choice.setEmptyCellAllowed(true);
        sheet.addValidationData(choice);
    }

    /** Keeps a column from sight. */
    public void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    /** Keeps the header and the first columns in sight when people scroll. */
    public void freeze(int columns) {
        sheet.createFreezePane(columns, 1);
    }

    /** Adds the sheet that says how to fill in the other. */
    public void help(String... lines) {
        XSSFSheet help = book.createSheet("Cách điền");
        help.setColumnWidth(0, HELP_WIDTH * CHARACTER);
        for (int line = 0; line < lines.length; line++) {
            new FormRow(help.createRow(line), styles).locked(0, lines[line]);
        }
    }

    /**
     * Locks all cells but those to fill in, and returns the workbook. Nothing can be added afterwards.
     *
     * @param filtered how many rows people can filter
     * @param day that stands in the workbook as the one on which it was made
     */
    public byte[] bytes(int filtered, LocalDate day) throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, filtered), 0, header.getLastCellNum() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.enableLocking();
        date(day);
        try (book; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return Archive.withFixedTimes(bytes.toByteArray());
        }
    }

    /** The library would write down the time of day. */
    private void date(LocalDate asOf) {
        Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("congkhai");
        properties.setCreated(day);
        properties.setModified(day);
    }
}
