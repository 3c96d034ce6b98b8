package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents in several authors' habits, each with what a person reads out of it. */
class FixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake");

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatAPersonReads(Path document) throws IOException {
        Score score = new Score();
        score.add(document.getFileName().toString(), expected(document), findings(document));
        assertThat(score.remarks).isEmpty();
    }

    @Test
    void oddNumbersGetNoValueAndAReason() throws IOException {
        Findings findings = findings(FOLDER.resolve("seen/11-odd-numbers.txt"));
        assertThat(findings.indicators()).filteredOn(one -> one.grade() == Grade.LOOK)
                .flatExtracting(FoundIndicator::doubts)
                .extracting(FoundDoubt::code, FoundDoubt::found)
                .containsExactly(
                        tuple("three-decimals", "1,250 tấn"),
                        tuple("three-decimals", "52,400 con"),
                        tuple("foreign-number-format", "3.75 tỷ đồng"),
                        tuple("malformed-number", "1.2O5 ha"),
                        tuple("missing-unit", "310"));
    }

    static Stream<Path> documents() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            all = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        return all.stream();
    }

    private static Findings findings(Path document) throws IOException {
        return Indicators.of(Papers.of(Files.readString(document)), Catalogues.SITE.catalogue(), Optional.empty());
    }

    private static List<Expected> expected(Path document) throws IOException {
        return Expected.read(Files.readString(Path.of(document.toString().replace(".txt", ".expected"))));
    }
}
