package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congkhai.model.Comparator.ABOVE;
import static vn.congkhai.model.Comparator.AT_LEAST;
import static vn.congkhai.model.Comparator.AT_MOST;
import static vn.congkhai.model.Comparator.BELOW;
import static vn.congkhai.model.Comparator.EQUAL;
import static vn.congkhai.model.Comparator.RANGE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Value;

class PeriodOverTest {

    private static final String AFTER = "2027-01-01";

    private static Status year(Promise promise, String result) {
        Verdict verdict = promise.result("2026", "2026-12-31", result).on(AFTER);
        if (verdict.status() != Status.NOT_JUDGED) {
            assertThat(verdict.reason()).isIn(Reason.PERIOD_OVER, Reason.YEAR_OVER);
        }
        return verdict.status();
    }

    private static Promise ninety(Comparator comparator) {
        return Promise.of(comparator, "90");
    }

    @Test
    void atLeastIsMetByTheFigureItselfAndExceededBeyondIt() {
        assertThat(year(ninety(AT_LEAST), "89.9")).isEqualTo(Status.NOT_MET);
        assertThat(year(ninety(AT_LEAST), "90.0")).isEqualTo(Status.MET);
        assertThat(year(ninety(AT_LEAST), "90.1")).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void atMostIsMetByTheFigureItselfAndExceededBelowIt() {
        assertThat(year(ninety(AT_MOST), "90.1")).isEqualTo(Status.NOT_MET);
        assertThat(year(ninety(AT_MOST), "90")).isEqualTo(Status.MET);
        assertThat(year(ninety(AT_MOST), "89")).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void aboveAndBelowAreNotMetByTheFigureItself() {
        assertThat(year(ninety(ABOVE), "90")).isEqualTo(Status.NOT_MET);
        assertThat(year(ninety(ABOVE), "90.1")).isEqualTo(Status.MET);
        assertThat(year(ninety(BELOW), "90")).isEqualTo(Status.NOT_MET);
        assertThat(year(ninety(BELOW), "89.9")).isEqualTo(Status.MET);
    }

    @Test
    void equalIsJudgedByWhichWayIsBetter() {
        assertThat(year(ninety(EQUAL).better(Direction.UP), "91")).isEqualTo(Status.EXCEEDED);
        assertThat(year(ninety(EQUAL).better(Direction.UP), "90")).isEqualTo(Status.MET);
        assertThat(year(ninety(EQUAL).better(Direction.UP), "89")).isEqualTo(Status.NOT_MET);
        assertThat(year(ninety(EQUAL).better(Direction.DOWN), "91")).isEqualTo(Status.NOT_MET);
        assertThat(year(ninety(EQUAL).better(Direction.DOWN), "89")).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void equalWithoutAKnownDirectionGetsNoVerdict() {
        Verdict verdict = ninety(EQUAL).result("2026", "2026-12-31", "91").on(AFTER);
        assertThat(verdict.status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(verdict.reason()).isEqualTo(Reason.UNKNOWN_DIRECTION);
    }

    @Test
    void noPoorHouseholdsIsMetOnlyByZero() {
        assertThat(year(Promise.of(EQUAL, "0").better(Direction.DOWN), "0")).isEqualTo(Status.MET);
        assertThat(year(Promise.of(EQUAL, "0").better(Direction.DOWN), "1")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aKeptLevelIsHeldAgainstThatLevel() {
        assertThat(year(ninety(EQUAL).to(Change.MAINTAIN).better(Direction.UP), "90")).isEqualTo(Status.MET);
        assertThat(year(ninety(EQUAL).to(Change.MAINTAIN).better(Direction.UP), "89")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aMovementIsBetterTheGreaterItIs() {
        assertThat(year(Promise.of(AT_LEAST, "10").to(Change.DECREASE).better(Direction.DOWN), "12"))
                .isEqualTo(Status.EXCEEDED);
        assertThat(year(Promise.of(EQUAL, "5").to(Change.INCREASE), "5")).isEqualTo(Status.MET);
        assertThat(year(Promise.of(EQUAL, "5").to(Change.DECREASE), "4")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aMovementTheCatalogueCallsBadGetsNoVerdict() {
        assertThat(year(Promise.of(EQUAL, "5").to(Change.INCREASE).better(Direction.DOWN), "6"))
                .isEqualTo(Status.NOT_JUDGED);
    }

    @Test
    void aRangeIsMetBetweenItsEdges() {
        Value range = new Value.Range(new BigDecimal("15"), new BigDecimal("20"));
        assertThat(year(Promise.of(RANGE, range), "15")).isEqualTo(Status.MET);
        assertThat(year(Promise.of(RANGE, range), "20")).isEqualTo(Status.MET);
        assertThat(year(Promise.of(RANGE, range), "21")).isEqualTo(Status.NOT_JUDGED);
        assertThat(year(Promise.of(RANGE, range).better(Direction.UP), "21")).isEqualTo(Status.EXCEEDED);
        assertThat(year(Promise.of(RANGE, range).better(Direction.UP), "14")).isEqualTo(Status.NOT_MET);
        assertThat(year(Promise.of(RANGE, range).better(Direction.DOWN), "14")).isEqualTo(Status.EXCEEDED);
        assertThat(year(Promise.of(RANGE, range).better(Direction.DOWN), "21")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void thirteenOfNineteenIsHeldAgainstThirteen() {
        Value share = new Value.Share(new BigDecimal("13"), new BigDecimal("19"));
        assertThat(year(Promise.of(EQUAL, share).better(Direction.UP), "12")).isEqualTo(Status.NOT_MET);
        assertThat(year(Promise.of(EQUAL, share).better(Direction.UP), "13")).isEqualTo(Status.MET);
        assertThat(year(Promise.of(EQUAL, share).better(Direction.UP), "14")).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void growthIsJudgedOnlyForItsWholePeriod() {
        Promise growth = Promise.of(ABOVE, "8").counting(Measure.GROWTH);
        assertThat(year(growth, "8.4")).isEqualTo(Status.MET);
        Promise half = Promise.of(ABOVE, "8").counting(Measure.GROWTH).result("2026-H1", "2026-06-30", "8.4");
        assertThat(half.on(AFTER).reason()).isEqualTo(Reason.GROWTH);
        assertThat(half.on("2026-07-15").reason()).isEqualTo(Reason.GROWTH);
    }

    @Test
    void aResultThatStopsBeforeTheEndGivesNoVerdict() {
        Verdict verdict = ninety(AT_LEAST).result("2026-H1", "2026-06-30", "95").on(AFTER);
        assertThat(verdict.status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(verdict.reason()).isEqualTo(Reason.RESULT_BEFORE_END);
    }

    @Test
    void anEstimateOfTheYearReachesToItsEnd() {
        Verdict verdict =
                ninety(AT_LEAST).result("2026", "2026-11-30", "95", ResultStage.ESTIMATE).on(AFTER);
        assertThat(verdict.status()).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void theLastDayStillBelongsToThePeriod() {
        Promise promise = ninety(AT_LEAST).result("2026", "2026-12-31", "95");
        assertThat(promise.on("2026-12-31").status()).isEqualTo(Status.HOLDING);
        assertThat(promise.on("2027-01-01").status()).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void whatIsPromisedEachYearIsJudgedForTheYearOfTheResult() {
        Promise promise = ninety(AT_LEAST).in("2026/2030").eachYear();
        assertThat(year(promise, "85")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aYearlyPromiseWithAPathIsHeldAgainstTheFigureOfThatYear() {
        Promise promise = ninety(AT_LEAST).in("2026/2030").eachYear().through(2026, "80").through(2030, "90");
        assertThat(year(promise, "85")).isEqualTo(Status.EXCEEDED);
    }
}
