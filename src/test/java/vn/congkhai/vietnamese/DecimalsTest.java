package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # separator | other numbers of the table | number | reads as
            ;  | 1           | 1.234        | 1234
            ;  | 1           | 1,234        | 1.234
            ;  | 1           | 97,66        | 97.66
            ;  | 1           | 1.315,87     | 1315.87
            ;  | 1           | 1315,87      | 1315.87
            ;  | 1           | 1.234.567    | 1234567
            ;  | 1           | -5,2         | -5.2
            ;  | 1           | −5,2         | -5.2
            ;  | 12,5        | 1.234        | 1234
            ;  | 97.66       | 12.5         | 12.5
            ;  | 97.66       | 1.234        | unclear
            ;  | 97.66       | 97,66        | unclear
            ;  | 97,66       | 97.66        | unclear
            ;  | 97,66       | 15           | 15
            ,  | 1           | 1.234        | 1.234
            ,  | 1           | 1234.5       | 1234.5
            ,  | 1           | 0.50         | 0.50
            ,  | 97,66       | 12,5         | 12.5
            ,  | 97,66       | 1.234        | unclear
            ,  | 97,66       | 97.66        | unclear
            ,  | 97.66       | 97,66        | unclear
            ,  | 1           | 1,234        | none
            ,  | 1           | 1,234.5      | none
            ,  | 1           | 1.294.0      | none
            ;  | 1           | 1.294.0      | none
            ;  | 1           | 007          | none
            ;  | 1           | 95%          | none
            ;  | 1           | 1e3          | none
            ;  | 1           | 0.123.456    | none
            """)
    void theHabitOfTheTableDecides(String separator, String other, String text, String expected) {
        Decimals decimals = Decimals.of(List.of(other, text), separator.charAt(0));
        String read = decimals.parse(text).map(BigDecimal::toPlainString).orElse("none");
        assertThat(decimals.unclear(text) ? "unclear" : read).isEqualTo(expected);
    }

    @Test
    void aNumberIsWrittenAsTheTableWritesNumbers() {
        assertThat(Decimals.of(List.of(), ';').write(new BigDecimal("1315.870"))).isEqualTo("1315,870");
        assertThat(Decimals.of(List.of("1.5"), ';').write(new BigDecimal("97.66"))).isEqualTo("97.66");
        assertThat(Decimals.of(List.of(), ',').write(new BigDecimal("-5.2"))).isEqualTo("-5.2");
        assertThat(Decimals.of(List.of("97,66"), ',').write(new BigDecimal("5.2"))).isEqualTo("5,2");
    }

    @Test
    void theHabitIsNotRecognisedFromOneCellButFromAll() {
        Decimals decimals = Decimals.of(List.of("1.234", "97,66"), ';');
        assertThat(decimals.parse("1.234")).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1234"));
    }
}
