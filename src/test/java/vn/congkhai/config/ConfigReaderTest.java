package vn.congkhai.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.Contact;
import vn.congkhai.problem.Problems;

class ConfigReaderTest {

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @Test
    void onlyTheTitleIsNeeded() throws IOException {
        assertThat(read("title: Trang\n")).hasValue(new SiteConfig("Trang", Optional.empty(), Optional.empty(), List.of("vi"),
                Contact.NONE, Optional.empty(), false, SearchFiles.NONE));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theAddressOfTheSiteEndsInASlash() throws IOException {
        assertThat(read("title: Trang\nbase_url: https://vi-du.example/xa\n").orElseThrow().baseUrl())
                .hasValue(URI.create("https://vi-du.example/xa/"));
    }

    @Test
    void theSettingsOfThisRepositoryAreValidAndNameNoOffice() throws IOException {
        SiteConfig config = ConfigReader.read(Path.of(""), problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(config.title()).isEqualTo("Công khai nghị quyết xã");
        assertThat(config.contact().isEmpty()).isTrue();
        assertThat(config.showDrafts()).isFalse();
    }

    @Test
    void sizesOfTheSearchFilesMayBeSet() throws IOException {
        assertThat(read("title: Trang\nsearch: {card_bytes: 9000, most_files: 800}\n").orElseThrow().search())
                .isEqualTo(new SearchFiles(Optional.empty(), Optional.empty(), Optional.of(9000), Optional.of(800)));
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        assertThat(ConfigReader.read(site, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().hasToString(
                "site-config.yml: Không có tệp site-config.yml trong thư mục trang.\n"
                        + "    → Tạo tệp này; chỉ “title” là bắt buộc.");
    }

    private Optional<SiteConfig> read(String yaml) throws IOException {
        Files.writeString(site.resolve("site-config.yml"), yaml);
        return ConfigReader.read(site, problems);
    }
}
