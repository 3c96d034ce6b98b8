package vn.congkhai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.content.ContentReader;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problems;

/** The least that a document needs, as the README shows it, is enough. */
class ReadmeExampleTest {

    @TempDir
    Path folder;

    @Test
    void theSmallestDocumentOfTheReadmeIsReadWithoutProblems() throws IOException {
        Path document = Files.createDirectories(folder.resolve("content/vi-du/minh-hoa/2026-01-02-ke-hoach"));
        String metadata = block("# document.md").replace("…}", "0".repeat(64) + "}");
        Files.writeString(document.resolve("document.md"),
                "---\n" + metadata + "---\n## Điều 1. Mục tiêu\n\nTóm tắt.\n");
        Files.writeString(document.resolve("indicators.yml"), block("# indicators.yml"));
        Files.writeString(document.resolve("commitments.yml"), block("# commitments.yml"));
        Files.copy(Path.of("content/catalogue.yml"), folder.resolve("content/catalogue.yml"));
        Files.writeString(folder.resolve("content/places.yml"), """
                - {slug: vi-du, kind: province, name: Ví Dụ}
                - {slug: vi-du/minh-hoa, kind: commune, name: Minh Họa}
                """);
        Problems problems = new Problems();
        Site site = ContentReader.read(folder, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(site.documents().get(0).indicators()).hasSize(1);
        assertThat(site.documents().get(0).commitments()).hasSize(1);
    }

    private static String block(String firstLine) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n" + firstLine);
        assertThat(start).as(firstLine).isPositive();
        return readme.substring(start + "```yaml\n".length(), readme.indexOf("```\n", start + 8));
    }
}
