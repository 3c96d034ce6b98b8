package vn.congkhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026,      2026-01-01, 2026-12-31",
        "2026-Q1,   2026-01-01, 2026-03-31",
        "2026-Q2,   2026-04-01, 2026-06-30",
        "2026-H1,   2026-01-01, 2026-06-30",
        "2026-H2,   2026-07-01, 2026-12-31",
        "2026-9M,   2026-01-01, 2026-09-30",
        "2026/2030, 2026-01-01, 2030-12-31",
    })
    void everyFormNamesItsFirstAndLastDay(String text, LocalDate start, LocalDate end) {
        assertThat(Period.parse(text)).contains(new Period(text, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-Q5", "2026-H3", "2026-6M", "2026-", "2030/2026", "2026 ", "năm 2026"})
    void whatNamesNoPeriodIsRefused(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void aPeriodOfOneYearMayBeWrittenAsASpan() {
        assertThat(Period.parse("2026/2026")).isPresent();
    }
}
