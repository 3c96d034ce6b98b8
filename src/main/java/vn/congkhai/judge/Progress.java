package vn.congkhai.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;

/** Judges a target that is not reached yet while its period still runs. */
final class Progress {

    private static final BigDecimal ON_TRACK = new BigDecimal("0.95");
    private static final BigDecimal SLIGHTLY_LATE = new BigDecimal("0.60");

    /** From the first day of January to the last of December. */
    private static final long SHORTEST_YEAR = 364;

    private final Target target;
    private final LocalDate end;
    private final Bound bound;
    private final Result result;
    private final LocalDate reached;

    Progress(Target target, Period period, Bound bound, Result result) {
        this.target = target;
        this.end = period.end();
        this.bound = bound;
        this.result = result;
        this.reached = Judge.reach(result);
    }

    Verdict verdict() {
        if (target.change() == Change.INCREASE || target.change() == Change.DECREASE) {
            return Judge.notJudged(Reason.MOVEMENT, result);
        }
        boolean kept = target.change() == Change.MAINTAIN;
        if (!kept && target.path().isEmpty() && !startIsKnown()) {
            return Judge.notJudged(Reason.NO_BASELINE, result);
        }
        if (target.measure() == Measure.FLOW && partial() && !yearIsReached()) {
            return Judge.notJudged(Reason.PART_OF_PERIOD, result);
        }
        if (kept) {
            return verdict(Status.LATE, Reason.KEPT_LEVEL, bound.figure());
        }
        return pathDue().map(this::againstPath).orElseGet(this::againstLine);
    }

    /** What is promised anew each year starts from the baseline in the first year only. */
    private boolean startIsKnown() {
        return target.baseline()
                .filter(start -> !target.yearly() || start.period().end().getYear() == end.getYear() - 1)
                .isPresent();
    }

    /** A quantity over time says nothing yet when it is counted for less time than what it is held against. */
    private boolean partial() {
        boolean line = target.path().isEmpty() && target.baseline().isPresent();
        Period whole = line ? target.baseline().get().period() : target.period();
        long yardstick = line ? days(whole) : Math.min(days(whole), SHORTEST_YEAR);
        return reached.isBefore(result.period().end()) || days(result.period()) < yardstick;
    }

    private boolean yearIsReached() {
        return bound.better() == Direction.UP
                && pathOf(reached.getYear()).filter(level -> bound.asGood(result.value(), level)).isPresent();
    }

    /** A year's level is due at the end of that year; before it, an earlier year's level is the last one due. */
    private Optional<BigDecimal> pathDue() {
        Optional<BigDecimal> ofYear = pathOf(reached.getYear());
        boolean yearEnds = reached.getMonth() == Month.DECEMBER && reached.getDayOfMonth() == 31;
        boolean there = ofYear.filter(level -> bound.asGood(result.value(), level)).isPresent();
        return (yearEnds || there) && ofYear.isPresent() ? ofYear : lastDueBefore(reached.getYear());
    }

    private Optional<BigDecimal> pathOf(int year) {
        return target.path().stream().filter(point -> point.year() == year).map(PathPoint::number).findFirst();
    }

    private Optional<BigDecimal> lastDueBefore(int year) {
        return target.path().stream()
                .filter(point -> point.year() < year)
                .max(Comparator.comparingInt(PathPoint::year))
                .map(PathPoint::number);
    }

    private Verdict againstPath(BigDecimal level) {
        if (bound.asGood(result.value(), level)) {
            return verdict(Status.ON_TRACK, Reason.PATH_YEAR, level);
        }
        Status status = target.baseline().map(start -> band(start.number(), level)).orElse(Status.LATE);
        return verdict(status, Reason.PATH_YEAR, level);
    }

    private Verdict againstLine() {
        if (!startIsKnown()) {
            return Judge.notJudged(Reason.NO_BASELINE, result);
        }
        Baseline start = target.baseline().orElseThrow();
        BigDecimal due = onLine(start);
        return verdict(band(start.number(), due), Reason.STRAIGHT_LINE, due);
    }

    /** Where the text sets yearly levels, the line leads to the first of them, and to the target elsewhere. */
    private BigDecimal onLine(Baseline start) {
        Optional<PathPoint> next = target.path().stream().filter(point -> point.year() >= reached.getYear()).findFirst();
        BigDecimal goal = next.map(PathPoint::number).orElse(bound.figure());
        LocalDate there = next.map(point -> LocalDate.of(point.year(), Month.DECEMBER, 31)).orElse(end);
        long whole = ChronoUnit.DAYS.between(start.period().end(), there);
        long gone = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(start.period().end(), reached)));
        if (whole <= 0) {
            return goal;
        }
        BigDecimal way = goal.subtract(start.number());
        return start.number().add(way.multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private Status band(BigDecimal start, BigDecimal due) {
        BigDecimal done = result.value().subtract(start);
        BigDecimal way = due.subtract(start);
        if (way.signum() == 0) {
            return bound.asGood(result.value(), due) ? Status.ON_TRACK : Status.LATE;
        }
        if (!bound.asGood(due, start)) {
            // The target lies behind the start, and the result behind the target.
            return Status.WORSE;
        }
        BigDecimal share = done.divide(way, MathContext.DECIMAL64);
        if (share.compareTo(ON_TRACK) >= 0) {
            return Status.ON_TRACK;
        }
        if (share.compareTo(SLIGHTLY_LATE) >= 0) {
            return Status.SLIGHTLY_LATE;
        }
        return share.signum() >= 0 ? Status.LATE : Status.WORSE;
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    private Verdict verdict(Status status, Reason reason, BigDecimal against) {
        return new Verdict(status, reason, Optional.of(result), Optional.of(against));
    }
}
