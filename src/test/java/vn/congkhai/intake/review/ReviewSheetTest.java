package vn.congkhai.intake.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Severity;

class ReviewSheetTest {

    private static final String BUDGET = "thu-ngan-sach|a|value";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void sheetWithoutAnswersChangesNothing() throws IOException {
        Map<String, String> before = desk.files();
        assertThat(desk.read(sheet -> {})).isEqualTo(new ReviewAnswer(List.of(), 0, 0, 0, 6, List.of()));
        assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void sameFilesGiveTheSameBytes() throws IOException {
        assertThat(desk.sheet()).isEqualTo(desk.sheet());
    }

    @Test
    void rightFigureIsConfirmedAndTheReviewerNamed() throws IOException {
        ReviewAnswer answer = desk.read(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "đúng"));
        assertThat(answer.confirmed()).isEqualTo(1);
        assertThat(answer.open()).isEqualTo(5);
        assertThat(desk.file("indicators.yml")).isEqualTo(Desk.FIGURES);
        assertThat(desk.file("review.csv")).isEqualTo(Desk.ROWS.replace("a,value,sure,,\"đạt", "a,value,sure,confirmed,\"đạt"));
        assertThat(desk.file("document.md")).contains("\nreviewed_by: \"Người rà soát\"\n---\n");
    }

