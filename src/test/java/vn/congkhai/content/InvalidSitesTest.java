package vn.congkhai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.check.ModelCheck;
import vn.congkhai.config.ConfigReader;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * Every folder of {@code src/test/sites-invalid} is a site with something wrong in it, and its
 * {@code expected-problems.txt} holds what is told about it, on the day that its {@code as-of.txt} names if it has one. A
 * new case is a new folder; {@code -Dgolden.update=true}
 * writes the expected problems anew.
 */
class InvalidSitesTest {

    static final Path SITES = Path.of("src/test/sites-invalid");

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Runs everything that comes before pages are made. A case without settings is about content only. */
    static List<Problem> problems(Path site) throws IOException {
        Problems problems = new Problems();
        if (Files.exists(site.resolve(ConfigReader.FILE))) {
            ConfigReader.read(site, problems);
        }
        Path day = site.resolve("as-of.txt");
        LocalDate asOf = Files.exists(day) ? LocalDate.parse(Files.readString(day).strip()) : AS_OF;
        Site content = ContentReader.read(site, asOf, problems);
        ModelCheck.check(content, new FilePositions(site), problems);
        return problems.sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemIsToldWithItsPlace(Path site) throws IOException {
        String told = problems(site).stream()
                .map(problem -> "[" + problem.code() + ", " + problem.severity() + "] " + problem + "\n")
                .collect(Collectors.joining());
        Path expected = site.resolve("expected-problems.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected)).isNotEmpty();
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(40);
    }
}
