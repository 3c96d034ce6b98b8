package vn.congkhai.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.content.ContentReader;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.read.WordFile;
import vn.congkhai.intake.write.Samples;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Section;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Whatever is imported lacks nothing but a reviewer: what check tells is only about review, and then nothing. */
class FitToPublishTest {

    @TempDir
    private Path folder;

    private Draft isFit(TrySite site, Optional<String> name, Path file) throws IOException {
        Draft draft = site.imports(name, file).draft();
        assertThat(site.problems()).extracting(Problem::code).isSubsetOf("unconfirmed-figure", "not-reviewed").contains("not-reviewed");
        site.confirm(draft.folder());
        assertThat(site.problems()).isEmpty();
        Document document = ContentReader.readDocument(site.folder, draft.folder(), new Problems()).orElseThrow();
        assertThat(document.indicators()).extracting(Indicator::quote)
                .isEqualTo(draft.indicators().stream().map(indicator -> indicator.found().quote()).toList());
        return draft;
    }

    static Stream<Path> fixtures() throws IOException {
        return Stream.concat(Files.list(Path.of("src/test/resources/intake/seen")), Files.list(Path.of("src/test/resources/intake/held-out")))
                .filter(file -> file.toString().endsWith(".txt")).sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixtureAsPlainTextAndAsWordFile(Path fixture) throws IOException {
        TrySite plain = new TrySite(folder.resolve("a"));
        isFit(plain, Optional.of("thu"), plain.file("van-ban.txt", Files.readAllBytes(fixture)));
        TrySite word = new TrySite(folder.resolve("b"));
        isFit(word, Optional.of("thu"), word.file("van-ban.docx", word(Files.readAllLines(fixture))));
    }

    static Stream<Document> documents() throws IOException {
        return ContentReader.read(Path.of("").toAbsolutePath(), new Problems()).documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentOfThisRepositoryPutTogetherFromItsParts(Document document) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Kế hoạch năm 2026"));
        document.allSections().forEach(section -> add(section, document, lines));
        TrySite site = new TrySite(folder);
        Draft draft = isFit(site, Optional.of("thu"), site.file("van-ban.txt", String.join("\n", lines)));
        assertThat(draft.indicators()).hasSameSizeAs(document.indicators());
    }

    private static void add(Section section, Document document, List<String> lines) {
        lines.add(section.heading());
        for (Indicator indicator : document.indicators()) {
            if (indicator.passage().anchor().equals(section.anchor())) {
                lines.add("- " + indicator.quote());
            }
        }
    }

    @Test
    void aWholeResolution() throws IOException {
        TrySite site = new TrySite(folder);
        Draft draft = isFit(site, Optional.empty(), site.file("nghi-quyet.docx", Samples.resolution()));
        assertThat(draft.folder()).isEqualTo("son-la/song-ma/2025-12-19-nhiem-vu-phat-trien-kinh-te-xa-hoi-nam-2026");
    }

    /** The official texts themselves, in the folder that {@code SOURCES} names. */
    @Test
    @EnabledIfEnvironmentVariable(named = "SOURCES", matches = ".+")
    void theSources() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(System.getenv("SOURCES")))) {
            files = listed.filter(file -> file.getFileName().toString().matches("\\d+_.*\\.txt")).sorted().toList();
        }
        assertThat(files).hasSize(5);
        for (Path file : files) {
            TrySite site = new TrySite(folder.resolve(file.getFileName().toString()));
            isFit(site, Optional.of("thu"), file);
        }
    }

    /** Lines with bars are rows of tables; {@code <} goes on to the left and {@code ^} above. */
    private static byte[] word(List<String> lines) {
        WordFile file = new WordFile();
        List<String[]> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
                continue;
            }
            table(file, rows);
            file.p(line.replace("&", "&amp;").replace("<", "&lt;"));
        }
        table(file, rows);
        return file.bytes();
    }

    private static void table(WordFile file, List<String[]> rows) {
        if (!rows.isEmpty()) {
            file.table(rows.toArray(String[][]::new));
            rows.clear();
        }
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        int covered = 1;
        for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
            if (cell.strip().equals("<")) {
                covered++;
                String before = cells.remove(cells.size() - 1);
                cells.add(">" + covered + " " + (covered > 2 ? before.substring(3) : before));
            } else {
                covered = 1;
                cells.add(cell.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            }
        }
        return cells.toArray(String[]::new);
    }
}
