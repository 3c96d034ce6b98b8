package vn.congkhai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.FilePositions;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

class SourceCheckTest {

    private static final String FOLDER = "vi-du/minh-hoa/2026-01-02-thu";

    private static final String SOURCE = "Điều 1.\n\n- Thu ngân sách \n\n đạt từ 5 tỷ đồng trở lên.\n";

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void makeASiteWithOneQuote() throws IOException {
        Path document = Files.createDirectories(folder.resolve("content").resolve(FOLDER));
        sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("content/places.yml"), """
                - {slug: vi-du, kind: province, name: Ví Dụ}
                - {slug: vi-du/minh-hoa, kind: commune, name: Minh Họa}
                """);
        Files.writeString(folder.resolve("content/catalogue.yml"), """
                fields: [{slug: ngan-sach, name: Ngân sách, synonyms: []}]
                indicators: []
                """);
        Files.writeString(document.resolve("document.md"), """
                ---
                label: Văn bản thử
                kind: resolution
                status: in-force
                place: vi-du/minh-hoa
                text: summary
                summary: Một văn bản thử.
                source: {file: thu.txt, sha256: 0f1db2b5fc1fb0d2d1d4ad1e0fb93eff0bba7a0ee3e7a2a7ff7b54d7d0a86c42}
                ---
                ## Điều 1.
                Tóm tắt.
                """);
        Files.writeString(document.resolve("indicators.yml"), """
                - id: thu
                  name: Thu ngân sách
                  group: Chỉ tiêu
                  field: ngan-sach
                  at: dieu-1
                  lines: 3-5
                  quote: Thu ngân sách đạt từ 5 tỷ đồng trở lên.
                  targets:
                    - {id: a, label: Thu, comparator: at-least, change: level, value: {number: 5},
                       raw: từ 5 tỷ đồng trở lên, unit: tỷ đồng, measure: flow, period: 2026, modality: commit, direction: up}
                """);
    }

    @Test
    void aQuoteThatStandsOnItsLinesIsProved() throws IOException {
        source(SOURCE);
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).isEmpty();
    }

    @Test
    void aSourceOfDecomposedLettersProvesTheSameQuote() throws IOException {
        source(Normalizer.normalize(SOURCE, Normalizer.Form.NFD));
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).isEmpty();
    }

    @Test
    void aQuoteThatDiffersByOneFigureIsTold() throws IOException {
        source(SOURCE.replace("5 tỷ", "6 tỷ"));
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).extracting(Problem::toString).containsExactly(
                "content/" + FOLDER + "/indicators.yml:7:10: chỉ tiêu “thu”: không thấy “Thu ngân sách đạt từ 5 tỷ đồng trở lên.”"
                        + " trong thu.txt, dòng 3–5\n"
                        + "    → chép lại đúng từng chữ của văn bản, hoặc sửa số dòng");
    }

    @Test
    void aQuoteOnOtherLinesIsTold() throws IOException {
        source("\n\n\n" + SOURCE);
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).extracting(Problem::code).containsExactly("quote-not-in-source");
    }

    @Test
    void linesBeyondTheEndAreTold() throws IOException {
        source("Điều 1.\n");
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).extracting(Problem::toString)
                .containsExactly("content/" + FOLDER + "/indicators.yml:7:10: chỉ tiêu “thu”: nói tới dòng 5, mà thu.txt"
                        + " chỉ có 2 dòng\n    → sửa số dòng");
    }

    @Test
    void aSourceThatChangedIsToldWithItsHash() throws IOException {
        source(SOURCE);
        Files.writeString(sources.resolve("thu.txt"), "khác");
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).extracting(Problem::toString).containsExactly(
                "content/" + FOLDER + "/document.md: tệp nguồn “thu.txt” có SHA-256 là"
                        + " " + sha256("khác") + ", khác với khóa source.sha256\n"
                        + "    → đối chiếu lại nội dung với tệp nguồn mới, rồi sửa khóa source.sha256");
    }

    @Test
    void aSourceThatIsNotThereIsTold() throws IOException {
        assertThat(SourceCheck.check(site(), new FilePositions(folder), sources)).extracting(Problem::toString).containsExactly(
                "content/" + FOLDER + "/document.md: không có tệp nguồn “thu.txt” trong thư mục nguồn\n"
                        + "    → đặt tệp nguồn vào thư mục đó, hoặc sửa khóa source.file");
    }

    private void source(String text) throws IOException {
        Files.writeString(sources.resolve("thu.txt"), text);
        Path document = folder.resolve("content").resolve(FOLDER).resolve("document.md");
        Files.writeString(document,
                Files.readString(document).replaceAll("sha256: [0-9a-f]{64}", "sha256: " + sha256(text)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Site site() throws IOException {
        Problems problems = new Problems();
        Site site = ContentReader.read(folder, problems);
        assertThat(problems.sorted()).isEmpty();
        return site;
    }
}
