package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.congkhai.judge.Judge;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.Result;

/** Finds the targets that a reader holds a target against: last year's, the five-year one, the province's. */
final class Beside {

    /**
     * One of them.
     *
     * @param what whose or of when it is
     * @param target in words, with its period
     * @param result the latest that is known; empty when none is
     * @param link to it
     */
    record Row(String what, String target, String result, Link link) {}

    private final Here here;
    private final Promise promise;

    Beside(Here here, Promise promise) {
        this.here = here;
        this.promise = promise;
    }

    /** Returns those that stand on this site, of the same standard indicator, unit and kind of change. */
    List<Row> rows() {
        String code = SiteIndex.code(promise.indicator(), promise.target());
        Optional<String> place = promise.document().metadata().place();
        if (code.isEmpty() || place.isEmpty()) {
            return List.of();
        }
        Period own = promise.target().period();
        Optional<String> province = here.index().placeOf(promise.document()).flatMap(Place::province);
        List<Row> rows = new ArrayList<>();
        add(rows, "beside.last-year", code, other -> isOf(other, place) && isYearBefore(other.target().period(), own));
        add(rows, "beside.span", code, other -> isOf(other, place) && isLonger(other.target().period(), own));
        add(rows, "beside.province", code, other -> isOf(other, province) && covers(other.target().period(), own));
        return rows;
    }

    private void add(List<Row> rows, String key, String code, Predicate<Promise> fits) {
        here.index().promisesOf(code).stream()
                .filter(other -> other.target() != promise.target())
                .filter(other -> other.target().unit().equals(promise.target().unit()))
                .filter(other -> other.target().change() == promise.target().change())
                .filter(fits)
                .map(other -> row(here.text(key), other))
                .forEach(rows::add);
    }

    private Row row(String what, Promise other) {
        String target = here.text("beside.target",
                here.words().targets().of(other.target()), here.words().period(other.target().period()));
        List<Result> results =
                Judge.resultsOf(other.indicator(), other.target(), other.document().results()).toList();
        String result = Judge.judge(other.target(), results, here.edition().asOf()).result()
                .map(told -> here.text("figure.result",
                        here.words().targets().figure(other.target(), told.value()),
                        here.words().messages().word("stage", told.stage().word()),
                        here.words().date(told.asOf())))
                .orElse("");
        return new Row(what, target, result, here.indicator(other.document(), other.indicator()));
    }

    private static boolean isOf(Promise other, Optional<String> place) {
        return place.isPresent() && other.document().metadata().place().equals(place);
    }

    private static boolean isYearBefore(Period other, Period own) {
        boolean years = other.text().length() == 4 && own.text().length() == 4;
        return years && other.end().plusDays(1).equals(own.start());
    }

    private static boolean isLonger(Period other, Period own) {
        return !other.equals(own) && covers(other, own) && other.text().contains("/");
    }

    private static boolean covers(Period other, Period own) {
        return !other.start().isAfter(own.start()) && !other.end().isBefore(own.end());
    }
}
