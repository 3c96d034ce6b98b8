package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.congkhai.model.Document;

/** The official texts themselves, in the folder that SOURCES names, against what the content says about them. */
@EnabledIfEnvironmentVariable(named = "SOURCES", matches = ".+")
class SourcesTest {

    @Test
    void everyIndicatorIsFoundAndNoneInvented() throws IOException {
        Map<String, Document> documents = Catalogues.SITE.documents().stream()
                .collect(Collectors.toMap(document -> document.metadata().source().name(), Function.identity()));
        Score score = new Score();
        for (Path file : sources()) {
            String name = file.getFileName().toString();
            List<Expected> expected = documents.containsKey(name) ? Expected.of(documents.get(name)) : List.of();
            score.add(name, expected, findings(file));
        }
        assertThat(score.remarks).isEmpty();
        assertThat(score.found).isEqualTo(64);
    }

    @Test
    void statedCountsAreFound() throws IOException {
        for (Path file : sources()) {
            List<StatedCount> counts = findings(file).counts();
            boolean annexMissing = file.getFileName().toString().startsWith("003");
            assertThat(counts).as(file.toString()).allMatch(count -> count.agrees() != annexMissing);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("SOURCES")))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Findings findings(Path file) throws IOException {
        return Indicators.of(Papers.wrapped(Files.readString(file)), Catalogues.SITE.catalogue(), Optional.empty());
    }
}
