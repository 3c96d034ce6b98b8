package vn.congkhai.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.Passage;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** A target for one test, and its results; unless told otherwise "đạt 90" as a level for 2026. */
final class Promise {

    private final Comparator comparator;
    private final Optional<Value> value;
    private final List<Result> results = new ArrayList<>();
    private final List<PathPoint> path = new ArrayList<>();
    private Change change = Change.LEVEL;
    private Direction direction = Direction.UNKNOWN;
    private Measure measure = Measure.STOCK;
    private String period = "2026";
    private boolean yearly;
    private Optional<Baseline> baseline = Optional.empty();

    private Promise(Comparator comparator, Optional<Value> value) {
        this.comparator = comparator;
        this.value = value;
    }

    static Promise of(Comparator comparator, String number) {
        return new Promise(comparator, Optional.of(new Value.Exact(new BigDecimal(number))));
    }

    static Promise of(Comparator comparator, Value value) {
        return new Promise(comparator, Optional.of(value));
    }

    static Promise withoutFigure(Comparator comparator) {
        return new Promise(comparator, Optional.empty());
    }

    Promise to(Change how) {
        change = how;
        return this;
    }

    Promise better(Direction side) {
        direction = side;
        return this;
    }

    Promise counting(Measure what) {
        measure = what;
        return this;
    }

    Promise in(String text) {
        period = text;
        return this;
    }

    Promise eachYear() {
        yearly = true;
        return this;
    }

    Promise from(String when, String number) {
        baseline = Optional.of(new Baseline(Period.parse(when).orElseThrow(), new BigDecimal(number)));
        return this;
    }

    Promise through(int year, String number) {
        path.add(new PathPoint(year, new BigDecimal(number)));
        return this;
    }

    Promise result(String when, String asOf, String number) {
        return result(when, asOf, number, ResultStage.FINAL);
    }

    Promise result(String when, String asOf, String number, ResultStage stage) {
        results.add(new Result(
                "i", "a", Period.parse(when).orElseThrow(), LocalDate.parse(asOf), new BigDecimal(number), stage,
                Optional.empty(), "báo cáo", Optional.empty()));
        return this;
    }

    Target target() {
        return target("a");
    }

    Target target(String id) {
        return new Target(
                id, "phần " + id, comparator, change, value, Optional.empty(), Optional.of("%"), measure,
                Period.parse(period).orElseThrow(), yearly, Optional.empty(), Modality.COMMIT, baseline, path,
                direction, Optional.empty());
    }

    Verdict on(String day) {
        return Judge.judge(target(), results, LocalDate.parse(day));
    }

    static Indicator indicator(Target... targets) {
        return new Indicator(
                "i", "Chỉ tiêu", "Nhóm", Optional.empty(), "y-te",
                new Passage("dieu-1", Optional.empty(), Optional.empty()), "- câu", Optional.empty(),
                Arrays.asList(targets), List.of());
    }
}
