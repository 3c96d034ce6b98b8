package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.judge.Gap;
import vn.congkhai.judge.Latest;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/**
 * The figures of a target, period by period: the years of its path, the years of a yearly promise that have begun,
 * other periods with results, its own period.
 */
final class FigureTable {

    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder());

    /** What is promised for a period, in words and as a figure. */
    private record Promised(String words, Optional<Value> value) {}

    private final Here here;
    private final Target target;
    private final List<Result> results;

    FigureTable(Here here, Target target, List<Result> results) {
        this.here = here;
        this.target = target;
        this.results = results;
    }

    /** Returns a row for each period, in the order of time. */
    List<FigureRow> rows() {
        Map<Period, Promised> promises = new LinkedHashMap<>();
        for (PathPoint point : target.path()) {
            promises.put(year(point.year()), new Promised(
                    here.words().targets().figure(target, point.number()), Optional.of(new Value.Exact(point.number()))));
        }
        Promised whole = new Promised(here.words().targets().of(target), Gap.asked(target));
        if (target.yearly()) {
            int last = Math.min(here.edition().asOf().getYear(), target.period().end().getYear());
            for (int year = target.period().start().getYear(); year <= last; year++) {
                promises.putIfAbsent(year(year), whole);
            }
        }
        promises.putIfAbsent(target.period(), whole);
        Promised nothing = new Promised(here.text("figure.no-target"), Optional.empty());
        results.forEach(result -> promises.putIfAbsent(result.period(), nothing));
        return promises.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_TIME))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Period year(int year) {
        return Period.parse(String.valueOf(year)).orElseThrow();
    }

    private FigureRow row(Period period, Promised promised) {
        String name = Words.capital(here.words().period(period));
        List<Result> told = results.stream().filter(result -> result.period().equals(period)).toList();
        Optional<Result> current = Latest.of(told);
        if (current.isEmpty()) {
            return new FigureRow(name, promised.words(), "", due(period), "", "", List.of());
        }
        Result result = current.get();
        List<SafeString> earlier = new ArrayList<>(told.stream()
                .filter(other -> other != result)
                .map(other -> here.said("figure.earlier", achieved(other), here.named(other.source())))
                .toList());
        Collections.reverse(earlier);
        String gap = promised.value().map(asked -> gap(Gap.of(target, asked, result.value()))).orElse("");
        String source = result.note()
                .map(note -> here.text("figure.source-note", result.source(), note))
                .orElse(result.source());
        return new FigureRow(name, promised.words(), achieved(result), "", gap, source, earlier);
    }

    private String achieved(Result result) {
        Messages messages = here.words().messages();
        String figure = here.text(
                "figure.result",
                here.words().targets().figure(target, result.value()),
                messages.word("stage", result.stage().word()),
                here.words().date(result.asOf()));
        return result.declared()
                .map(declared -> here.text("figure.declared", figure, messages.word("declared", declared.word())))
                .orElse(figure);
    }

    private String gap(Gap gap) {
        String difference = here.words().targets().gap(target, gap.difference());
        return switch (gap.side()) {
            case SHORT -> here.text("gap.short", difference);
            case EVEN -> here.text("gap.even");
            case BETTER -> here.text("gap.better", difference);
            case UNKNOWN -> difference;
        };
    }

    private String due(Period period) {
        boolean over = here.edition().asOf().isAfter(period.end());
        return here.text(over ? "figure.due-over" : "figure.due-running", here.words().date(period.end()));
    }
}
