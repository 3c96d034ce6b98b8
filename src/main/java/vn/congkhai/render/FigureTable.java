package vn.congkhai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** The figures of a target, period by period: the years of its path, other periods with results, its own period. */
final class FigureTable {

    private final Here here;
    private final Target target;
    private final List<Result> results;

    FigureTable(Here here, Target target, List<Result> results) {
        this.here = here;
        this.target = target;
        this.results = results;
    }

    List<FigureRow> rows() {
        List<FigureRow> rows = new ArrayList<>();
        Set<Period> shown = new LinkedHashSet<>();
        for (PathPoint point : target.path()) {
            Period year = Period.parse(String.valueOf(point.year())).orElseThrow();
            shown.add(year);
            rows.addAll(rows(year, here.words().targets().figure(target, point.number()), Optional.of(point.number())));
        }
        for (Result result : results) {
            if (!result.period().equals(target.period()) && shown.add(result.period())) {
                rows.addAll(rows(result.period(), here.text("figure.no-target"), Optional.empty()));
            }
        }
        if (!shown.contains(target.period())) {
            rows.addAll(rows(target.period(), here.words().targets().of(target), exact()));
        }
        return rows;
    }

    private Optional<BigDecimal> exact() {
        if (target.value().orElse(null) instanceof Value.Exact value) {
            return Optional.of(value.number());
        }
        return target.value().orElse(null) instanceof Value.Share share
                ? Optional.of(share.number())
                : Optional.empty();
    }

    /** Returns a row for each result of a period; one row without a result when there is none. */
    private List<FigureRow> rows(Period period, String promised, Optional<BigDecimal> figure) {
        String name = Words.capital(here.words().period(period));
        List<FigureRow> rows = results.stream()
                .filter(result -> result.period().equals(period))
                .map(result -> row(name, promised, figure, result))
                .toList();
        return rows.isEmpty() ? List.of(new FigureRow(name, promised, "", "", "")) : rows;
    }

    private FigureRow row(String period, String promised, Optional<BigDecimal> figure, Result result) {
        TargetWords words = here.words().targets();
        String achieved = here.text(
                "figure.result",
                words.figure(target, result.value()),
                here.words().messages().word("stage", result.stage().word()),
                here.words().date(result.asOf()));
        String gap = figure.map(number -> words.gap(target, result.value().subtract(number))).orElse("");
        String source = result.note()
                .map(note -> here.text("figure.source-note", result.source(), note))
                .orElse(result.source());
        return new FigureRow(period, promised, achieved, gap, source);
    }
}
