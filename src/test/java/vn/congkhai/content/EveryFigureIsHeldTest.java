package vn.congkhai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.problem.Problems;

/** No number of the project's own content can be changed without a problem: each is held to the words of its document. */
class EveryFigureIsHeldTest {

    private static final Path CONTENT = Path.of("content");

    private static final Pattern NUMBER = Pattern.compile("(?<=value: \\{(?:number|low|high): )[\\d.]+|(?<=, (?:of|high): )[\\d.]+(?=\\})");

    @TempDir
    Path site;

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> file.endsWith("indicators.yml")).map(Path::getParent).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aChangedFigureIsTold(Path document) throws IOException {
        for (String list : ContentReader.LISTS) {
            if (Files.exists(CONTENT.resolve(list))) {
                copy(CONTENT.resolve(list));
            }
        }
        copy(document.resolve("document.md"));
        Path indicators = copy(document.resolve("indicators.yml"));
        String text = Files.readString(indicators);
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        assertThat(numbers).hasSizeGreaterThan(20);
        for (MatchResult number : numbers) {
            Files.writeString(indicators, text.substring(0, number.start()) + "7" + text.substring(number.start()));
            Problems problems = new Problems();
            ContentReader.read(site, problems);
            assertThat(problems.hasErrors()).as("7" + number.group() + " at " + number.start()).isTrue();
        }
    }

    private Path copy(Path file) throws IOException {
        Path copy = site.resolve(file);
        Files.createDirectories(copy.getParent());
        return Files.copy(file, copy);
    }
}
