package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # other days of the table | day | reads as
            2026-01-01 | 2026-06-05 | 2026-06-05
            2026-01-01 | 05/06/2026 | 2026-06-05
            2026-01-01 | 5/6/2026   | 2026-06-05
            2026-01-01 | 31-12-2026 | 2026-12-31
            2026-01-01 | 31.12.2026 | 2026-12-31
            31/12/2026 | 05/06/2026 | 2026-06-05
            06/30/2026 | 05/06/2026 | unclear
            06/30/2026 | 06/30/2026 | unclear
            06/30/2026 | 2026-06-30 | 2026-06-30
            2026-01-01 | 30/02/2026 | none
            2026-01-01 | 2026-02-30 | none
            2026-01-01 | 31/12/26   | none
            2026-01-01 | 31/12-2026 | none
            2026-01-01 | 31/12/1026 | none
            2026-01-01 | 46387      | none
            """)
    void theHabitOfTheTableDecides(String other, String text, String expected) {
        Days days = Days.of(List.of(other, text));
        String read = days.parse(text).map(LocalDate::toString).orElse("none");
        assertThat(days.unclear(text) ? "unclear" : read).isEqualTo(expected);
    }

    @Test
    void aDayIsWrittenAsTheTableWritesDays() {
        LocalDate day = LocalDate.of(2026, 6, 5);
        assertThat(Days.of(List.of("31/12/2026")).write(day)).isEqualTo("05/06/2026");
        assertThat(Days.of(List.of("2026-12-31")).write(day)).isEqualTo("2026-06-05");
        assertThat(Days.of(List.of()).write(day)).isEqualTo("2026-06-05");
    }
}
