package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

class ProblemTextTest {

    private static final Problem ERROR =
            Problem.error("unknown-key", new Location("a.yml", 3, 5), "khóa lạ \"colour\"", "Bỏ khóa này.");
    private static final Problem WARNING =
            Problem.warning("old", Location.of("b.yml"), "tệp đã cũ", "");

    @Test
    void problemHasItsPlaceAndItsHint() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProblemText.print(List.of(ERROR, WARNING), new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                a.yml:3:5: khóa lạ "colour"
                    → Bỏ khóa này.
                b.yml: cảnh báo: tệp đã cũ
                """);
    }

    @Test
    void countTellsErrorsWarningsAndFiles() {
        assertThat(ProblemText.count(List.of(ERROR))).isEqualTo("1 lỗi trong 1 tệp");
        assertThat(ProblemText.count(List.of(WARNING))).isEqualTo("1 cảnh báo trong 1 tệp");
        assertThat(ProblemText.count(List.of(ERROR, ERROR, WARNING))).isEqualTo("2 lỗi, 1 cảnh báo trong 2 tệp");
    }
}
