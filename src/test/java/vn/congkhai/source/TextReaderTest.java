package vn.congkhai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problems;

class TextReaderTest {

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @Test
    void markLineEndsAndDecomposedLettersAreGoneBehindTheDoor() throws IOException {
        TextFile file = read("\uFEFF" + Normalizer.normalize("Xã Mẫu Sơn\r\nhai\rba", Normalizer.Form.NFD));
        assertThat(file.text()).isEqualTo("Xã Mẫu Sơn\nhai\nba");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void placesCountCharactersOfTheComposedText() throws IOException {
        TextFile file = read(Normalizer.normalize("một\nXã 😀 Mẫu: x\n", Normalizer.Form.NFD));
        assertThat(file.at(file.text().indexOf('x', 8))).isEqualTo(new Location("a.txt", 2, 11));
        assertThat(file.at(0)).isEqualTo(new Location("a.txt", 1, 1));
    }

    @Test
    void linesCountFromOneAndTheLastNeedsNoEnd() throws IOException {
        TextFile file = read("a\n\nc");
        assertThat(file.lineCount()).isEqualTo(3);
        assertThat(file.line(1)).isEqualTo("a");
        assertThat(file.line(2)).isEmpty();
        assertThat(file.line(3)).isEqualTo("c");
        assertThat(file.offsetOfLine(4)).isEqualTo(4);
        assertThat(read("a\nb\n").line(2)).isEqualTo("b");
    }

    @Test
    void everyLineWithBrokenBytesIsTold() throws IOException {
        Files.write(site.resolve("a.txt"), "tốt\nx\u00E9\ntốt\n\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(TextReader.read(site, "a.txt", problems)).isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.location().toString())
                .containsExactly("a.txt:2", "a.txt:4");
    }

    private TextFile read(String text) throws IOException {
        Files.writeString(site.resolve("a.txt"), text);
        return TextReader.read(site, "a.txt", problems).orElseThrow();
    }
}
