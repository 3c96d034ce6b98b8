package vn.congkhai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.Passage;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** A target for tests: "97,66%" for 2026 unless told otherwise. */
final class Goal {

    private final List<PathPoint> path = new ArrayList<>();
    private Comparator comparator = Comparator.EQUAL;
    private Change change = Change.LEVEL;
    private Optional<Value> value = Optional.of(new Value.Exact(new BigDecimal("97.66")));
    private Optional<String> raw = Optional.empty();
    private Optional<String> unit = Optional.of("%");
    private Optional<String> standard = Optional.empty();
    private Optional<Baseline> baseline = Optional.empty();
    private String period = "2026";
    private boolean yearly;

    static Goal of(Comparator comparator, String number) {
        Goal goal = new Goal();
        goal.comparator = comparator;
        goal.value = Optional.of(new Value.Exact(new BigDecimal(number)));
        return goal;
    }

    static Goal range(String low, String high) {
        Goal goal = new Goal();
        goal.comparator = Comparator.RANGE;
        goal.value = Optional.of(new Value.Range(new BigDecimal(low), new BigDecimal(high)));
        return goal;
    }

    static Goal share(String number, String of) {
        Goal goal = new Goal();
        goal.value = Optional.of(new Value.Share(new BigDecimal(number), new BigDecimal(of)));
        return goal;
    }

    static Goal unread(Comparator comparator, String printed) {
        Goal goal = new Goal();
        goal.comparator = comparator;
        goal.value = Optional.empty();
        goal.raw = Optional.of(printed).filter(text -> !text.isEmpty());
        return goal;
    }

    Goal to(Change how) {
        change = how;
        return this;
    }

    Goal in(String text) {
        period = text;
        return this;
    }

    Goal unit(String text) {
        unit = Optional.of(text).filter(name -> !name.isEmpty());
        return this;
    }

    Goal standard(String text) {
        standard = Optional.of(text);
        return this;
    }

    Goal eachYear() {
        yearly = true;
        return this;
    }

    Goal from(String when, String number) {
        baseline = Optional.of(new Baseline(Period.parse(when).orElseThrow(), new BigDecimal(number)));
        return this;
    }

    Goal through(int year, String number) {
        path.add(new PathPoint(year, new BigDecimal(number)));
        return this;
    }

    Target target(String id, String label) {
        return new Target(
                id, label, comparator, change, value, raw, unit, Measure.RATE, Period.parse(period).orElseThrow(),
                yearly, standard, Modality.STRIVE, baseline, path, Direction.UP, Optional.empty());
    }

    Target target() {
        return target("a", "phần duy nhất");
    }

    static Passage at(String anchor, int first, int last) {
        return new Passage(anchor, Optional.of(new Lines(first, last)), Optional.empty());
    }

    static Indicator indicator(String id, String name, String group, String code, List<Doubt> doubts, Target... parts) {
        return new Indicator(
                id, name, group, Optional.of(code).filter(text -> !text.isEmpty()), "y-te", at("dieu-1.i", 90, 92),
                "Câu nguyên văn về " + name + " & <việc khác>.", Optional.empty(), Arrays.asList(parts), doubts);
    }
}
