package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congkhai.model.Comparator.AT_LEAST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;

class DuePeriodsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # period | each year | on the day | due | with a result | open
            2026      | no  | 2025-12-31 | ''                                   | ''   | none
            2026      | no  | 2026-01-01 | 2026                                 | ''   | 2026
            2026      | no  | 2030-01-01 | 2026                                 | 2026 | none
            2026-H1   | no  | 2026-03-01 | 2026-H1                              | ''   | 2026-H1
            2026/2030 | no  | 2027-06-01 | 2026 2027                            | ''   | 2026
            2026/2030 | no  | 2027-06-01 | 2026 2027                            | 2026 | 2027
            2026/2030 | no  | 2031-01-01 | 2026 2027 2028 2029 2030 2026/2030   | 2026 | 2027
            2026/2030 | yes | 2031-01-01 | 2026 2027 2028 2029 2030             | 2026 | 2027
            """)
    void periodsThatHaveBegunAreDue(String period, String each, String day, String due, String told, String open) {
        Promise promise = Promise.of(AT_LEAST, "90").in(period);
        Target target = each.equals("yes") ? promise.eachYear().target() : promise.target();
        List<Result> results = new ArrayList<>();
        if (!told.isEmpty()) {
            results.add(new Result("i", "a", Period.parse(told).orElseThrow(), LocalDate.parse("2026-12-31"),
                    BigDecimal.ONE, ResultStage.FINAL, Optional.empty(), "báo cáo", Optional.empty()));
        }
        LocalDate asOf = LocalDate.parse(day);
        assertThat(String.join(" ", DuePeriods.of(target, asOf).stream().map(Period::text).toList())).isEqualTo(due);
        assertThat(DuePeriods.open(target, results, asOf).map(Period::text)).isEqualTo(Optional.ofNullable(open));
    }
}
