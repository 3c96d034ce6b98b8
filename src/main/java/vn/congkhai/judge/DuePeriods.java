package vn.congkhai.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;

/** The periods for which a target owes a figure. */
public final class DuePeriods {

    private DuePeriods() {}

    /**
     * Returns the periods that have begun by the day, oldest first: the target's own; of one that spans years each
     * year, and the whole once it is over, unless it is promised anew each year.
     */
    public static List<Period> of(Target target, LocalDate asOf) {
        Period whole = target.period();
        if (whole.start().isAfter(asOf)) {
            return List.of();
        }
        int first = whole.start().getYear();
        int last = whole.end().getYear();
        if (first == last) {
            return List.of(whole);
        }
        List<Period> due = new ArrayList<>();
        for (int year = first; year <= Math.min(last, asOf.getYear()); year++) {
            due.add(Period.parse(String.valueOf(year)).orElseThrow());
        }
        if (asOf.isAfter(whole.end()) && !target.yearly()) {
            due.add(whole);
        }
        return due;
    }

    /**
     * Returns the period for which a figure is missed most: the first that is over and has none, else the one that runs
     * and has none. Empty when nothing is due, or every period has its figure.
     *
     * @param results of that target
     */
    public static Optional<Period> open(Target target, List<Result> results, LocalDate asOf) {
        return of(target, asOf).stream()
                .filter(period -> results.stream().noneMatch(result -> result.period().equals(period)))
                .findFirst();
    }
}
