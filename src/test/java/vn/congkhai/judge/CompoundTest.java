package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congkhai.model.Comparator.AT_LEAST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;

class CompoundTest {

    private static final Indicator TWO =
            Promise.indicator(Promise.of(AT_LEAST, "90").target("a"), Promise.of(AT_LEAST, "90").target("b"));

    /** The results of both parts for 2026, as of the day; an empty text stands for no result. */
    private static IndicatorVerdict judged(String a, String b, String day) {
        return judged(TWO, a, b, day);
    }

    private static IndicatorVerdict judged(Indicator indicator, String a, String b, String day) {
        List<Result> results = new ArrayList<>();
        add(results, "a", a, LocalDate.parse(day));
        add(results, "b", b, LocalDate.parse(day));
        return Judge.judge(indicator, results, LocalDate.parse(day));
    }

    private static void add(List<Result> results, String target, String value, LocalDate day) {
        if (!value.isEmpty()) {
            results.add(new Result(
                    "i", target, Period.parse("2026").orElseThrow(), day,
                    new BigDecimal(value), ResultStage.FINAL, Optional.empty(), "báo cáo", Optional.empty()));
        }
    }

    @Test
    void itIsMetOnlyIfEveryPartIs() {
        assertThat(judged("90", "95", "2027-01-01").status()).isEqualTo(Status.MET);
        assertThat(judged("95", "95", "2027-01-01").status()).isEqualTo(Status.EXCEEDED);
        IndicatorVerdict half = judged("90", "80", "2027-01-01");
        assertThat(half.status()).isEqualTo(Status.PARTLY);
        assertThat(half.reason()).isEqualTo(Reason.PARTS);
        assertThat(half.reached()).isEqualTo(1);
        assertThat(half.parts()).hasSize(2);
    }

    @Test
    void partsThatStandAlikeKeepTheirStatus() {
        assertThat(judged("", "", "2027-01-01").status()).isEqualTo(Status.NO_DATA);
        assertThat(judged("80", "80", "2027-01-01").status()).isEqualTo(Status.NOT_MET);
        assertThat(judged("90", "90", "2026-06-01").status()).isEqualTo(Status.HOLDING);
    }

    @Test
    void aWholeOfWhichOnePartStillRunsHoldsAndIsNotPartly() {
        Indicator mixed = Promise.indicator(
                Promise.of(AT_LEAST, "90").target("a"), Promise.of(AT_LEAST, "90").in("2026/2030").target("b"));
        IndicatorVerdict verdict = judged(mixed, "90", "90", "2027-01-01");
        assertThat(verdict.status()).isEqualTo(Status.HOLDING);
        assertThat(verdict.reached()).isEqualTo(2);
    }

    @Test
    void aPartWithoutDataDoesNotMakeTheWholeMissed() {
        assertThat(judged("", "80", "2026-06-01").status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(judged("", "90", "2027-01-01").status()).isEqualTo(Status.PARTLY);
    }

    @Test
    void resultsOfOtherIndicatorsAreLeftAside() {
        Result other = new Result(
                "another", "a", Period.parse("2026").orElseThrow(), LocalDate.parse("2026-12-31"),
                BigDecimal.ONE, ResultStage.FINAL, Optional.empty(), "báo cáo", Optional.empty());
        assertThat(Judge.judge(TWO, List.of(other), LocalDate.parse("2027-01-01")).status())
                .isEqualTo(Status.NO_DATA);
    }
}
