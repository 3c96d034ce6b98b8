package vn.congkhai.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/**
 * Method {@code ck-1}. A result's value is counted as its target's value is: the level where a level is promised, the
 * movement where a movement is.
 */
public final class Judge {

    private Judge() {}

    /**
     * Judges one target.
     *
     * @param results of that target only, in any order
     * @param asOf the day on which it is judged
     */
    public static Verdict judge(Target target, List<Result> results, LocalDate asOf) {
        Optional<Result> latest = Latest.of(results.stream().filter(result -> counts(result, target, asOf)).toList());
        if (latest.isEmpty()) {
            return new Verdict(Status.NO_DATA, Reason.NO_RESULT, Optional.empty(), Optional.empty());
        }
        Result result = latest.get();
        if (asked(target).isEmpty()) {
            return notJudged(Reason.NO_FIGURE, result);
        }
        if (target.comparator() == Comparator.ABOUT) {
            return notJudged(Reason.ABOUT, result);
        }
        Period period = periodOf(target, result);
        Bound bound = Bound.of(target, valueOf(target, period));
        if (bound.undecided(result.value())) {
            return notJudged(Reason.UNKNOWN_DIRECTION, result);
        }
        boolean over = asOf.isAfter(period.end());
        if (target.measure() == Measure.GROWTH && !(over && result.period().equals(period))) {
            return notJudged(Reason.GROWTH, result);
        }
        return over ? over(target, bound, period, result) : running(target, period, bound, result);
    }

    /**
     * Judges an indicator by its targets.
     *
     * @param results of its document; those of other indicators are left aside
     * @param asOf the day on which it is judged
     */
    public static IndicatorVerdict judge(Indicator indicator, List<Result> results, LocalDate asOf) {
        List<Verdict> parts = new ArrayList<>();
        for (Target target : indicator.targets()) {
            parts.add(judge(target, resultsOf(indicator, target, results).toList(), asOf));
        }
        int reached = (int) parts.stream().filter(part -> part.status().reached()).count();
        Verdict first = parts.get(0);
        if (parts.stream().allMatch(part -> part.status() == first.status())) {
            return new IndicatorVerdict(first.status(), first.reason(), reached, parts);
        }
        if (reached == parts.size()) {
            boolean holding = parts.stream().anyMatch(part -> part.status() == Status.HOLDING);
            return holding
                    ? new IndicatorVerdict(Status.HOLDING, Reason.REACHED_EARLY, reached, parts)
                    : new IndicatorVerdict(Status.MET, Reason.PERIOD_OVER, reached, parts);
        }
        boolean told = reached > 0 || parts.stream().anyMatch(part -> part.status() == Status.NOT_MET);
        return new IndicatorVerdict(told ? Status.PARTLY : Status.NOT_JUDGED, Reason.PARTS, reached, parts);
    }

    /** Returns the results of one target among those of its document, in the order given. */
    public static Stream<Result> resultsOf(Indicator indicator, Target target, List<Result> results) {
        return results.stream()
                .filter(result -> result.indicator().equals(indicator.id()) && result.target().equals(target.id()));
    }

    /**
     * Returns the day up to which a result speaks. An estimate of a year reaches to its end, though it is made before;
     * no result speaks of days after its period, though it is told later.
     */
    static LocalDate reach(Result result) {
        LocalDate end = result.period().end();
        boolean whole = result.stage() == ResultStage.ESTIMATE || result.asOf().isAfter(end);
        return whole ? end : result.asOf();
    }

    /** A result of other years says nothing about the target; of days to come there are only estimates. */
    private static boolean counts(Result result, Target target, LocalDate asOf) {
        return (result.stage() == ResultStage.ESTIMATE || !result.asOf().isAfter(asOf))
                && !result.period().start().isBefore(target.period().start())
                && !result.period().end().isAfter(target.period().end());
    }

    /** What adds up over time is known only when the result is about the whole time. */
    private static boolean addsUp(Target target) {
        return target.measure() == Measure.FLOW
                || target.change() == Change.INCREASE
                || target.change() == Change.DECREASE;
    }

    static Verdict notJudged(Reason reason, Result result) {
        return new Verdict(Status.NOT_JUDGED, reason, Optional.of(result), Optional.empty());
    }

    /** What is promised anew each year is judged for the year of the result. */
    private static Period periodOf(Target target, Result result) {
        return target.yearly()
                ? Period.parse(String.valueOf(result.period().end().getYear())).orElseThrow()
                : target.period();
    }

    /** What is asked for; "keep it as it is" without a figure asks for the level that the text states for the start. */
    static Optional<Value> asked(Target target) {
        if (target.comparator() != Comparator.NONE) {
            return target.value();
        }
        return target.change() == Change.MAINTAIN
                ? target.baseline().map(Baseline::number).map(Value.Exact::new)
                : Optional.empty();
    }

    private static Value valueOf(Target target, Period period) {
        Optional<BigDecimal> ofYear = target.path().stream()
                .filter(point -> target.yearly() && point.year() == period.end().getYear())
                .map(PathPoint::number)
                .findFirst();
        return ofYear.<Value>map(Value.Exact::new).orElseGet(asked(target)::orElseThrow);
    }

    private static Verdict over(Target target, Bound bound, Period period, Result result) {
        if (reach(result).isBefore(period.end())) {
            return notJudged(Reason.RESULT_BEFORE_END, result);
        }
        if (addsUp(target) && result.period().start().isAfter(period.start())) {
            return notJudged(Reason.PART_OF_PERIOD, result);
        }
        BigDecimal value = result.value();
        Status missedOrMet = bound.reachedBy(value) ? Status.MET : Status.NOT_MET;
        Status status = bound.exceededBy(value) ? Status.EXCEEDED : missedOrMet;
        Reason reason = target.yearly() ? Reason.YEAR_OVER : Reason.PERIOD_OVER;
        return new Verdict(status, reason, Optional.of(result), Optional.of(bound.figure()));
    }

    private static Verdict running(Target target, Period period, Bound bound, Result result) {
        if (bound.reachedBy(result.value())) {
            return new Verdict(
                    Status.HOLDING, Reason.REACHED_EARLY, Optional.of(result), Optional.of(bound.figure()));
        }
        return new Progress(target, period, bound, result).verdict();
    }
}
