package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole tiny site, built from its files and held against what is expected: every page without its style sheet, and
 * the list of all files. {@code -Dgolden.update=true} writes the expectations anew, to be read before they are kept.
 */
class GoldenSiteTest {

    private static final Path SITE = Path.of("src/test/sites/tiny").toAbsolutePath();

    private static final Path EXPECTED = Path.of("src/test/resources/golden/tiny");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void buildTheTinySite() throws IOException {
        for (String file : FileTree.files(SITE)) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(SITE.resolve(file), copy);
        }
        out = folder.resolve("public");
        Outcome outcome = SiteBuild.build(
                BuildRequest.publish(folder, Path.of("public"), TinySite.DAY), BuildListener.SILENT);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void everyPageReadsAsExpected() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        for (String file : FileTree.files(out)) {
            if (file.endsWith(".html")) {
                pages.put(file, withoutStyle(Files.readString(out.resolve(file))));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            FileTree.delete(EXPECTED);
            for (String file : pages.keySet()) {
                Path golden = EXPECTED.resolve(file);
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, pages.get(file));
            }
        }
        assertThat(pages.keySet()).isEqualTo(FileTree.files(EXPECTED));
        for (String file : pages.keySet()) {
            assertThat(pages.get(file)).as(file).isEqualTo(Files.readString(EXPECTED.resolve(file)));
        }
    }

    @Test
    void theOriginalIsPublishedBesideItsDocument() throws IOException {
        String original = "vi-du/minh-hoa/2026-01-15-ke-hoach-2026/files/ban-goc.txt";
        assertThat(out.resolve(original)).hasSameBinaryContentAs(SITE.resolve("content").resolve(original));
    }

    private static String withoutStyle(String html) {
        Document page = Jsoup.parse(html);
        page.select("style").remove();
        page.outputSettings().prettyPrint(false);
        return page.outerHtml() + "\n";
    }
}
