package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Recurrence;

class ObligationsTest {

    private static final String PLAN = Chore.COMMUNE + "/2026-01-15-ke-hoach";

    private static Chore quarterly() {
        return new Chore()
                .every(Recurrence.THREE_SIX_NINE_MONTHS)
                .within(10, DayKind.CALENDAR_DAY, DeadlineStart.PERIOD_END);
    }

    private static Chore ofEachResolution() {
        return new Chore().every(Recurrence.DOCUMENT).within(5, DayKind.CALENDAR_DAY, DeadlineStart.ADOPTED);
    }

    @Test
    void whatIsDisclosedOnTheLastDayIsInTimeAndTheNextDayIsLate() {
        assertThat(quarterly().done("2026-9M", "2026-10-10").statesOn("2026-11-22")).startsWith("2026-9M on-time");
        assertThat(quarterly().done("2026-9M", "2026-10-11").statesOn("2026-11-22")).startsWith("2026-9M late 1");
        assertThat(quarterly().done("2026-9M", "2026-10-22").statesOn("2026-11-22")).startsWith("2026-9M late 12");
    }

    @Test
    void whatIsNotWrittenDownIsMissingOnlyWhenTheLastDayIsOver() {
        assertThat(quarterly().statesOn("2026-10-10"))
                .containsExactly("2026-9M not-due", "2026-H1 missing", "2026-Q1 missing");
        assertThat(quarterly().statesOn("2026-10-11")).startsWith("2026-9M missing");
    }

    @Test
    void theFirstOfSeveralDisclosuresCounts() {
        assertThat(quarterly().done("2026-9M", "2026-10-22").done("2026-9M", "2026-10-09").statesOn("2026-11-22"))
                .startsWith("2026-9M on-time");
    }

    @Test
    void ofThePeriodsThatBeginTogetherOnlyTheNextToEndIsListed() {
        assertThat(quarterly().statesOn("2026-02-01")).containsExactly("2026-Q1 not-due");
        assertThat(quarterly().statesOn("2026-05-01")).containsExactly("2026-H1 not-due", "2026-Q1 missing");
        assertThat(quarterly().statesOn("2027-01-01")).startsWith("2027-Q1 not-due", "2026-9M missing");
    }

    @Test
    void onlyPeriodsWhollyWithinTheTimeOfTheDutyAreAskedFor() {
        Chore chore = new Chore().every(Recurrence.QUARTER)
                .within(10, DayKind.CALENDAR_DAY, DeadlineStart.PERIOD_END).from("2026-01-02").to("2026-09-30");
        assertThat(chore.statesOn("2026-11-22")).containsExactly("2026-Q3 missing", "2026-Q2 missing");
    }

    @Test
    void aDutyWhoseBasisNobodyHasReadIsNeverLateOrMissing() {
        assertThat(quarterly().unverified().done("2026-9M", "2026-10-22").statesOn("2026-11-22"))
                .containsExactly("2026-9M unverified", "2026-H1 unverified", "2026-Q1 unverified");
    }

    @Test
    void anExemptionHoldsForItsPeriodOnly() {
        assertThat(quarterly().exempt("2026-H1").statesOn("2026-11-22"))
                .containsExactly("2026-9M missing", "2026-H1 exempt", "2026-Q1 missing");
    }

    @Test
    void aDutyWithoutDeadlineIsDoneOrNot() {
        assertThat(new Chore().every(Recurrence.YEAR).done("2026", "2026-03-01").from("2025-01-01")
                        .statesOn("2026-11-22"))
                .containsExactly("2026 done", "2025 no-due-date");
    }

    @Test
    void aDutyWithoutScheduleShowsOnlyWhatIsWrittenDown() {
        assertThat(new Chore().statesOn("2026-11-22")).isEmpty();
        assertThat(new Chore().done(new Occasion.Once(), "2026-03-01").statesOn("2026-11-22"))
                .containsExactly(" done");
    }

    @Test
    void eachResolutionThatStandsIsAskedForFromTheDayOfItsAdoption() {
        Chore chore = ofEachResolution()
                .document("2026-01-15-ke-hoach", DocumentStatus.IN_FORCE, "2026-01-15")
                .document("2026-02-15-du-thao", DocumentStatus.DRAFT, "2026-02-15")
                .document("2025-12-15-cu", DocumentStatus.IN_FORCE, "2025-12-15")
                .document("2026-khong-ngay", DocumentStatus.IN_FORCE, "");
        assertThat(chore.statesOn("2026-11-22")).containsExactly(PLAN + " missing");
        assertThat(chore.dueOn("2026-11-22")).isEqualTo("2026-01-20");
    }

    @Test
    void aPromiseBindsFromTheAdoptionOfItsDocument() {
        Chore chore = new Chore().promisedBy(PLAN)
                .every(Recurrence.HALF).within(10, DayKind.CALENDAR_DAY, DeadlineStart.PERIOD_END)
                .document("2026-01-15-ke-hoach", DocumentStatus.IN_FORCE, "2026-01-15");
        assertThat(chore.statesOn("2026-11-22")).containsExactly("2026-H2 not-due");
    }

    @Test
    void whatADraftPromisesBindsNobody() {
        Chore chore = new Chore().promisedBy(PLAN)
                .every(Recurrence.QUARTER).within(10, DayKind.CALENDAR_DAY, DeadlineStart.PERIOD_END)
                .document("2026-01-15-ke-hoach", DocumentStatus.DRAFT, "2026-01-15");
        assertThat(chore.statesOn("2026-11-22")).isEmpty();
        assertThat(chore.done("2026-Q3", "2026-11-20").statesOn("2026-11-22")).containsExactly("2026-Q3 done");
        assertThat(chore.dueOn("2026-11-22")).isEqualTo("not-binding");
    }
}
