package vn.congkhai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is there. */
class ReadmeTest {

    private static final Pattern FILE = Pattern.compile("`((?:src|content|templates|docs|\\.github)/[^` …<>]+)`|\\]\\(([^)]+)\\)");

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    @Test
    void theSettingsAreTheOnesOfThisVerySite() throws IOException {
        assertThat(readme).contains("```yaml\n" + Files.readString(Path.of("site-config.yml")) + "```");
    }

    @Test
    void everyFileThatItNamesIsThere() {
        Matcher names = FILE.matcher(readme);
        int found = 0;
        while (names.find()) {
            assertThat(Path.of(names.group(1) == null ? names.group(2) : names.group(1))).exists();
            found++;
        }
        assertThat(found).isGreaterThan(3);
    }
}
