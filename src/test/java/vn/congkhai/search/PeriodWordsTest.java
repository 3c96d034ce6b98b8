package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Period;

class PeriodWordsTest {

    @Test
    void yearsAreNamedOneByOne() {
        assertThat(words("2026")).containsExactly("năm 2026");
        assertThat(words("2026/2030"))
                .containsExactly("năm 2026", "năm 2027", "năm 2028", "năm 2029", "năm 2030");
    }

    @Test
    void quartersAreNamedByBothKindsOfDigits() {
        assertThat(words("2026-Q1")).containsExactly("quý I năm 2026", "quý 1 năm 2026");
        assertThat(words("2026-Q2")).containsExactly("quý II năm 2026", "quý 2 năm 2026");
        assertThat(words("2026-Q4")).containsExactly("quý IV năm 2026", "quý 4 năm 2026");
    }

    @Test
    void halvesAndNineMonthsAreNamedAsReportsCallThem() {
        assertThat(words("2026-H1"))
                .containsExactly("6 tháng đầu năm 2026", "sáu tháng đầu năm 2026", "6 tháng năm 2026");
        assertThat(words("2026-H2"))
                .containsExactly("6 tháng cuối năm 2026", "sáu tháng cuối năm 2026", "6 tháng năm 2026");
        assertThat(words("2026-9M"))
                .containsExactly("9 tháng đầu năm 2026", "chín tháng đầu năm 2026", "9 tháng năm 2026");
    }

    private static List<String> words(String period) {
        return PeriodWords.of(Period.parse(period).orElseThrow());
    }
}
