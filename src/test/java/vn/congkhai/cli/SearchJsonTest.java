package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.build.SearchAnswer.Condition;
import vn.congkhai.build.SearchAnswer.Found;
import vn.congkhai.build.SearchAnswer.Hit;

class SearchJsonTest {

    @Test
    void answerIsOneCompactLine() {
        Found found = found(12, new Hit("a/#b", 1.5f, "A"), new Hit("c/", 0.1f, "C"));

        assertThat(SearchJson.of(found)).isEqualTo(
                "{\"total\":12,\"exact\":true,\"stage\":\"all\",\"conditions\":[],\"hits\":[{\"url\":\"a/#b\",\"score\":1.5},{\"url\":\"c/\",\"score\":0.1}]}");
    }

    @Test
    void noHitsAreAnEmptyList() {
        assertThat(SearchJson.of(found(0))).isEqualTo(
                "{\"total\":0,\"exact\":true,\"stage\":\"all\",\"conditions\":[],\"hits\":[]}");
    }

    @Test
    void conditionsAndCorrectionAreToldWhereThereAreSome() {
        double none = Double.POSITIVE_INFINITY;
        Found found = new Found(0, true, "any",
                List.of(new Condition(Optional.of("dong"), 4.33e10, none, true, false),
                        new Condition(Optional.empty(), -none, 95.5, false, false)),
                Optional.of("hộ nghèo"), List.of());

        assertThat(SearchJson.of(found)).isEqualTo("{\"total\":0,\"exact\":true,\"stage\":\"any\",\"conditions\":["
                + "{\"unit\":\"dong\",\"from\":43300000000,\"fromOpen\":true},{\"to\":95.5,\"toOpen\":false}],"
                + "\"correction\":\"hộ nghèo\",\"hits\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 10", "0.1, 0.1", "16777216, 16777216", "2.0E-3, 0.002", "3.3333333, 3.3333333"})
    void scoreIsPlain(float score, String decimal) {
        assertThat(SearchJson.of(found(1, new Hit("", score, ""))))
                .isEqualTo("{\"total\":1,\"exact\":true,\"stage\":\"all\",\"conditions\":[],\"hits\":[{\"url\":\"\",\"score\":" + decimal + "}]}");
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

    private static Found found(long total, Hit... hits) {
        return new Found(total, true, "all", List.of(), Optional.empty(), List.of(hits));
    }
}