    @Test
    void sheetOfAReviewedDocumentShowsTheAnswersAndChangesNothing() throws IOException {
        desk.read(sheet -> {
            Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "đúng");
            Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "đúng");
            Desk.fill(sheet, "thon-moi|a|value", SheetColumn.ANSWER, "sửa", SheetColumn.UNIT, "thôn");
            Desk.fill(sheet, "gieo-trong|a|value", SheetColumn.ANSWER, "bỏ");
            Desk.fill(sheet, "||adopted", SheetColumn.ANSWER, "đúng");
        });
        Map<String, String> before = desk.files();
        ReviewAnswer answer = desk.read(sheet -> {
            assertThat(Desk.cell(sheet, "gieo-trong|a|value", SheetColumn.READ).getStringCellValue()).isEqualTo("đã bỏ");
            assertThat(Desk.cell(sheet, "thon-moi|a|value", SheetColumn.ANSWER).getStringCellValue()).isEqualTo("sửa");
        });
        assertThat(answer).isEqualTo(new ReviewAnswer(List.of(), 3, 1, 1, 2, List.of()));
        assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void confirmedCodeIsWrittenWithItsField() throws IOException {
        desk.read(sheet -> Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "Đúng"));
        assertThat(desk.file("indicators.yml")).isEqualTo(Desk.FIGURES
                .replaceFirst("code: null\n  field: nong-nghiep   #", "code: thu-ngan-sach\n  field: ngan-sach   #"));
    }

    @Test
    void otherCodeMayBeNamedAsInTheCatalogue() throws IOException {
        desk.read(sheet -> Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "thu nội địa"));
        assertThat(desk.file("indicators.yml")).contains("  code: thu-noi-dia\n  field: ngan-sach   # by its words\n");
        assertThat(desk.file("review.csv")).contains("thu-ngan-sach,,code,look,changed,thu-ngan-sach,\n");
    }

    @Test
    void confirmedCodeThatIsDroppedLaterIsTakenBack() throws IOException {
        desk.read(sheet -> Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "đúng"));
        desk.read(sheet -> Desk.fill(sheet, "thu-ngan-sach||code", SheetColumn.ANSWER, "bỏ"));
        assertThat(desk.file("indicators.yml")).contains("  code: null\n  field: ngan-sach   #");
    }

    @Test
    void droppedPartIsTakenOutAndTheOtherStays() throws IOException {
        desk.read(sheet -> Desk.fill(sheet, "gieo-trong|a|value", SheetColumn.ANSWER, "bỏ"));
        String part = Desk.FIGURES.lines().filter(line -> line.contains("id: a, label: Diện tích")).findFirst().orElseThrow();
        assertThat(desk.file("indicators.yml")).isEqualTo(Desk.FIGURES.replace(part + "\n", ""));
    }

    @Test
    void indicatorGoesWithItsLastPartAndItsCode() throws IOException {
        desk.read(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "bỏ"));
        assertThat(desk.file("indicators.yml")).startsWith("# made by import\n- id: gieo-trong\n").endsWith("modality: commit\n");
        assertThat(desk.file("review.csv")).contains("thu-ngan-sach,,code,look,dropped,", "thu-ngan-sach,a,value,sure,dropped,");
    }

    @Test
    void documentOfWhichEveryFigureIsDroppedHasAnEmptyList() throws IOException {
        ReviewAnswer answer = desk.read(sheet -> {
            for (String key : new String[] {BUDGET, "gieo-trong|a|value", "gieo-trong|b|value", "thon-moi|a|value", "thon-moi|b|value"}) {
                Desk.fill(sheet, key, SheetColumn.ANSWER, "bỏ");
            }
        });
        assertThat(Desk.told(answer)).isEmpty();
        assertThat(desk.file("indicators.yml")).isEqualTo("# made by import\n[]\n");
    }

    @Test
    void whatARightAnswerBringsWithItElsewhereIsAWarning() throws IOException {
        desk.file("document.md", desk.file("document.md").replace("summary:", "stated: {indicators: 3}\nsummary:"));
        ReviewAnswer answer = desk.read(sheet -> Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "bỏ"));
        assertThat(answer.problems()).extracting(Problem::code, Problem::severity).containsExactly(tuple("count-mismatch", Severity.WARNING));
        assertThat(answer.dropped()).isEqualTo(2);
        assertThat(answer.files()).hasSize(3);
    }

    @Test
    void correctedFigureIsWrittenAndNothingElseMoves() throws IOException {
        ReviewAnswer answer = desk.read(sheet -> {
            Desk.fill(sheet, "gieo-trong|b|value", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "20", SheetColumn.COMPARATOR, "bằng",
                    SheetColumn.RAW, "20 ha", SheetColumn.PERIOD, "2026-H1");
            Desk.fill(sheet, "thon-moi|a|value", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, "13", SheetColumn.UNIT, "thôn");
            Desk.fill(sheet, "thon-moi|b|value", SheetColumn.ANSWER, "sửa", SheetColumn.CHANGE, "giữ ở mức");
        });
        assertThat(Desk.told(answer)).isEmpty();
        assertThat(answer.changed()).isEqualTo(3);
        assertThat(desk.file("indicators.yml")).isEqualTo(Desk.FIGURES
                .replace("comparator: range, change: level, value: {low: 15, high: 20}, raw: từ 15 - 20 ha",
                        "comparator: equal, change: level, value: {number: 20}, raw: \"20 ha\"")
                .replaceFirst("(raw: )từ 15 - 20 ha", "$1\"20 ha\"")
                .replaceFirst("(raw: \"20 ha\", unit: ha, measure: stock, period: )2026", "$12026-H1")
                .replace("value:\n        number: 13\n        of: 19", "value:\n        {number: 13}")
                .replace("unit:\n", "unit: \"thôn\"\n")
                .replaceFirst("(label: Hộ\n      comparator: equal\n      change: )level", "$1maintain"));
    }

    @Test
    void figureThatTheTextDoesNotGiveIsLeftEmpty() throws IOException {
        ReviewAnswer answer = desk.read(sheet -> Desk.fill(sheet, "thon-moi|b|value", SheetColumn.ANSWER, "sửa",
                SheetColumn.VALUE, "không có", SheetColumn.COMPARATOR, "không nêu mức"));
        assertThat(Desk.told(answer)).isEmpty();
        assertThat(desk.file("indicators.yml")).contains("comparator: none\n      change: level\n      value: null\n      raw: 40%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/1/2026", "15.01.2026", "2026-01-15"})
    void dayOfTheDocumentIsReadAsPeopleWriteIt(String typed) throws IOException {
        desk.read(sheet -> Desk.fill(sheet, "||adopted", SheetColumn.ANSWER, "sửa", SheetColumn.VALUE, typed));
        assertThat(desk.file("document.md")).contains("\nadopted: 2026-01-15\n");
        assertThat(desk.file("review.csv")).contains("\n,,adopted,look,changed,,");
    }

    @Test
    void numbersOfTheSpreadsheetAreRead() throws IOException {
        ReviewAnswer answer = desk.read(sheet -> {
            XSSFCellStyle percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
            Desk.fill(sheet, "thon-moi|b|value", SheetColumn.ANSWER, "sửa");
            XSSFCell share = Desk.cell(sheet, "thon-moi|b|value", SheetColumn.VALUE);
            share.setCellStyle(percent);
            share.setCellValue(0.4);
            Desk.fill(sheet, BUDGET, SheetColumn.ANSWER, "sửa");
            Desk.cell(sheet, BUDGET, SheetColumn.VALUE).setCellValue(12.5);
            Desk.cell(sheet, BUDGET, SheetColumn.PERIOD).setCellValue(2026);
        });
        assertThat(Desk.told(answer)).isEmpty();
        assertThat(answer.changed()).isEqualTo(2);
        assertThat(desk.file("indicators.yml")).isEqualTo(Desk.FIGURES);
    }

    @Test
    void dayOfTheSpreadsheetIsRead() throws IOException {
        desk.file("document.md", desk.file("document.md").replace("summary:", "effective: null\nsummary:"));
        desk.file("review.csv", Desk.ROWS.replace(",,adopted,", ",,effective,"));
        desk.read(sheet -> {
            Desk.fill(sheet, "||effective", SheetColumn.ANSWER, "sửa");
            XSSFCellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            XSSFCell cell = Desk.cell(sheet, "||effective", SheetColumn.VALUE);
            cell.setCellStyle(day);
            cell.setCellValue(LocalDate.of(2026, 1, 20));
        });
        assertThat(desk.file("document.md")).contains("\neffective: 2026-01-20\n");
    }

    @Test
    void lineEndsOfWindowsStay() throws IOException {
        desk.file("indicators.yml", Desk.FIGURES.replace("\n", "\r\n"));
        desk.read(sheet -> Desk.fill(sheet, "thon-moi|a|value", SheetColumn.ANSWER, "sửa", SheetColumn.UNIT, "thôn"));
        assertThat(desk.file("indicators.yml")).isEqualTo(Desk.FIGURES.replace("unit:\n", "unit: \"thôn\"\n").replace("\n", "\r\n"));
    }

    @Test
    void documentWithoutFiguresIsReviewedByReadingItsSheet() throws IOException {
        desk.file("indicators.yml", "[]\n");
        desk.file("review.csv", "indicator,target,field,grade,decision,found,note\n");
        desk.read(sheet -> {});
        assertThat(desk.file("document.md")).contains("\nreviewed_by: \"Người rà soát\"\n");
    }

    @Test
    void textOfTheDocumentIsNoFormulaAndIdsAreHidden() throws IOException {
        desk.saved(sheet -> {
            XSSFCell quote = Desk.cell(sheet, "gieo-trong|a|value", SheetColumn.QUOTE);
            assertThat(quote.getStringCellValue()).startsWith("=Diện tích");
            assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(quote.getCellStyle().getLocked()).isTrue();
            assertThat(quote.getCellStyle().getWrapText()).isTrue();
            assertThat(Desk.cell(sheet, "gieo-trong|a|value", SheetColumn.VALUE).getCellStyle().getLocked()).isFalse();
            assertThat(Desk.cell(sheet, "gieo-trong|a|value", SheetColumn.VALUE).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.isColumnHidden(SheetColumn.KEY.ordinal())).isTrue();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues()).containsExactly("đúng", "sửa", "bỏ");
        });
    }

    @Test
    void rowSaysInWordsWhatWasRead() throws IOException {
        desk.saved(sheet -> {
            assertThat(row(sheet, "gieo-trong|a|value")).isEqualTo("Diện tích | không có con số đọc được (đơn vị: ha); kỳ 2026"
                    + " | ít nhất 1.294.0 ha | cần xem | Con số viết sai dạng.");
            assertThat(row(sheet, "thon-moi|a|value")).isEqualTo("Thôn | tăng thêm bằng 13/19; kỳ 2026 | mới 13/19 thôn | chắc | ");
            assertThat(row(sheet, "gieo-trong|b|value")).isEqualTo(
                    "Lúa | từ 15 đến 20 ha; kỳ 2026 | từ 15 - 20 ha | chắc | Con số viết sai dạng.");
            assertThat(row(sheet, "thu-ngan-sach||code")).isEqualTo(
                    " | Chỉ tiêu chung: Tổng thu ngân sách (thu-ngan-sach) | thu-ngan-sach | cần xem | ");
            assertThat(row(sheet, "||adopted")).isEqualTo(
                    "Ngày thông qua | không có |  | cần xem | Không thấy ngày thông qua trong văn bản.");
        });
    }

    @Test
    void documentThatWasNotImportedHasNoSheet() throws IOException {
        Files.delete(desk.folder().resolve("review.csv"));
        assertThat(((ReviewOutput.Refused) ReviewSheet.of(desk.place())).problems()).extracting(Problem::toString).containsExactly(
                "content/" + Desk.FOLDER + "/review.csv: Văn bản này không có bảng rà soát: nó không được nhập bằng congkhai import.\n"
                        + "    → Nhập văn bản gốc bằng congkhai import, hoặc sửa thẳng indicators.yml.");
    }

    private static String row(XSSFSheet sheet, String key) {
        return String.join(" | ", Stream.of(SheetColumn.PART, SheetColumn.READ, SheetColumn.FOUND, SheetColumn.GRADE, SheetColumn.DOUBTS)
                .map(column -> Desk.cell(sheet, key, column).getStringCellValue()).toList());
    }
}
