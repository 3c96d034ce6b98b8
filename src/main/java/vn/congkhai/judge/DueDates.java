package vn.congkhai.judge;

import java.time.LocalDate;
import java.util.Optional;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.Document;
import vn.congkhai.model.Holidays;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Occasion;

/** Counts the days of deadlines. */
final class DueDates {

    private final Holidays holidays;

    DueDates(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * Returns the last day in time. The day of the start itself does not count; a deadline that ends on a day off is
     * not moved.
     *
     * @param deadline empty when none is stated
     * @param document that the occasion is about, if any
     */
    Due of(Optional<Deadline> deadline, Occasion occasion, Optional<Document> document) {
        if (deadline.isEmpty()) {
            return new Due.Unknown(Due.Why.NOT_STATED);
        }
        if (deadline.get().start() == DeadlineStart.EVENT) {
            return new Due.Unknown(Due.Why.EVENT);
        }
        return start(deadline.get().start(), occasion, document.map(Document::metadata))
                .map(start -> count(deadline.get(), start))
                .orElseGet(() -> new Due.Unknown(Due.Why.UNSAID));
    }

    private static Optional<LocalDate> start(DeadlineStart start, Occasion occasion, Optional<Metadata> document) {
        return switch (start) {
            case PERIOD_END -> occasion instanceof Occasion.InPeriod span
                    ? Optional.of(span.period().end())
                    : Optional.empty();
            case ADOPTED -> document.flatMap(Metadata::adopted);
            case EFFECTIVE -> document.flatMap(Metadata::effective);
            case EVENT -> Optional.empty();
        };
    }

    private Due count(Deadline deadline, LocalDate start) {
        if (deadline.kind() == DayKind.CALENDAR_DAY) {
            return new Due.By(start.plusDays(deadline.days()));
        }
        LocalDate day = start;
        for (int counted = 0; counted < deadline.days(); ) {
            day = day.plusDays(1);
            if (!holidays.know(day)) {
                return new Due.Unknown(Due.Why.HOLIDAYS);
            }
            if (holidays.isWorkingDay(day)) {
                counted++;
            }
        }
        return new Due.By(day);
    }
}
