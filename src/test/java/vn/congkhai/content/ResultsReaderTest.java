package vn.congkhai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.Document;
import vn.congkhai.model.Result;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Files of results as people and spreadsheets write them. */
class ResultsReaderTest {

    private static final Path SITE = Path.of("src/test/sites/tiny");
    private static final Path FILE = Path.of("content/vi-du/minh-hoa/2026-01-15-ke-hoach-2026/results.csv");
    private static final String HEADER = "indicator,target,period,as_of,value,stage,declared,source,note\n";

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @BeforeEach
    void copySite() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site.resolve(SITE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<Result> results(String text) throws IOException {
        Files.write(site.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
        return ContentReader.read(site, LocalDate.of(2027, 2, 1), problems).documents().stream()
                .filter(document -> document.folder().endsWith("ke-hoach-2026"))
                .map(Document::results)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVietnameseSpreadsheetsFileSaysTheSameAsAPlainOne() throws IOException {
        List<Result> plain = results(HEADER
                + "bao-hiem-y-te,a,2026,2026-12-31,92.4,final,met,\"Báo cáo, biểu 1\",\n"
                + "thu-nhap,a,2026,2026-12-31,1234,estimate,,Báo cáo,Ước tính\n");
        List<Result> spreadsheet = results("\uFEFF" + HEADER.replace(',', ';').replace("\n", ";;\r\n")
                + "bao-hiem-y-te;a;2026;31/12/2026;92,4;final;met;Báo cáo, biểu 1;;;\r\n"
                + ";;;;;;;;;;\r\n"
                + "thu-nhap;a;2026;31/12/2026;1.234;estimate;;Báo cáo;Ước tính;;\r\n");
        assertThat(problems.sorted()).isEmpty();
        assertThat(spreadsheet).isEqualTo(plain).hasSize(2);
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        String nfd = Normalizer.normalize("Báo cáo của Ủy ban", Normalizer.Form.NFD);
        assertThat(results(HEADER + "thu-nhap,a,2026,2026-12-31,47,final,," + nfd + ",\n"))
                .singleElement().extracting(Result::source).isEqualTo("Báo cáo của Ủy ban");
    }

    @Test
    void aFigureIsNotBoundedWhereTheCatalogueSetsNoBound() throws IOException {
        assertThat(results(HEADER + "thu-nhap,a,2026,2026-12-31,214.5,final,,Báo cáo,\n"))
                .singleElement().extracting(Result::value).isEqualTo(new BigDecimal("214.5"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aRevisedFigureMayFollowAFinalOne() throws IOException {
        assertThat(results(HEADER
                + "thu-nhap,a,2026,2026-10-31,45,preliminary,,Báo cáo,\n"
                + "thu-nhap,a,2026,2026-12-31,47,final,,Báo cáo,\n"
                + "thu-nhap,a,2026,2027-01-31,47.5,revised,,Báo cáo,Cộng lại\n")).hasSize(3);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void onTheDayBeforeARowIsOfTheFuture() throws IOException {
        results(HEADER + "thu-nhap,a,2026,2027-02-02,47,final,,Báo cáo,\n");
        assertThat(problems.sorted()).singleElement().hasToString(FILE + ":2:17: Ngày 02/02/2027 chưa tới; trang tính"
                + " đến ngày 01/02/2027.\n    → Sửa ngày. Số ước cho cả kỳ thì ghi mức độ là ước thực hiện (estimate).");
        results(HEADER + "thu-nhap,a,2026,2027-02-01,47,final,,Báo cáo,\n");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("future-date");
    }
}
