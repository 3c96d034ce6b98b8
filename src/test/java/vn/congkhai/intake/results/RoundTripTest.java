package vn.congkhai.intake.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sheet goes out, is filled in and comes back: only what was edited changes. */
class RoundTripTest {

    /** Written by several hands: odd quotes, decimals with zeros, Windows line ends, days of two habits. */
    private static final String ODD = "\uFEFFindicator;target;period;as_of;value;stage;declared;source;note;\r\n"
            + "bao-hiem-y-te;a;2026;31/12/2026;\"92,40\";final;met;\"Báo cáo \"\"năm\"\"; biểu 1\";=1+1;\r\n"
            + ";;;;;;;;;\r\n"
            + " bao-hiem-y-te ;a;2026-H1;30/06/2026;90,150;preliminary;;'=Báo cáo;;\r\n"
            + "thu-nhap;a;2026;31/12/2026;47,9;estimate;nearly-met;  Báo cáo năm ;-2;";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void aSheetThatNobodyEditedChangesNoByte(SheetFormat format) throws IOException {
        for (String text : new String[] {office.results(), ODD}) {
            office.results(text);
            ImportAnswer answer = office.read("ket-qua." + format, office.sheet(format));
            assertThat(Office.told(answer)).isEmpty();
            assertThat(answer.changes()).isEmpty();
            assertThat(office.results()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void theSameContentAndDayGiveTheSameBytes(SheetFormat format) throws IOException {
        assertThat(office.sheet(format)).isEqualTo(office.sheet(format));
    }

    @Test
    void anEditedCellChangesThatCellAndNothingElse() throws IOException {
        office.results(ODD);
        byte[] sheet = office.workbook(book -> {
            XSSFRow line = Office.line(book, "bao-hiem-y-te", "a", "2026-H1");
            Office.cell(line, SheetColumn.VALUE).setCellValue(90.2);
            Office.cell(line, SheetColumn.NOTE).setCellValue("Sửa; \"cộng lại\"");
        });
        ImportAnswer answer = office.read("ket-qua.xlsx", sheet);
        assertThat(Office.told(answer)).isEmpty();
        assertThat(Office.changed(answer)).singleElement().asString().contains(
                "bao-hiem-y-te a, kỳ 2026-H1: 90,150 (sơ bộ, đến 30/06/2026; '=Báo cáo) → 90,2 (sơ bộ, đến 30/06/2026; "
                        + "'=Báo cáo; Sửa; \"cộng lại\")");
        assertThat(office.results())
                .isEqualTo(ODD.replace("90,150;preliminary;;'=Báo cáo;;", "90,2;preliminary;;'=Báo cáo;\"Sửa; \"\"cộng lại\"\"\";"));
    }

    @Test
    void aNewFigureIsAddedAtTheEndInTheHabitsOfTheFile() throws IOException {
        office.results(ODD);
        byte[] sheet = office.workbook(book -> Office.fill(Office.line(book, "ho-ngheo", "a", "2026"), 2.75,
                LocalDate.of(2026, 12, 31), "chính thức", "Quyết định 12; phụ lục"));
        ImportAnswer answer = office.read("ket-qua.xlsx", sheet);
        assertThat(Office.told(answer)).isEmpty();
        assertThat(office.results()).isEqualTo(
                ODD + "\r\nho-ngheo;a;2026;31/12/2026;2,75;final;;\"Quyết định 12; phụ lục\";\r\n");
    }

    @Test
    void aFirmerFigureComesBesideTheOneThatItReplaces() throws IOException {
        String before = office.results();
        byte[] sheet = office.workbook(book -> Office.fill(Office.line(book, "thu-nhap", "a", "2026"), 48.6,
                LocalDate.of(2026, 12, 31), "chính thức", "Báo cáo chính thức"));
        ImportAnswer answer = office.read("ket-qua.xlsx", sheet);
        assertThat(Office.told(answer)).isEmpty();
        assertThat(office.results())
                .isEqualTo(before + "thu-nhap,a,2026,2026-12-31,48.6,final,nearly-met,Báo cáo chính thức,\n");
    }

    @Test
    void theFirstFigureOfADocumentMakesItsFile() throws IOException {
        Files.delete(office.site().resolve(Office.RESULTS));
        byte[] sheet = office.workbook(book -> Office.fill(Office.line(book, "thu-nhap", "a", "2026"), 48.6,
                LocalDate.of(2026, 12, 31), "final", "Báo cáo"));
        assertThat(Office.told(office.read("ket-qua.xlsx", sheet))).isEmpty();
        assertThat(office.results()).isEqualTo("indicator,target,period,as_of,value,stage,declared,source,note\n"
                + "thu-nhap,a,2026,2026-12-31,48.6,final,,Báo cáo,\n");
    }

    @Test
    void aTrialTellsWhatWouldChangeAndChangesNothing() throws IOException {
        String before = office.results();
        byte[] sheet = office.workbook(book -> Office.fill(Office.line(book, "thu-nhap", "a", "2026"), 48.6,
                LocalDate.of(2026, 12, 31), "chính thức", "Báo cáo"));
        ImportAnswer answer = office.tryOut("ket-qua.xlsx", sheet);
        assertThat(answer.written()).isFalse();
        assertThat(Office.changed(answer)).containsExactly("9 thu-nhap a, kỳ 2026: thêm 48,6 (chính thức, đến 31/12/2026,"
                + " xã tự đánh giá cơ bản đạt; Báo cáo)");
        assertThat(office.results()).isEqualTo(before);
    }

    @Test
    void aCsvThatASpreadsheetSavedAgainIsRead() throws IOException {
        String sheet = new String(office.sheet(SheetFormat.csv), StandardCharsets.UTF_8);
        String edited = sheet.replace(";47,9;31/12/2026;ước thực hiện;", ";47,95;31/12/2026;ước thực hiện;");
        assertThat(edited).isNotEqualTo(sheet);
        ImportAnswer answer = office.read("ket-qua.csv", Office.bytes(edited));
        assertThat(Office.told(answer)).isEmpty();
        assertThat(office.results()).contains("thu-nhap,a,2026,2026-12-31,47.95,estimate,nearly-met,");
    }

    @Test
    void aFigureThatChangedSinceTheSheetWasHandedOutIsNotOverwritten() throws IOException {
        byte[] sheet = office.workbook(book ->
                Office.cell(Office.line(book, "thu-nhap", "a", "2026"), SheetColumn.VALUE).setCellValue(50));
        String meanwhile = office.results().replace(",47.9,", ",48.1,");
        office.results(meanwhile);
        assertThat(Office.told(office.read("ket-qua.xlsx", sheet))).containsExactly(
                "ket-qua.xlsx:9:10: Từ khi xuất bảng này, số đang công bố đã khác: 48,1.\n"
                        + "    → Xuất bảng mới rồi điền lại dòng này.");
        assertThat(office.results()).isEqualTo(meanwhile);
    }

    @Test
    void aLineThatNobodyEditedDoesNotUndoWhatChangedMeanwhile() throws IOException {
        byte[] sheet = office.sheet(SheetFormat.xlsx);
        String meanwhile = office.results().replace(",47.9,", ",48.1,");
        office.results(meanwhile);
        ImportAnswer answer = office.read("ket-qua.xlsx", sheet);
        assertThat(Office.told(answer)).isEmpty();
        assertThat(office.results()).isEqualTo(meanwhile);
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        office.results(ODD);
        assertThat(new String(office.sheet(SheetFormat.csv), StandardCharsets.UTF_8))
                .contains(";'=1+1;", ";''=Báo cáo;", ";'-2;").doesNotContain(";=1+1;");
        office.workbook(book -> {
            XSSFCell note = Office.cell(Office.line(book, "bao-hiem-y-te", "a", "2026"), SheetColumn.NOTE);
            assertThat(note.getCellType()).hasToString("STRING");
            assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void theWorkbookIsMadeForFillingIn() throws IOException {
        office.workbook(book -> {
            XSSFRow line = Office.line(book, "thu-nhap", "a", "2026");
            assertThat(book.getProtect()).isTrue();
            assertThat(Office.cell(line, SheetColumn.INDICATOR).getCellStyle().getLocked()).isTrue();
            assertThat(Office.cell(line, SheetColumn.INDICATOR).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(Office.cell(line, SheetColumn.PERIOD).getCellType()).hasToString("STRING");
            assertThat(Office.cell(line, SheetColumn.VALUE).getCellStyle().getLocked()).isFalse();
            assertThat(Office.cell(line, SheetColumn.VALUE).getCellType()).hasToString("NUMERIC");
            assertThat(book.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(book.getDataValidations())
                    .extracting(choice -> String.join(",", choice.getValidationConstraint().getExplicitListValues()))
                    .containsExactly("sơ bộ,ước thực hiện,chính thức,điều chỉnh", "vượt,đạt,cơ bản đạt,chưa đạt");
        });
    }
}
