package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.build.SearchAnswer.Found;
import vn.congkhai.build.SearchAnswer.Hit;

class SearchJsonTest {

    @Test
    void answerIsOneCompactLine() {
        Found found = new Found(12, List.of(new Hit("a/#b", 1.5f, "A"), new Hit("c/", 0.1f, "C")));

        assertThat(SearchJson.of(found)).isEqualTo(
                "{\"total\":12,\"hits\":[{\"url\":\"a/#b\",\"score\":1.5},{\"url\":\"c/\",\"score\":0.1}]}");
    }

    @Test
    void noHitsAreAnEmptyList() {
        assertThat(SearchJson.of(new Found(0, List.of()))).isEqualTo("{\"total\":0,\"hits\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 10", "0.1, 0.1", "16777216, 16777216", "2.0E-3, 0.002", "3.3333333, 3.3333333"})
    void scoreIsPlain(float score, String decimal) {
        assertThat(SearchJson.of(new Found(1, List.of(new Hit("", score, "")))))
                .isEqualTo("{\"total\":1,\"hits\":[{\"url\":\"\",\"score\":" + decimal + "}]}");
    }

    @Test
    void scoreReadsBackAsTheSameFloatInNoMoreDigitsThanJavaTakes() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            float score = random.nextFloat() * 40;
            String decimal = SearchJson.decimal(score).toPlainString();
            assertThat(Float.parseFloat(decimal)).isEqualTo(score);
            assertThat(SearchJson.decimal(score).stripTrailingZeros().precision()).isLessThanOrEqualTo(9);
        }
    }
}
