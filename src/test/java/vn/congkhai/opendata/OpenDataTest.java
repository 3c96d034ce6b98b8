package vn.congkhai.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.config.SearchFiles;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.content.ContentReader;
import vn.congkhai.model.Contact;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.problem.Problems;

/** The data files of the tiny site, held against expected ones. */
class OpenDataTest {

    private static final Path SITE = Path.of("src/test/sites/tiny").toAbsolutePath();

    private static final Path EXPECTED = Path.of("src/test/resources/opendata");

    private static final Path LEDGER = Path.of("src/test/sites/ledger").toAbsolutePath();

    private static final Path EXPECTED_LEDGER = Path.of("src/test/resources/opendata-ledger");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path out;

    private Site site;

    @BeforeEach
    void readTheTinySite() throws IOException {
        Problems problems = new Problems();
        site = ContentReader.read(SITE, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void everyFileIsAsExpected() throws IOException {
        OpenData.write(site, config(Optional.of(URI.create("https://vi-du.example/xa/"))), DAY,
                List.of(SiteUrl.HOME, SiteUrl.EXPLORER, SiteUrl.NOT_FOUND), out);
        if (Boolean.getBoolean("golden.update")) {
            for (String file : files(out)) {
                Path golden = EXPECTED.resolve(file);
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, Files.readString(out.resolve(file)));
            }
        }
        assertThat(files(out)).isEqualTo(files(EXPECTED));
        for (String file : files(out)) {
            assertThat(out.resolve(file)).as(file).hasSameTextualContentAs(EXPECTED.resolve(file));
        }
    }

    @Test
    void whatIsWrittenDownAsTimeGoesByIsAsExpected() throws IOException {
        Problems problems = new Problems();
        Site ledger = ContentReader.read(LEDGER, problems);
        assertThat(problems.sorted()).isEmpty();
        OpenData.write(ledger, config(Optional.empty()), DAY, List.of(SiteUrl.HOME), out);
        for (String file : List.of("data/board.csv", "data/board.json", "data/disclosures.csv", "data/corrections.csv",
                "data/log.csv", "tin.xml", "vi-du/mau-thu/tin.xml")) {
            Path golden = EXPECTED_LEDGER.resolve(file);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, Files.readString(out.resolve(file)));
            }
            assertThat(out.resolve(file)).as(file).hasSameTextualContentAs(golden);
        }
    }

    @Test
    void aSiteThatKnowsNoAddressHasNoSitemap() throws IOException {
        OpenData.write(site, config(Optional.empty()), DAY, List.of(SiteUrl.HOME), out);
        assertThat(out.resolve("sitemap.xml")).doesNotExist();
    }

    private static SiteConfig config(Optional<URI> baseUrl) {
        return new SiteConfig("Ví dụ", Optional.empty(), baseUrl, List.of("vi"), Contact.NONE, Optional.empty(), false, SearchFiles.NONE);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
