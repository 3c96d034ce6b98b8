package vn.congkhai.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** A made-up target with results, judged by the same code as every real one. */
final class MethodExample {

    /**
     * The example for readers.
     *
     * @param target its name, period and figure
     * @param results one line each
     * @param status how it stands
     * @param reason why
     */
    record Row(String target, List<String> results, StatusView status, String reason) {}

    private final String name;
    private final Comparator comparator;
    private final Value value;
    private final List<Result> results = new ArrayList<>();
    private final List<PathPoint> path = new ArrayList<>();
    private Change change = Change.LEVEL;
    private Direction direction = Direction.UP;
    private Measure measure = Measure.RATE;
    private String unit = "%";
    private Period period = period("2026");
    private boolean yearly;
    private Optional<Baseline> baseline = Optional.empty();

    private MethodExample(String name, Comparator comparator, Value value) {
        this.name = name;
        this.comparator = comparator;
        this.value = value;
    }

    /** @param name word under which the messages name the example */
    static MethodExample of(String name, Comparator comparator, String number) {
        return new MethodExample(name, comparator, new Value.Exact(new BigDecimal(number)));
    }

    static MethodExample share(String name, Comparator comparator, String number, String of) {
        return new MethodExample(name, comparator, new Value.Share(new BigDecimal(number), new BigDecimal(of)));
    }

    MethodExample in(String text) {
        period = period(text);
        return this;
    }

    MethodExample counting(Measure what, String how) {
        measure = what;
        unit = how;
        return this;
    }

    MethodExample to(Change how) {
        change = how;
        return this;
    }

    MethodExample better(Direction side) {
        direction = side;
        return this;
    }

    MethodExample eachYear() {
        yearly = true;
        return this;
    }

    MethodExample from(String when, String number) {
        baseline = Optional.of(new Baseline(period(when), new BigDecimal(number)));
        return this;
    }

    MethodExample through(int year, String number) {
        path.add(new PathPoint(year, new BigDecimal(number)));
        return this;
    }

    MethodExample result(String when, String asOf, String number, ResultStage stage) {
        results.add(new Result(name, "a", period(when), LocalDate.parse(asOf), new BigDecimal(number), stage,
                Optional.empty(), name, Optional.empty()));
        return this;
    }

    /** Returns the example as it stands on a day. */
    Row on(Words words, LocalDate day) {
        Target target = new Target("a", name, comparator, change, Optional.of(value), Optional.empty(), Optional.of(unit),
                measure, period, yearly, Optional.empty(), Modality.COMMIT, baseline, path, direction, Optional.empty());
        Verdict verdict = Judge.judge(target, results, day);
        return new Row(promise(words, target), results.stream().map(result -> told(words, target, result)).toList(),
                words.status(verdict.status()), words.reason(target, verdict));
    }

    private String promise(Words words, Target target) {
        Messages messages = words.messages();
        String promise = messages.text("method.example", messages.word("example", name), words.period(period),
                words.targets().of(target));
        String start = baseline.map(stated -> messages.text("method.example-start",
                words.targets().figure(target, stated.number()), words.period(stated.period()))).orElse("");
        List<String> levels = path.stream()
                .map(point -> messages.text("method.example-level", String.valueOf(point.year()),
                        words.targets().figure(target, point.number())))
                .toList();
        String way = levels.isEmpty() ? "" : messages.text("method.example-path", String.join(", ", levels));
        return promise + start + way;
    }

    private static String told(Words words, Target target, Result result) {
        return words.messages().text("method.example-result", Words.capital(words.period(result.period())),
                words.targets().figure(target, result.value()),
                words.messages().word("stage", result.stage().word()), words.date(result.asOf()));
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
