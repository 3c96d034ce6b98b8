package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds Java and the browser to one golden file, and to each other on random text. */
class TokensTest {

    private static final Path GOLDEN = Path.of("src/test/resources/analysis/golden.tsv");

    private static final String ALPHABET = "aAăÂđĐÐðiİıyYzßœ09٣.,.,  \t\n\n\u00A0\u202F\u2009\u3000-/–—‑%²₅³…;()“”'"
            + "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0345\u00AD\u200B\u200D\uFEFF\u2060"
            + "ẤệỘữ×÷Ωд漢한\uD83D\uDE00";

    @Test
    void everySyllableFoldsAndKeepsItsKeyInEveryWriting() throws IOException {
        List<String[]> rows = golden("S");
        assertThat(rows).hasSizeGreaterThan(15_000);
        for (String[] row : rows) {
            for (String form : row[3].split(" ")) {
                List<Token> tokens = Tokens.of(form);
                assertThat(tokens).as(form).hasSize(1);
                assertThat(tokens.get(0).folded()).as(form).isEqualTo(row[1]);
                assertThat(ToneKey.of(form)).as(form).isEqualTo(row[2]);
                assertThat(ToneKey.folded(row[2])).isEqualTo(row[1]);
            }
        }
    }

    @Test
    void everyKeyIsSpelledAsMostDocumentsWriteIt() throws IOException {
        for (String[] row : golden("S")) {
            assertThat(ToneKey.spelled(row[2])).isEqualTo(row[3].split(" ")[0]);
        }
        assertThat(ToneKey.spelled("bhyt")).isEqualTo("bhyt");
        assertThat(ToneKey.spelled("m2")).isEqualTo("m2");
    }

    @Test
    void noTwoSyllablesShareAKey() throws IOException {
        Map<String, String> formOfKey = new HashMap<>();
        for (String[] row : golden("S")) {
            assertThat(formOfKey.put(row[2], row[3])).as(row[2]).isNull();
        }
    }

    @Test
    void oddLinesAreCutAsWrittenDown() throws IOException {
        List<String[]> rows = golden("L");
        assertThat(rows).hasSizeGreaterThan(20);
        for (String[] row : rows) {
            assertThat(described(Escapes.unescape(row[1]))).as(row[1])
                    .isEqualTo(Stream.of(row).skip(2).collect(Collectors.joining("\t")));
        }
    }

    @Test
    void browserAgreesWithTheGoldenFile() throws IOException, InterruptedException {
        String report = Node.run("golden.mjs", GOLDEN.toString());
        assertThat(report).isEqualTo(golden("S").size() + " syllables, " + golden("L").size() + " lines\n");
    }

    @Test
    void browserCutsRandomTextAlike(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> texts = randomTexts(new Random(20260101), 4000);
        Path file = folder.resolve("texts");
        Files.write(file, texts.stream().map(Escapes::escape).toList());
        List<String> expected = texts.stream().map(TokensTest::describedWithKeys).toList();
        assertThat(Node.run("tokens.mjs", file.toString()).split("\n", -1)).startsWith(expected.toArray(String[]::new));
        assertThat(expected.stream().filter(line -> line.contains("|J|")).count()).isGreaterThan(50);
    }

    private static List<String> randomTexts(Random random, int count) {
        Collection<String> syllables = List.of("Nghị", "quyết", "HĐND", "xã", "Sông", "Mã", "1.315,87", "hoà", "hòa");
        List<String> pieces = new ArrayList<>(syllables);
        ALPHABET.chars().forEach(c -> pieces.add(String.valueOf((char) c)));
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(random.nextInt(40), 0, pieces.size())
                        .mapToObj(pieces::get).collect(Collectors.joining()))
                .toList();
    }

    private static String described(String text) {
        return Tokens.of(text).stream()
                .map(token -> String.join("|", Escapes.escape(token.text()), "" + token.start(), "" + token.end(),
                        token.cut() ? "C" : token.joined() ? "J" : "", Escapes.escape(token.folded())))
                .collect(Collectors.joining("\t"));
    }

    private static String describedWithKeys(String text) {
        String keys = Tokens.of(text).stream()
                .map(token -> Escapes.escape(ToneKey.of(token.text()))).collect(Collectors.joining(" "));
        return described(text) + "\t" + keys;
    }

    private static List<String[]> golden(String kind) throws IOException {
        try (Stream<String> lines = Files.lines(GOLDEN)) {
            return lines.map(line -> line.split("\t")).filter(row -> row[0].equals(kind))
                    .map(row -> row.length > 1 ? row : new String[] {row[0], ""}).toList();
        }
    }
}
