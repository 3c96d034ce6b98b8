package vn.congkhai.intake.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as they come, filled in well or badly, or made by somebody else. */
class ResultsImportTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @TempDir
    private Path folder;

    private Office office;
    private String before;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        before = office.results();
    }

    private void assertRefused(ImportAnswer answer, String... problems) throws IOException {
        assertThat(Office.told(answer)).containsExactly(problems);
        assertThat(answer.refused()).isTrue();
        assertThat(office.results()).isEqualTo(before);
    }

    @Test
    void aSheetMadeElsewhereIsMatchedByNamesWithoutMarks() throws IOException {
        ImportAnswer answer = office.read("bao-cao.csv", Office.bytes("""
                BÁO CÁO KẾT QUẢ;;;;;;
                Chi tieu;Don vi tinh;Nam;Thuc hien;Tinh den ngay;Muc do;Nguon
                ty le dan so tham gia bhyt;%;2026;93,1;31/12/2026;Chính thức;Báo cáo 5
                Thu nhập bình quân;Triệu đồng/người/năm;2027;;;;
                Tỷ lệ hộ nghèo;%;2026;2,5;31/12/2026;final;Báo cáo 5
                Số lớp học mới;lớp;2026;4;31/12/2026;final;Báo cáo 5
                Tổng cộng;;;;;;
                """));
        assertThat(Office.told(answer)).containsExactly(
                "bao-cao.csv:6: Không đưa dòng này vào: Không có chỉ tiêu nào là “Số lớp học mới”.\n"
                        + "    → Sửa mã hoặc tên cho đúng như trong văn bản.");
        assertThat(office.results()).isEqualTo(before
                + "bao-hiem-y-te,a,2026,2026-12-31,93.1,final,,Báo cáo 5,\n"
                + "ho-ngheo,a,2026,2026-12-31,2.5,final,,Báo cáo 5,\n");
    }

    @Test
    void aLineThatFitsTwoTargetsOrNoneIsNamedAndTheOthersAreRead() throws IOException {
        ImportAnswer answer = office.read("bang.csv", Office.bytes("""
                indicator,target,period,as_of,value,stage,declared,source,note
                ho-ngheo,,2026,2026-12-31,2.5,final,,Báo cáo,
                ho-ngheo,c,2026,2026-12-31,2.5,final,,Báo cáo,
                ho-ngheoo,a,2026,2026-12-31,2.5,final,,Báo cáo,
                ho-ngheo,a,2026-13,2026-12-31,2.5,final,,Báo cáo,
                ho-ngheo,b,2026,2026-12-31,1250,final,,Báo cáo,
                """));
        assertThat(Office.told(answer)).containsExactly(
                "bang.csv:2: Không đưa dòng này vào: Có 2 mục tiêu hợp với dòng này.\n"
                        + "    → Ghi văn bản, mã chỉ tiêu và mã phần của một trong: " + Office.DOCUMENT + " ho-ngheo a; "
                        + Office.DOCUMENT + " ho-ngheo b.",
                "bang.csv:3: Không đưa dòng này vào: Chỉ tiêu này không có phần nào là “c”.\n"
                        + "    → Ghi văn bản, mã chỉ tiêu và mã phần của một trong: " + Office.DOCUMENT + " ho-ngheo a; "
                        + Office.DOCUMENT + " ho-ngheo b.",
                "bang.csv:4: Không đưa dòng này vào: Không có chỉ tiêu nào là “ho-ngheoo”.\n"
                        + "    → Có phải là “ho-ngheo”?",
                "bang.csv:5: Không đưa dòng này vào: “2026-13” không phải là kỳ.\n"
                        + "    → Viết kỳ: 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.");
        assertThat(office.results()).isEqualTo(before + "ho-ngheo,b,2026,2026-12-31,1250,final,,Báo cáo,\n");
    }

    @Test
    void everyBadCellIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
        byte[] sheet = office.workbook(book -> {
            Office.fill(Office.line(book, "bao-hiem-y-te", "a", "2026"), 120, END, "chính thức", "Báo cáo");
            XSSFRow poor = Office.line(book, "ho-ngheo", "a", "2026");
            Office.cell(poor, SheetColumn.VALUE).setCellValue("2,5%");
            Office.cell(poor, SheetColumn.STAGE).setCellValue("gần đúng");
            Office.cell(poor, SheetColumn.DECLARED).setCellValue("tốt");
            Office.fill(Office.line(book, "ho-ngheo", "a", "2027"), 2, LocalDate.of(2027, 6, 30), "sơ bộ", "Báo cáo");
            Office.cell(Office.line(book, "thu-nhap", "a", "2026"), SheetColumn.VALUE).setBlank();
            Office.cell(Office.line(book, "thu-nhap", "a", "2027"), SheetColumn.SOURCE).setCellValue("Báo cáo");
        });
        assertRefused(office.read("k.xlsx", sheet),
                "k.xlsx:2: Số 120 vượt mức cao nhất có thể của “Tỷ lệ dân số tham gia BHYT”: 100.\n"
                        + "    → Xem lại số trong báo cáo. Nếu đơn vị này vượt được mức ấy, bỏ “max” trong catalogue.yml.",
                "k.xlsx:6:10: “2,5%” không phải là số.\n"
                        + "    → Viết số như 1315.87: không ngăn hàng nghìn, không kèm đơn vị.",
                "k.xlsx:6:11: Cột “Đến ngày” còn trống.\n    → Viết ngày/tháng/năm, ví dụ 31/12/2026.",
                "k.xlsx:6:12: Cột “Mức độ số liệu” không nhận “gần đúng”.\n"
                        + "    → Chọn một trong: sơ bộ, ước thực hiện, chính thức, điều chỉnh.",
                "k.xlsx:6:13: Cột “Xã tự đánh giá” không nhận “tốt”.\n"
                        + "    → Chọn một trong: vượt, đạt, cơ bản đạt, chưa đạt.",
                "k.xlsx:6:14: Cột “Nguồn số liệu” còn trống.\n"
                        + "    → Ghi báo cáo, quyết định hoặc biên bản nêu con số.",
                "k.xlsx:7: Ngày 30/06/2027 chưa tới; trang tính đến ngày 01/02/2027.\n"
                        + "    → Sửa ngày. Số ước cho cả kỳ thì ghi mức độ là ước thực hiện (estimate).",
                "k.xlsx:9:10: Ô kết quả đã bị xóa, mà số đang công bố là 47,9.\n"
                        + "    → Chép lại số cũ; muốn bỏ hẳn một số thì xóa dòng của nó trong results.csv và ghi vào"
                        + " corrections.csv.",
                "k.xlsx:10:10: Dòng này chưa có kết quả, nên bỏ qua.\n    → Ghi kết quả, hoặc để trống cả dòng.");
    }

    @Test
    void aNumberThatAWorkbookShowsAsPercentIsTakenForWhatItShows() throws IOException {
        byte[] sheet = office.workbook(book -> {
            XSSFCellStyle percent = book.getWorkbook().createCellStyle();
            percent.setDataFormat(book.getWorkbook().createDataFormat().getFormat("0.00%"));
            XSSFRow share = Office.line(book, "bao-hiem-y-te", "a", "2026");
            Office.fill(share, 0.9766, END, "chính thức", "Báo cáo");
            Office.cell(share, SheetColumn.VALUE).setCellStyle(percent);
        });
        assertThat(Office.told(office.read("k.xlsx", sheet))).isEmpty();
        assertThat(office.results()).isEqualTo(before + "bao-hiem-y-te,a,2026,2026-12-31,97.66,final,,Báo cáo,\n");
    }

    @Test
    void aPercentWhereTheUnitIsNoneIsRefused() throws IOException {
        byte[] sheet = office.workbook(book -> {
            XSSFCellStyle percent = book.getWorkbook().createCellStyle();
            percent.setDataFormat(book.getWorkbook().createDataFormat().getFormat("0%"));
            XSSFRow cards = Office.line(book, "ho-ngheo", "b", "2026");
            Office.fill(cards, 0.5, END, "chính thức", "Báo cáo");
            Office.cell(cards, SheetColumn.VALUE).setCellStyle(percent);
        });
        assertRefused(office.read("k.xlsx", sheet),
                "k.xlsx:8:10: Ô này là phần trăm, mục tiêu tính bằng “thẻ”.\n"
                        + "    → Ghi con số theo đơn vị của mục tiêu, định dạng ô là số thường.");
    }

    @Test
    void anotherUnitIsRefused() throws IOException {
        assertRefused(office.read("b.csv", Office.bytes("""
                Chỉ tiêu;Đơn vị;Kỳ;Kết quả;Đến ngày;Mức độ;Nguồn
                Thu nhập bình quân;đồng/người/năm;2027;48000000;31/01/2027;sơ bộ;Báo cáo
                """)),
                "b.csv:2: Bảng ghi đơn vị “đồng/người/năm”, mục tiêu tính bằng “triệu đồng/người/năm”.\n"
                        + "    → Đổi con số sang đơn vị của mục tiêu, rồi sửa cột đơn vị.");
    }

    @Test
    void aTextThatReadsTwoWaysIsNotReadInAWorkbook() throws IOException {
        byte[] sheet = office.workbook(book -> {
            XSSFRow cards = Office.line(book, "ho-ngheo", "b", "2026");
            Office.fill(cards, 1, END, "chính thức", "Báo cáo");
            Office.cell(cards, SheetColumn.VALUE).setCellValue("1.250");
        });
        assertRefused(office.read("k.xlsx", sheet),
                "k.xlsx:8:10: “1.250” không chắc là bao nhiêu: có hai cách đọc.\n"
                        + "    → Viết số như 1315.87: không ngăn hàng nghìn, không kèm đơn vị.");
    }

    @Test
    void aFinalFigureIsNotReplacedByAnEarlierKind() throws IOException {
        before = before + "thu-nhap,a,2026,2026-12-31,48.5,final,,Báo cáo,\n";
        office.results(before);
        byte[] sheet = office.workbook(book -> Office.fill(
                Office.line(book, "thu-nhap", "a", "2026"), 50, END, "sơ bộ", "Báo cáo"));
        assertRefused(office.read("k.xlsx", sheet),
                "k.xlsx:9:12: Kỳ này đã có số chính thức 48,5; số sơ bộ không thay được.\n"
                        + "    → Số được sửa lại thì chọn “điều chỉnh”.");
    }

    @Test
    void aFinalFigureThatIsMendedInPlaceIsDoubted() throws IOException {
        office.results(before + "thu-nhap,a,2026,2026-12-31,48.5,final,,Báo cáo,\n");
        byte[] sheet = office.workbook(book ->
                Office.cell(Office.line(book, "thu-nhap", "a", "2026"), SheetColumn.VALUE).setCellValue(48.6));
        assertThat(Office.told(office.read("k.xlsx", sheet))).containsExactly(
                "k.xlsx:9:10: Số chính thức đã công bố 48,5 đổi thành 48,6.\n    → Nếu xã sửa số, chọn mức độ “điều"
                        + " chỉnh” để số cũ còn lại; nếu ghi nhầm, ghi việc sửa vào corrections.csv.");
        assertThat(office.results()).isEqualTo(before + "thu-nhap,a,2026,2026-12-31,48.6,final,,Báo cáo,\n");
    }

    @Test
    void aSpareLineTakesAnotherPeriodAndASecondLineOfTheSameIsRefused() throws IOException {
        byte[] sheet = office.workbook(book -> {
            for (int line = 0; line < 2; line++) {
                XSSFRow spare = Office.spare(book);
                Office.cell(spare, SheetColumn.INDICATOR).setCellValue("thu-nhap");
                Office.cell(spare, SheetColumn.PERIOD).setCellValue("2026-Q4");
                Office.fill(spare, 12 + line, END, "sơ bộ", "Báo cáo");
            }
        });
        assertRefused(office.read("k.xlsx", sheet),
                "k.xlsx:12:10: Dòng 11 đã ghi số của cùng mục tiêu, kỳ, ngày và mức độ.\n    → Giữ một dòng.");
    }

    @Test
    void whatTheTableLacksMayBeSaidOnce() throws IOException {
        byte[] table = Office.bytes("Chỉ tiêu;Kết quả\nThu nhập bình quân;48,8\n");
        ImportRequest bare = office.request("b.csv", table, Optional.of("Minh Họa"), false);
        ImportAnswer answer = ResultsImport.read(new ImportRequest(bare.site(), bare.file(), bare.commune(),
                Optional.of("2026"), Optional.of("31/12/2026"), Optional.of("chính thức"), Optional.of("Báo cáo 7"),
                Office.DAY, false));
        assertThat(Office.told(answer)).isEmpty();
        assertThat(office.results()).isEqualTo(before + "thu-nhap,a,2026,2026-12-31,48.8,final,,Báo cáo 7,\n");
    }

    @Test
    void anotherCommunesTargetsAreNotTouched() throws IOException {
        assertThat(Office.told(office.readOf("mau-thu", "k.xlsx", office.workbook(book -> Office.fill(
                Office.line(book, "thu-nhap", "a", "2027"), 50, LocalDate.of(2027, 1, 31), "sơ bộ", "Báo cáo")))))
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem).contains("Không đưa dòng này vào: Không có văn bản nào là “"
                        + Office.DOCUMENT + "”."));
        assertThat(office.results()).isEqualTo(before);
    }

    @Test
    void filesThatAreNoSheetsAreNamed() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        assertRefused(office.read("cu.xls", old), "cu.xls: Đây là tệp Excel kiểu cũ (.xls) hoặc tệp có mật khẩu.\n"
                + "    → Mở bằng Excel, bỏ mật khẩu, lưu lại với kiểu “Excel Workbook (.xlsx)”.");
        byte[] whole = office.sheet(SheetFormat.xlsx);
        assertRefused(office.read("k.xlsx", Arrays.copyOf(whole, whole.length / 2)),
                "k.xlsx: Tệp Excel này hỏng, không đọc được.\n"
                        + "    → Mở bằng Excel, lưu lại với kiểu “Excel Workbook (.xlsx)”, rồi chạy lại.");
        String noHeader = ": Không thấy dòng tiêu đề có cột “Mã chỉ tiêu” hoặc “Chỉ tiêu” và cột “Kết quả”.\n"
                + "    → Dùng bảng do lệnh này tạo ra: congkhai export results --commune XÃ";
        assertRefused(office.read("thu.csv", Office.bytes("a,b\n1,2\n")), "thu.csv" + noHeader);
        assertRefused(office.read("trong.xlsx", empty()), "trong.xlsx" + noHeader);
        assertRefused(office.read("trong.csv", new byte[0]),
                "trong.csv: Tệp này trống.\n    → Viết nội dung vào tệp, hoặc xóa tệp đi.");
    }

    private static byte[] empty() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet();
            sheet.createRow(3).createCell(2).setCellValue(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aWorkbookWithBytesTurnedAroundNeitherFailsNorWritesByHalves() throws IOException {
        byte[] whole = office.sheet(SheetFormat.xlsx);
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            byte[] bent = whole.clone();
            for (int flips = 0; flips < 20; flips++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            office.read("k.xlsx", bent);
            assertThat(office.results()).isEqualTo(before);
        }
    }

    @Test
    void aFormulaCountsForWhatItCameTo() throws IOException {
        byte[] sheet = office.workbook(book -> {
            XSSFRow line = Office.line(book, "thu-nhap", "a", "2027");
            Office.fill(line, 0, LocalDate.of(2027, 1, 31), "sơ bộ", "Báo cáo");
            Office.cell(line, SheetColumn.VALUE).setCellFormula("40+8.25");
            book.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(Office.told(office.read("k.xlsx", sheet))).isEmpty();
        assertThat(office.results()).isEqualTo(before + "thu-nhap,a,2027,2027-01-31,48.25,preliminary,,Báo cáo,\n");
    }
}
