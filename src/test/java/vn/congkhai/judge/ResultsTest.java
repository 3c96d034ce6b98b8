package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congkhai.model.Comparator.AT_LEAST;

import org.junit.jupiter.api.Test;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;
import vn.congkhai.model.ResultStage;

/** Several results of one target: which of them speak, and which of those counts. */
class ResultsTest {

    private static Promise hundred() {
        return Promise.of(AT_LEAST, "100").better(Direction.UP);
    }

    @Test
    void aResultOfAnotherYearNeitherBreaksNorKeepsThePromise() {
        Promise kept = hundred().result("2026", "2026-12-31", "120").result("2027-H1", "2027-06-30", "50");
        assertThat(kept.on("2027-07-01").status()).isEqualTo(Status.EXCEEDED);
        assertThat(hundred().result("2025", "2025-12-31", "120").on("2026-07-01").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void aResultOfDaysToComeIsNotKnownYet() {
        Promise promise = hundred().result("2026", "2026-12-31", "120");
        assertThat(promise.on("2026-03-01").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void aPartOfTheYearDoesNotStandForAQuantityOfTheWholeYear() {
        Verdict quarter = hundred().counting(Measure.FLOW).result("2026-Q4", "2026-12-31", "40").on("2027-01-01");
        assertThat(quarter.status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(quarter.reason()).isEqualTo(Reason.PART_OF_PERIOD);
    }

    @Test
    void aHalfYearThatIsRevisedLaterDoesNotDisplaceTheWholeYear() {
        Promise promise = hundred().counting(Measure.FLOW)
                .result("2026", "2026-12-31", "105")
                .result("2026-H1", "2027-02-01", "48", ResultStage.REVISED);
        assertThat(promise.on("2027-03-01").status()).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void aYearToldInTheNextOneIsOfItsYear() {
        assertThat(hundred().result("2026", "2027-01-15", "100").on("2027-02-01").status()).isEqualTo(Status.MET);
    }

    @Test
    void aPathWithGapsHoldsUntilItsNextYear() {
        Promise promise = Promise.of(AT_LEAST, "70").better(Direction.UP).in("2026/2030")
                .through(2026, "50").through(2030, "70");
        Verdict verdict = promise.result("2028", "2028-06-30", "55").on("2028-07-01");
        assertThat(verdict.status()).isEqualTo(Status.ON_TRACK);
        assertThat(verdict.against()).hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("50"));
    }
}
