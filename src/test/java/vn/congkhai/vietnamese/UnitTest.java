package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "triệu đồng/người/năm, dong/nguoi/nam, đồng/người/năm, 6",
        "Triệu đồng / người / năm, dong/nguoi/nam, đồng/người/năm, 6",
        "nghìn tỷ đồng, dong, đồng, 12",
        "tỉ đồng, dong, đồng, 9",
        "ngàn lượt, luot, lượt, 3",
        "triệu, '', '', 6",
        "%, %, %, 0",
        "m³/năm, m3/nam, m³/năm, 0",
        "'thôn, bản', 'thon, ban', 'thôn, bản', 0"})
    void scaleIsTakenOffTheUnit(String words, String key, String label, int scale) {
        assertThat(Unit.of(words)).isEqualTo(new Unit(key, label, scale));
    }

    @ParameterizedTest
    @CsvSource({"tỷ đồng, 1250.5, 1.2505E12", "triệu đồng, 1315.87, 1.31587E9", "%, 97.66, 97.66", "ha, 0, 0"})
    void figureIsTheDoubleNearestToTheExactOne(String words, String decimal, double base) {
        assertThat(Unit.of(words).inBase(decimal)).isEqualTo(base);
    }
}
