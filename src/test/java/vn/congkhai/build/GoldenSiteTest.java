package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole small sites, built from their files and held against what is expected: every page without its style sheet, and
 * every feed. {@code -Dgolden.update=true} writes the expectations anew, to be read before they are kept.
 */
class GoldenSiteTest {

    private static final Path SITES = Path.of("src/test/sites").toAbsolutePath();

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    private Path build(String name) throws IOException {
        for (String file : FileTree.files(SITES.resolve(name))) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(SITES.resolve(name).resolve(file), copy);
        }
        Outcome outcome = SiteBuild.build(
                BuildRequest.publish(folder, Path.of("public"), TinySite.DAY), BuildListener.SILENT);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome).isInstanceOf(Outcome.Passed.class);
        return folder.resolve("public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "ledger"})
    void everyPageReadsAsExpected(String name) throws IOException {
        Path out = build(name);
        Path expected = GOLDEN.resolve(name);
        SortedMap<String, String> pages = new TreeMap<>();
        for (String file : FileTree.files(out)) {
            if (file.endsWith(".html")) {
                pages.put(file, withoutStyle(Files.readString(out.resolve(file))));
            } else if (file.endsWith("tin.xml")) {
                pages.put(file, Files.readString(out.resolve(file)));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            FileTree.delete(expected);
            for (String file : pages.keySet()) {
                Path golden = expected.resolve(file);
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, pages.get(file));
            }
        }
        assertThat(pages.keySet()).isEqualTo(FileTree.files(expected));
        for (String file : pages.keySet()) {
            assertThat(pages.get(file)).as(file).isEqualTo(Files.readString(expected.resolve(file)));
        }
    }

    @Test
    void theOriginalIsPublishedBesideItsDocument() throws IOException {
        String original = "vi-du/minh-hoa/2026-01-15-ke-hoach-2026/files/ban-goc.txt";
        assertThat(build("tiny").resolve(original))
                .hasSameBinaryContentAs(SITES.resolve("tiny/content").resolve(original));
    }

    @Test
    void theProofOfADisclosureIsPublishedBesideItsCommune() throws IOException {
        String proof = "vi-du/minh-hoa/files/niem-yet-quy-1.txt";
        assertThat(build("ledger").resolve(proof))
                .hasSameBinaryContentAs(SITES.resolve("ledger/content").resolve(proof));
    }

    @Test
    void ofAWithdrawnDocumentOnlyThePageThatSaysSoIsLeft() throws IOException {
        Path out = build("ledger");
        String page = Files.readString(out.resolve("vi-du/minh-hoa/2026-03-01-in-nham/index.html"));
        assertThat(page).contains("Văn bản này đã được rút ngày 05/03/2026.").doesNotContain("dưới 50%");
        assertThat(Files.readString(out.resolve("chi-tieu/index.html"))).doesNotContain("dưới 50%");
        assertThat(Files.readString(out.resolve("data/documents.csv"))).contains(",withdrawn,");
        assertThat(Files.readString(out.resolve("data/indicators.csv")))
                .contains("2026-03-01-in-nham\",\"Kế hoạch in nhầm của xã Minh Họa\",withdrawn,");
    }

    private static String withoutStyle(String html) {
        Document page = Jsoup.parse(html);
        page.select("style").remove();
        page.outputSettings().prettyPrint(false);
        return page.outerHtml() + "\n";
    }
}
