package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.315,87|1315.87", "138.195|138195", "0,8|0.8", "97,66|97.66", "08|8", "95,50|95.50", "1.000.000|1000000", "2026|2026"
    })
    void dotsStandBetweenThousandsAndACommaBeforeDecimals(String text, String number) {
        assertThat(VietnameseNumber.parse(text).map(BigDecimal::toPlainString)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.294.0", "95.5", "1,234,567", "1.234.56", "0.123", "12.34,5", "1.315,", ",5", "-5", "5%", "", "1 000"})
    void whatCanBeReadInTwoWaysIsNoNumber(String text) {
        assertThat(VietnameseNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1315.87|1.315,87", "0.8|0,8", "138195|138.195", "95.50|95,50", "1000000|1.000.000", "-1234.5|-1.234,5", "7|7", "999|999"})
    void formattingKeepsEveryDecimal(String number, String text) {
        assertThat(VietnameseNumber.format(new BigDecimal(number))).isEqualTo(text);
    }

    @Test
    void numbersAreFoundAmongWordsAndMalformedOnesAreLeftOut() {
        assertThat(VietnameseNumber.find("từ 15% -20%, 13/19 tiêu chí, 1.294.0 ha, 48trđ, $\\geq 10\\%$, 1.315,87 ha."))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("15", "20", "13", "19", "48", "10", "1315.87");
    }
}
