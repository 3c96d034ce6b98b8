package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static String text(String number) {
        return Numbers.text(new BigDecimal(number));
    }

    @Test
    void thousandsAreSetApartByPointsAndDecimalsByAComma() {
        assertThat(text("1315.87")).isEqualTo("1.315,87");
        assertThat(text("999")).isEqualTo("999");
        assertThat(text("1000")).isEqualTo("1.000");
        assertThat(text("1234567.50")).isEqualTo("1.234.567,50");
        assertThat(text("0")).isEqualTo("0");
        assertThat(text("1E+3")).isEqualTo("1.000");
    }
}
