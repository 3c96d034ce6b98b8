package vn.congkhai.intake.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congkhai.model.Result;

/** A sheet of results as a workbook; the same rows give the same bytes. */
final class XlsxSheet {

    static final String NAME = "Kết quả";

    /** Rows below the filled ones where staff may add figures of other periods. */
    private static final int SPARE_ROWS = 200;

    private static final int CHARACTER = 256;

    private static final String[] HELP = {
        "Chỉ điền các cột màu vàng: Kết quả, Đến ngày, Mức độ số liệu, Xã tự đánh giá, Nguồn số liệu, Ghi chú.",
        "Kết quả: chỉ ghi con số theo đơn vị ở cột Đơn vị; không ghi kèm đơn vị.",
        "Đến ngày: ngày mà con số tính đến, viết ngày/tháng/năm.",
        "Mức độ số liệu và Xã tự đánh giá: chọn trong danh sách.",
        "Nguồn số liệu: báo cáo, quyết định hoặc biên bản nêu con số.",
        "Chưa có số liệu thì để trống cả dòng. Số liệu của kỳ khác: ghi thêm dòng ở dưới, chép ba cột mã và ghi kỳ.",
        "Kỳ viết 2026, 2026-Q2 (quý), 2026-H1 (sáu tháng), 2026-9M (chín tháng) hoặc 2026/2030.",
    };

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XlsxStyles styles = new XlsxStyles(book);
    private final XSSFSheet sheet = book.createSheet(NAME);

    private XlsxSheet() {}

    /** @param asOf day that stands in the workbook as the one on which it was made */
    static byte[] of(List<SheetRow> rows, LocalDate asOf) throws IOException {
        XlsxSheet made = new XlsxSheet();
        try (XSSFWorkbook book = made.book) {
            made.fill(rows);
            made.help();
            made.date(asOf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return withFixedTimes(bytes.toByteArray());
        }
    }

    private void fill(List<SheetRow> rows) {
        XSSFRow header = sheet.createRow(0);
        for (SheetColumn column : SheetColumn.values()) {
            XSSFCell cell = header.createCell(column.ordinal());
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
        }
        for (SheetRow row : rows) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
        }
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            fillSpare(sheet.createRow(sheet.getLastRowNum() + 1));
        }
        int last = sheet.getLastRowNum();
        choose(SheetColumn.STAGE, SheetWords.stages(), last);
        choose(SheetColumn.DECLARED, SheetWords.declared(), last);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, SheetColumn.values().length - 1));
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.enableLocking();
    }

    private void fill(XSSFRow line, SheetRow row) {
        text(line, SheetColumn.DOCUMENT, row.document().folder());
        text(line, SheetColumn.INDICATOR, row.indicator().id());
        text(line, SheetColumn.TARGET, row.target().id());
        text(line, SheetColumn.NAME, row.indicator().name());
        text(line, SheetColumn.PART, row.part());
        text(line, SheetColumn.QUOTE, row.indicator().quote());
        text(line, SheetColumn.WORDS, row.words());
        text(line, SheetColumn.UNIT, row.target().unit().orElse(""));
        text(line, SheetColumn.PERIOD, row.period().text());
        XSSFCell value = line.createCell(SheetColumn.VALUE.ordinal());
        value.setCellStyle(styles.number());
        row.result().map(Result::value).ifPresent(number -> value.setCellValue(number.doubleValue()));
        XSSFCell asOf = line.createCell(SheetColumn.AS_OF.ordinal());
        asOf.setCellStyle(styles.date());
        row.result().map(Result::asOf).ifPresent(asOf::setCellValue);
        text(line, SheetColumn.STAGE, row.result().map(Result::stage).map(SheetWords::of).orElse(""));
        text(line, SheetColumn.DECLARED, row.result().flatMap(Result::declared).map(SheetWords::of).orElse(""));
        text(line, SheetColumn.SOURCE, row.result().map(Result::source).orElse(""));
        text(line, SheetColumn.NOTE, row.result().flatMap(Result::note).orElse(""));
        text(line, SheetColumn.CHECK, SheetRows.check(row.result()));
    }

    private void fillSpare(XSSFRow line) {
        for (SheetColumn column : SheetColumn.values()) {
            line.createCell(column.ordinal()).setCellStyle(
                    column == SheetColumn.AS_OF ? styles.date()
                            : column == SheetColumn.VALUE ? styles.number() : styles.open());
        }
    }

    private void text(XSSFRow line, SheetColumn column, String text) {
        XSSFCell cell = line.createCell(column.ordinal());
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        boolean guarded = SheetText.looksLikeFormula(text);
        cell.setCellStyle(column.filled() ? styles.filled(guarded) : styles.locked(guarded));
    }

    private void choose(SheetColumn column, List<String> words, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, last, column.ordinal(), column.ordinal()));
        choice.setShowErrorBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.STOP);
        choice.createErrorBox(column.heading(), "Chọn một trong: " + String.join(", ", words) + ".");
        choice.setEmptyCellAllowed(true);
        sheet.addValidationData(choice);
    }

    private void help() {
        XSSFSheet help = book.createSheet("Cách điền");
        help.setColumnWidth(0, 110 * CHARACTER);
        for (int line = 0; line < HELP.length; line++) {
            help.createRow(line).createCell(0).setCellValue(HELP[line]);
        }
    }

    private void date(LocalDate asOf) {
        Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("congkhai");
        properties.setCreated(day);
        properties.setModified(day);
    }

    /** The library stamps the entries of the archive with the time of day. */
    private static byte[] withFixedTimes(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry fixed = new ZipEntry(entry.getKey());
                fixed.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(fixed);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
