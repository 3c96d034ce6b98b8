package vn.congkhai.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongAnswersTest {

    private static final String BUDGET = "thu-ngan-sach|a|value";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void unknownAnswerIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "chắc là đúng"), """
                ra-soat.xlsx:4:9: Dòng 4, cột “Trả lời”: không nhận “chắc là đúng”.
                    → Chọn một trong: đúng; sửa; bỏ.""");
    }

    @Test
    void correctionWithoutAnswerIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.VALUE, "13"), """
                ra-soat.xlsx:4:9: Dòng 4, cột “Trả lời”: còn trống mà cột “Giá trị đúng” đã ghi “13”.
                    → Chọn sửa, hoặc xóa ô kia.""");
    }

    @Test
    void correctionOfWhatIsRightIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "đúng", SheetColumn.UNIT, "đồng"), """
                ra-soat.xlsx:4:9: Dòng 4, cột “Trả lời”: trả lời đúng mà cột “Đơn vị đúng” lại ghi “đồng”.
                    → Chọn sửa, hoặc xóa ô kia.""");
    }

    @Test
    void correctionThatCorrectsNothingIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa"), """
                ra-soat.xlsx:4:9: Dòng 4, cột “Trả lời”: trả lời sửa mà không ghi sửa thành gì.
                    → Ghi vào các cột màu vàng bên phải, hoặc chọn đúng hay bỏ.""");
    }

    @Test
    void everyCellThatCannotBeReadIsToldInOneRun() throws IOException {
        refuses(sheet -> {
            Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "12.5", SheetColumn.COMPARATOR, "hơn kém",
                    SheetColumn.CHANGE, "tăng", SheetColumn.PERIOD, "năm nay");
            Desk.fill(sheet, "||adopted", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "30/2/2026");
        }, """
                ra-soat.xlsx:2:10: Dòng 2, cột “Giá trị đúng”: phải là ngày có trong lịch; ở đây là “30/2/2026”.
                    → Viết ngày/tháng/năm, ví dụ 18/12/2025.
                ra-soat.xlsx:4:10: Dòng 4, cột “Giá trị đúng”: phải là con số viết như văn bản; ở đây là “12.5”.
                    → Chỉ ghi số, ví dụ 1.315,87 hoặc 15 - 20 hoặc 13/19; đơn vị ghi ở cột bên cạnh. Văn bản không nêu thì ghi: không có.
                ra-soat.xlsx:4:12: Dòng 4, cột “So sánh đúng”: không nhận “hơn kém”.
                    → Chọn một trong: bằng; ít nhất; trên; không quá; dưới; khoảng; từ … đến …; không nêu mức.
                ra-soat.xlsx:4:13: Dòng 4, cột “Mức hay thay đổi”: không nhận “tăng”.
                    → Chọn một trong: mức phải đạt; giữ ở mức; tăng thêm; giảm bớt.
                ra-soat.xlsx:4:14: Dòng 4, cột “Kỳ đúng”: phải là kỳ; ở đây là “năm nay”.
                    → Viết 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.""");
    }

    @Test
    void numberThatIsNotInTheTextIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "125"), """
                ra-soat.xlsx:4:9: Dòng 4: không khớp với văn bản. Số 125 không có trong “đạt 12,5 tỷ đồng”; ở đó có 12,5.
                    → Sửa “value” theo văn bản; số không đọc chắc được thì bỏ “value” và nói rõ trong “doubts”.""");
    }

    @Test
    void wordsThatAreNotInTheTextAreTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa", SheetColumn.RAW, "đạt 12,5 tỉ đồng"), """
                ra-soat.xlsx:4:9: Dòng 4: không khớp với văn bản. “đạt 12,5 tỉ đồng” không có trong “quote”.
                    → Chép “raw” từ “quote”, đúng từng ký tự.""");
    }

    @Test
    void dayThatIsNotTheOneOfTheFolderIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, "||adopted", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "16/1/2026"), """
                ra-soat.xlsx:2:9: Dòng 2: không khớp với văn bản. Văn bản thông qua ngày 2026-01-16, nhưng tên thư mục ghi 2026-01-15.
                    → Sửa “adopted”, hoặc đổi tên thư mục thành 2026-01-16-ke-hoach.""");
    }

    @Test
    void codeThatIsNotInTheCatalogueIsTold() throws IOException {
        refuses(sheet -> Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "thu-noi-dja"), """
                ra-soat.xlsx:3:10: Dòng 3, cột “Giá trị đúng”: danh mục không có chỉ tiêu “thu-noi-dja”.
                    → Có phải bạn muốn viết “thu-noi-dia”? Ghi mã hoặc tên đúng như trong catalogue.yml; không có thì trả lời bỏ.""");
    }

    @Test
    void rowsOfCodesAndOfTheDocumentTakeOneValue() throws IOException {
        refuses(sheet -> Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "sửa", SheetColumn.UNIT, "đồng"), """
                ra-soat.xlsx:3:11: Dòng 3, cột “Đơn vị đúng”: dòng này chỉ nhận cột “Giá trị đúng”.
                    → Xóa ô này.""");
    }

    @Test
    void formulaIsNoAnswer() throws IOException {
        refuses(sheet -> {
            Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa");
            Desk.cell(sheet, BUDGET, SheetColumn.VALUE).setCellFormula("12+0.5");
        }, """
                ra-soat.xlsx:4:10: Dòng 4, cột “Giá trị đúng”: ô này là công thức.
                    → Ghi thẳng giá trị.""");
    }

    @Test
    void figureThatTheSpreadsheetMadeADayIsTold() throws IOException {
        refuses(sheet -> {
            Desk.fill(sheet, "thon-moi|a|value", SheetColumn.ANSWER, "sửa");
            XSSFCellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d/m"));
            Desk.cell(sheet, "thon-moi|a|value", SheetColumn.VALUE).setCellStyle(day);
            Desk.cell(sheet, "thon-moi|a|value", SheetColumn.VALUE).setCellValue(46000);
        }, """
                ra-soat.xlsx:7:10: Dòng 7, cột “Giá trị đúng”: bảng tính đã đổi ô này thành ngày 2025-12-09.
                    → Đổi định dạng ô thành chữ (Text), rồi gõ lại con số.""");
    }

    @Test
    void percentOfAnotherUnitIsTold() throws IOException {
        refuses(sheet -> {
            Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa");
            XSSFCellStyle percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0%"));
            Desk.cell(sheet, BUDGET, SheetColumn.VALUE).setCellStyle(percent);
            Desk.cell(sheet, BUDGET, SheetColumn.VALUE).setCellValue(0.125);
        }, """
                ra-soat.xlsx:4:10: Dòng 4, cột “Giá trị đúng”: ô này là phần trăm, mà đơn vị không phải phần trăm.
                    → Ghi % vào cột “Đơn vị đúng”, hoặc đổi định dạng ô thành chữ rồi gõ lại con số.""");
    }

    @Test
    void rowOfAnOlderReadingIsTold() throws IOException {
        Path sheet = desk.saved(all -> {});
        desk.file("review.csv", Desk.ROWS.replace("đạt 12,5 tỷ đồng", "đạt 13 tỷ đồng"));
        assertRefused(sheet, """
                ra-soat.xlsx:4:6: Dòng 4, cột “Chữ trong văn bản”: bảng ghi “đạt 12,5 tỷ đồng” mà lần đọc sau cùng là “đạt 13 tỷ đồng”.
                    → Xuất lại bảng bằng congkhai review --sheet rồi điền vào bảng mới.""");
    }

    @Test
    void rowsThatAreUnknownOrTwiceThereAreTold() throws IOException {
        refuses(sheet -> {
            Desk.fill(sheet, "thon-moi|a|value", SheetColumn.KEY, "thon-khac|a|value");
            Desk.fill(sheet, "thon-moi|b|value", SheetColumn.FOUND, "đạt 12,5 tỷ đồng", SheetColumn.KEY, BUDGET);
        }, """
                ra-soat.xlsx:7:1: Dòng 7, cột “Khóa”: không rõ dòng này của chỉ tiêu nào.
                    → Xuất lại bảng bằng congkhai review --sheet rồi điền vào bảng mới.
                ra-soat.xlsx:8:1: Dòng 8, cột “Khóa”: dòng này đã có ở dòng 4.
                    → Xóa một trong hai dòng.""");
    }

    @Test
    void figureThatWasDroppedCannotComeBack() throws IOException {
        desk.read(sheet -> Desk.fill(sheet, "gieo-trong|a|value", SheetColumn.ANSWER, "bỏ"));
        refuses(sheet -> Desk.fill(sheet, "gieo-trong|a|value", SheetColumn.ANSWER, "đúng"), """
                ra-soat.xlsx:5:9: Dòng 5, cột “Trả lời”: mục này đã bỏ khỏi indicators.yml.
                    → Muốn lấy lại thì nhập lại văn bản bằng congkhai import.""");
    }

    @Test
    void sheetOfAnotherDocumentIsRefused() throws IOException {
        refuses(sheet -> sheet.getRow(0).getCell(0).setCellValue("Khóa: vi-du/minh-hoa/2025-khac"), """
                ra-soat.xlsx:1:1: Bảng này là của văn bản vi-du/minh-hoa/2025-khac, không phải vi-du/minh-hoa/2026-01-15-ke-hoach.
                    → Chọn đúng thư mục ở --into, hoặc xuất bảng của văn bản này: congkhai review --sheet.""");
    }

    @Test
    void sheetWithoutAColumnIsRefused() throws IOException {
        refuses(sheet -> sheet.getRow(0).getCell(SheetColumn.UNIT.ordinal()).setCellValue("Đơn vị"), """
                ra-soat.xlsx:1: Bảng không có cột “Đơn vị đúng”.
                    → Không xóa và không đổi tên cột; xuất lại bảng bằng congkhai review --sheet rồi điền.""");
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("ra-soat.xlsx"), "đúng,sai".getBytes(StandardCharsets.UTF_8));
        assertRefused(file, """
                ra-soat.xlsx: Tệp Excel này hỏng, không đọc được.
                    → Mở bằng Excel, lưu lại với kiểu “Excel Workbook (.xlsx)”, rồi chạy lại.""");
    }

    @Test
    void oldOrLockedWorkbookIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("ra-soat.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertRefused(file, """
                ra-soat.xls: Đây là tệp Excel kiểu cũ (.xls) hoặc tệp có mật khẩu.
                    → Mở bằng Excel, bỏ mật khẩu, lưu lại với kiểu “Excel Workbook (.xlsx)”.""");
    }

    private void refuses(Consumer<XSSFSheet> work, String told) throws IOException {
        assertRefused(desk.saved(work), told);
    }

    private void assertRefused(Path sheet, String told) throws IOException {
        Map<String, String> before = desk.files();
        ReviewAnswer answer = ReviewSheet.read(sheet, desk.place(), "Người rà soát");
        assertThat(String.join("\n", Desk.told(answer))).isEqualTo(told);
        assertThat(answer.isRefused()).isTrue();
        assertThat(desk.files()).isEqualTo(before);
    }
}
