package vn.congkhai.intake.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
import vn.congkhai.content.ReviewRow;

/** The sheet as a workbook; the same files give the same bytes. */
final class ReviewBook {

    static final String NAME = "Rà soát";

    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_000;

    private static final String[] HELP = {
        "Mỗi dòng là một điều máy đọc được trong văn bản. So với văn bản đã ký, rồi chọn ở cột Trả lời:",
        "đúng: máy đọc đúng. Với dòng “không có”: văn bản thật sự không ghi.",
        "sửa: máy đọc sai. Chỉ ghi những gì sai vào các cột màu vàng bên phải; ô nào để trống thì giữ như máy đọc.",
        "bỏ: đây không phải chỉ tiêu, không phải mã đúng, hoặc thông tin này không có trong văn bản.",
        "Chưa chắc thì để trống. Con số nào còn trống thì văn bản chưa công khai được.",
        "Giá trị đúng: chỉ ghi số, viết như văn bản: 1.315,87; một khoảng: 15 - 20; phần của tổng: 13/19. Văn bản không nêu: không có.",
        "Đơn vị đúng: ví dụ %, tỷ đồng, triệu đồng/người/năm. Văn bản không nêu: không có.",
        "So sánh đúng, Mức hay thay đổi: chọn trong danh sách.",
        "Kỳ đúng: 2026, 2026-Q2 (quý), 2026-H1 (sáu tháng), 2026-9M (chín tháng) hoặc 2026/2030.",
        "Chữ nêu con số: chép đúng từng chữ từ cột Nguyên văn, cả chữ so sánh và đơn vị.",
        "Dòng “Chỉ tiêu chung”: máy đề xuất để so sánh giữa các xã. Sai thì sửa: ghi mã hoặc tên khác trong danh mục; không có thì bỏ.",
        "Điền xong, lưu lại dạng .xlsx và nạp vào: congkhai review TỆP --into THƯ_MỤC --by \"Họ tên\".",
    };

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final BookStyles styles = new BookStyles(book);
    private final XSSFSheet sheet = book.createSheet(NAME);

    private ReviewBook() {}

    static byte[] of(ReviewedFolder folder) throws IOException {
        ReviewBook made = new ReviewBook();
        try (XSSFWorkbook book = made.book) {
            made.fill(folder);
            made.help();
            made.date();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return Archive.withFixedTimes(bytes.toByteArray());
        }
    }

    /** Returns what stands at the head of the column of keys: it ties a sheet to its document. */
    static String keyHeading(String folder) {
        return SheetColumn.KEY.heading() + ": " + folder;
    }

    private void fill(ReviewedFolder folder) {
        XSSFRow header = sheet.createRow(0);
        for (SheetColumn column : SheetColumn.values()) {
            XSSFCell cell = header.createCell(column.ordinal());
            cell.setCellValue(column == SheetColumn.KEY ? keyHeading(folder.folder()) : column.heading());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
        }
        for (ReviewRow row : folder.rows()) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), SheetRow.of(folder, row), !row.sure());
        }
        int last = Math.max(1, folder.rows().size());
        choose(SheetColumn.ANSWER, SheetWords.answers(), last);
        choose(SheetColumn.COMPARATOR, SheetWords.comparators(), last);
        choose(SheetColumn.CHANGE, SheetWords.changes(), last);
        sheet.setColumnHidden(SheetColumn.KEY.ordinal(), true);
        sheet.createFreezePane(SheetColumn.QUOTE.ordinal(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, SheetColumn.values().length - 1));
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
    }

    private void fill(XSSFRow line, Map<SheetColumn, String> texts, boolean odd) {
        for (SheetColumn column : SheetColumn.values()) {
            String whole = texts.getOrDefault(column, "");
            String text = whole.length() > LONGEST_CELL ? whole.substring(0, LONGEST_CELL) + "…" : whole;
            XSSFCell cell = line.createCell(column.ordinal());
            cell.setCellStyle(column.open() ? styles.open() : styles.locked(odd && column == SheetColumn.GRADE, text));
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    private void choose(SheetColumn column, List<String> words, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, last, column.ordinal(), column.ordinal()));
        choice.setShowErrorBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.STOP);
        choice.createErrorBox(column.heading(), "Chọn một trong: " + String.join("; ", words) + ".");
        choice.setEmptyCellAllowed(true);
        sheet.addValidationData(choice);
    }

    private void help() {
        XSSFSheet help = book.createSheet("Cách điền");
        help.setColumnWidth(0, 110 * CHARACTER);
        for (int line = 0; line < HELP.length; line++) {
            XSSFCell cell = help.createRow(line).createCell(0);
            cell.setCellValue(HELP[line]);
            cell.setCellStyle(styles.locked(false, HELP[line]));
        }
    }

    /** The library would write down the time of day. */
    private void date() {
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("congkhai");
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
    }
}
