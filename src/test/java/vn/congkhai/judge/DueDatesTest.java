package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Recurrence;

class DueDatesTest {

    private static Chore yearly(int days) {
        return new Chore().every(Recurrence.YEAR).within(days, DayKind.WORKING_DAY, DeadlineStart.PERIOD_END);
    }

    private static String due(Chore chore) {
        return chore.dueOn("2026-11-22");
    }

    @Test
    void calendarDaysAreCountedFromTheDayAfter() {
        Chore chore = new Chore().every(Recurrence.NINE_MONTHS)
                .within(10, DayKind.CALENDAR_DAY, DeadlineStart.PERIOD_END);
        assertThat(due(chore)).isEqualTo("2026-10-10");
    }

    @Test
    void workingDaysPassOverWeekEndsAndHolidays() {
        // 31 December 2026 is a Thursday; Friday is off, then a week-end.
        assertThat(due(yearly(1).holiday("2027-01-01"))).isEqualTo("2027-01-04");
        assertThat(due(yearly(6).holiday("2027-01-01"))).isEqualTo("2027-01-11");
    }

    @Test
    void aYearWithoutHolidaysInTheListHasNoWorkingDays() {
        assertThat(due(yearly(1).holiday("2026-01-01"))).isEqualTo("holidays");
        assertThat(yearly(1).holiday("2026-01-01").statesOn("2026-11-22")).containsExactly("2026 no-due-date");
        assertThat(yearly(0).dueOn("2026-11-22")).isEqualTo("2026-12-31");
    }

    @Test
    void anEventThatTheSiteDoesNotKnowGivesNoDay() {
        assertThat(due(new Chore().every(Recurrence.YEAR).within(5, DayKind.CALENDAR_DAY, DeadlineStart.EVENT)))
                .isEqualTo("event");
        assertThat(due(new Chore().every(Recurrence.YEAR))).isEqualTo("not-stated");
    }

    @Test
    void aDayThatTheDocumentLeavesUnsaidGivesNone() {
        Chore chore = new Chore().every(Recurrence.DOCUMENT).within(5, DayKind.CALENDAR_DAY, DeadlineStart.EFFECTIVE)
                .document("2026-01-15-ke-hoach", DocumentStatus.IN_FORCE, "2026-01-15");
        assertThat(due(chore)).isEqualTo("unsaid");
    }
}
