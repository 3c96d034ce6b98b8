package vn.congkhai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

class ContentReaderTest {

    private static final Path TINY = Path.of("src/test/sites/tiny");

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @Test
    void theTinySiteHasNoProblemsAtAll() throws IOException {
        assertThat(InvalidSitesTest.problems(TINY)).isEmpty();
    }

    @Test
    void documentsComeInTheOrderOfTheirFolders() throws IOException {
        Site tiny = ContentReader.read(TINY, problems);
        assertThat(tiny.documents()).extracting(Document::folder).containsExactly(
                "vi-du/minh-hoa/2025-du-thao-bao-cao", "vi-du/minh-hoa/2026-01-15-ke-hoach-2026");
        assertThat(tiny.places()).extracting("slug").isEqualTo(List.of("vi-du", "vi-du/minh-hoa", "vi-du/mau-thu"));
        assertThat(tiny.duties()).hasSize(2);
        assertThat(tiny.abbreviations()).hasSize(2);
    }

    @Test
    void aTargetIsReadWithWhatItsCatalogueEntrySays() throws IOException {
        Document document = ContentReader.read(TINY, problems).documents().get(1);
        Indicator indicator = document.indicators().get(1);
        assertThat(indicator.field()).isEqualTo("kinh-te");
        assertThat(indicator.passage())
                .isEqualTo(new Passage("dieu-1.1", Optional.of(new Lines(13, 14)), Optional.empty()));
        Target first = indicator.targets().get(0);
        assertThat(first.direction()).isEqualTo(Direction.DOWN);
        assertThat(first.code()).hasValue("ho-ngheo");
        Target second = indicator.targets().get(1);
        assertThat(second.value()).hasValue(new Value.Exact(new BigDecimal("1234")));
        assertThat(second.code()).hasValue("bao-hiem-y-te");
        assertThat(document.indicators().get(2).targets().get(0).path()).hasSize(3);
        assertThat(document.results()).hasSize(3);
        assertThat(document.allSections().map(Section::anchor)).containsExactly(
                "quyet-nghi", "dieu-1", "dieu-1.1", "dieu-1.2", "dieu-1.2-1", "dieu-2", "dieu-2.a", "dieu-2.b");
    }

    @Test
    void theSameContentIsReadUnderATurkishLocale() throws IOException {
        Site expected = ContentReader.read(TINY, problems);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ContentReader.read(TINY, problems)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aRecordWithAProblemIsLeftOutAndItsNeighboursStay() throws IOException {
        copyTiny("vi-du/minh-hoa/2026-01-15-ke-hoach-2026/indicators.yml", "measure: flow", "measure: flood");
        Document document = ContentReader.read(site, problems).documents().get(1);
        assertThat(document.indicators()).extracting(Indicator::id).containsExactly("bao-hiem-y-te", "ho-ngheo");
        assertThat(document.results()).hasSize(3);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("unknown-word");
    }

    @Test
    void aMissingAnnexExcusesACountThatDiffers() throws IOException {
        copyTiny("vi-du/minh-hoa/2026-01-15-ke-hoach-2026/document.md", "indicators: 3", "indicators: 20");
        ContentReader.read(site, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aDoubtAboutTheCountExcusesIt() throws IOException {
        copyTiny("vi-du/minh-hoa/2025-du-thao-bao-cao/document.md", "indicators: 1\n",
                "indicators: 2\ndoubts: [{code: count-mismatch, found: 2 chỉ tiêu, note: Chỉ liệt kê một.}]\n");
        ContentReader.read(site, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void noDoubtExcusesAValueThatIsNotInTheText() throws IOException {
        copyTiny("vi-du/minh-hoa/2026-01-15-ke-hoach-2026/indicators.yml", "value: {number: 3}", "value: {number: 4}");
        replace("vi-du/minh-hoa/2026-01-15-ke-hoach-2026/indicators.yml", "found: tỷ lệ hộ nghèo", "found: dưới 3%");
        ContentReader.read(site, problems);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("value-not-in-raw");
    }

    @Test
    void anEmptyContentFolderIsTold() throws IOException {
        Files.createDirectories(site.resolve("content"));
        ContentReader.read(site, problems);
        assertThat(problems.sorted()).singleElement().hasToString("content: Thư mục content trống.\n"
                + "    → Thêm places.yml và thư mục của các văn bản.");
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        Files.createDirectories(site.resolve("content/vi-du/minh-hoa"));
        ContentReader.read(site, problems);
        assertThat(problems.sorted()).singleElement().hasToString("content/vi-du/minh-hoa: Thư mục này không có gì.\n"
                + "    → Xóa nó đi, hoặc thêm văn bản.");
    }

    @Test
    void aLinkOutOfTheSiteIsToldAndNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("places.yml"), "not: read\n");
        Files.createDirectories(site.resolve("content/loop"));
        Files.createSymbolicLink(site.resolve("content/places.yml"), elsewhere.resolve("places.yml"));
        Files.createSymbolicLink(site.resolve("content/loop/again"), site.resolve("content"));
        ContentReader.read(site, problems);
        assertThat(problems.sorted()).extracting(Problem::code)
                .contains("link-outside", "link-to-folder")
                .doesNotContain("wrong-type");
    }

    private void copyTiny(String file, String from, String to) throws IOException {
        try (var walk = Files.walk(TINY)) {
            for (Path path : walk.toList()) {
                Path copy = site.resolve(TINY.relativize(path).toString());
                if (!Files.isDirectory(path)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
        replace(file, from, to);
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = site.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
