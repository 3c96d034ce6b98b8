package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congkhai.model.Comparator.ABOUT;
import static vn.congkhai.model.Comparator.AT_LEAST;
import static vn.congkhai.model.Comparator.EQUAL;
import static vn.congkhai.model.Comparator.NONE;

import org.junit.jupiter.api.Test;
import vn.congkhai.model.Change;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;
import vn.congkhai.model.ResultStage;

class PeriodRunningTest {

    private static final String DURING = "2028-01-15";

    /** Five years from 50 up to 100: about 10 a year. */
    private static Promise climb() {
        return Promise.of(AT_LEAST, "100").in("2026/2030").from("2025", "50");
    }

    private static Verdict judged(Promise promise, String result) {
        return promise.result("2027", "2027-12-31", result).on(DURING);
    }

    @Test
    void withoutResultsNothingIsSaid() {
        Verdict verdict = climb().on(DURING);
        assertThat(verdict.status()).isEqualTo(Status.NO_DATA);
        assertThat(verdict.reason()).isEqualTo(Reason.NO_RESULT);
        assertThat(Promise.of(EQUAL, "0").on("2030-01-01").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void whatIsReachedEarlyIsSaidToHold() {
        Verdict verdict = judged(climb(), "100");
        assertThat(verdict.status()).isEqualTo(Status.HOLDING);
        assertThat(verdict.reason()).isEqualTo(Reason.REACHED_EARLY);
    }

    @Test
    void theWayDoneIsHeldAgainstAStraightLine() {
        assertThat(judged(climb(), "69.5").status()).isEqualTo(Status.ON_TRACK);
        assertThat(judged(climb(), "68").status()).isEqualTo(Status.SLIGHTLY_LATE);
        assertThat(judged(climb(), "61").status()).isEqualTo(Status.LATE);
        assertThat(judged(climb(), "50").status()).isEqualTo(Status.LATE);
        assertThat(judged(climb(), "49.9").status()).isEqualTo(Status.WORSE);
        assertThat(judged(climb(), "61").reason()).isEqualTo(Reason.STRAIGHT_LINE);
    }

    @Test
    void aFallingLineWorksTheSameWay() {
        Promise fall = Promise.of(EQUAL, "0").better(Direction.DOWN).in("2026/2030").from("2025", "10");
        assertThat(judged(fall, "6").status()).isEqualTo(Status.ON_TRACK);
        assertThat(judged(
                                Promise.of(EQUAL, "0").better(Direction.DOWN).in("2026/2030").from("2025", "10"),
                                "11")
                        .status())
                .isEqualTo(Status.WORSE);
    }

    @Test
    void theLevelOfTheYearGoesBeforeTheStraightLine() {
        Promise path = climb().through(2026, "51").through(2027, "52").through(2030, "100");
        Verdict verdict = judged(path, "52");
        assertThat(verdict.status()).isEqualTo(Status.ON_TRACK);
        assertThat(verdict.reason()).isEqualTo(Reason.PATH_YEAR);
        assertThat(verdict.against()).hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("52"));
    }

    @Test
    void aMissedLevelOfTheYearIsGradedFromTheBaseline() {
        assertThat(judged(climb().through(2027, "60"), "57").status()).isEqualTo(Status.SLIGHTLY_LATE);
        Promise unbased = Promise.of(AT_LEAST, "100").in("2026/2030").through(2027, "60");
        assertThat(judged(unbased, "57").status()).isEqualTo(Status.LATE);
    }

    @Test
    void beforeTheYearEndsTheLevelOfTheYearBeforeIsDue() {
        Promise path = climb().through(2026, "52").through(2027, "60");
        Verdict verdict = path.result("2027-H1", "2027-06-30", "53").on("2027-07-10");
        assertThat(verdict.status()).isEqualTo(Status.ON_TRACK);
        assertThat(verdict.against()).hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("52"));
    }

    @Test
    void aTargetNoBetterThanItsBaselineHoldsOrIsLate() {
        Promise level = Promise.of(AT_LEAST, "50").in("2026/2030").from("2025", "50");
        assertThat(judged(level, "49").status()).isEqualTo(Status.LATE);
        Promise path = Promise.of(AT_LEAST, "60").in("2026/2030").from("2025", "50").through(2027, "50");
        assertThat(judged(path, "50").status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aResultBehindATargetBehindTheBaselineIsWorse() {
        assertThat(judged(Promise.of(AT_LEAST, "45").in("2026/2030").from("2025", "50"), "40").status())
                .isEqualTo(Status.WORSE);
    }

    @Test
    void aLevelThatIsNotKeptIsLate() {
        Promise kept = Promise.of(EQUAL, "90").to(Change.MAINTAIN).better(Direction.UP).in("2026/2030");
        Verdict verdict = judged(kept, "89");
        assertThat(verdict.status()).isEqualTo(Status.LATE);
        assertThat(verdict.reason()).isEqualTo(Reason.KEPT_LEVEL);
    }

    @Test
    void whatCannotBeJudgedFairlySaysWhy() {
        assertThat(judged(Promise.of(AT_LEAST, "90").in("2026/2030"), "80").reason()).isEqualTo(Reason.NO_BASELINE);
        assertThat(judged(Promise.of(AT_LEAST, "90").to(Change.INCREASE).in("2026/2030"), "8").reason())
                .isEqualTo(Reason.MOVEMENT);
        assertThat(judged(Promise.of(AT_LEAST, "8").counting(Measure.GROWTH).in("2026/2030"), "9").reason())
                .isEqualTo(Reason.GROWTH);
        assertThat(judged(Promise.of(ABOUT, "85").in("2026/2030"), "85").reason()).isEqualTo(Reason.ABOUT);
        assertThat(judged(Promise.of(NONE, "85").in("2026/2030"), "85").reason()).isEqualTo(Reason.NO_FIGURE);
        assertThat(judged(Promise.withoutFigure(EQUAL).in("2026/2030"), "85").reason()).isEqualTo(Reason.NO_FIGURE);
    }

    @Test
    void halfAYearsRevenueIsNotHeldAgainstAWholeYears() {
        Promise revenue = Promise.of(AT_LEAST, "43.3").counting(Measure.FLOW).from("2025", "40");
        assertThat(revenue.result("2026-H1", "2026-06-30", "21.4").on("2026-07-10").reason())
                .isEqualTo(Reason.PART_OF_PERIOD);
    }

    @Test
    void aBaselineAtTheEndOfThePeriodLeavesTheTargetItselfDue() {
        Promise odd = Promise.of(AT_LEAST, "100").in("2026/2030").from("2030", "50");
        assertThat(judged(odd, "60").status()).isEqualTo(Status.LATE);
    }

    @Test
    void theLatestResultCountsAndThenTheFirmest() {
        Promise promise = Promise.of(AT_LEAST, "90")
                .in("2027")
                .result("2027", "2027-12-31", "95", ResultStage.FINAL)
                .result("2027", "2027-12-31", "85", ResultStage.PRELIMINARY)
                .result("2027", "2027-06-30", "80", ResultStage.REVISED);
        assertThat(promise.on(DURING).status()).isEqualTo(Status.EXCEEDED);
    }
}
