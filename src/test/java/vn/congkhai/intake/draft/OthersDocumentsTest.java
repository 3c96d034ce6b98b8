package vn.congkhai.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congkhai.content.ContentReader;
import vn.congkhai.intake.read.Papers;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.model.Catalogue;
import vn.congkhai.problem.Problems;

/** Word and text files by several authors who had not seen the rules, each with what its author says it promises. */
class OthersDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake-others");
    private static final double FOUND = 0.95;
    private static final double INVENTED = 0.02;
    private static final double RIGHT = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d"})
    void whatTheirAuthorsPromisedIsRead(String author) throws IOException {
        Catalogue catalogue = ContentReader.read(Path.of("").toAbsolutePath(), new Problems()).catalogue();
        OthersScore score = new OthersScore();
        for (Path file : documents(author)) {
            Reading.Done read = (Reading.Done) Papers.read(file);
            String name = file.getFileName().toString();
            Draft draft = Drafts.of(read, name, catalogue, Optional.empty(), Optional.empty(), Optional.empty());
            score.add(Truth.of(file.resolveSibling(name.replaceFirst("\\.[a-z]+$", ".truth.json"))), draft.indicators());
        }
        assertThat(score.found()).as("%s", score).isGreaterThanOrEqualTo(FOUND);
        assertThat(score.invented()).as("%s", score).isLessThanOrEqualTo(INVENTED);
        assertThat(score.right()).as("%s", score).isGreaterThanOrEqualTo(RIGHT);
    }

    private static List<Path> documents(String author) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(author))) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
