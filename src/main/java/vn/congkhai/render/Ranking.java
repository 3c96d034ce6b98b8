package vn.congkhai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/**
 * Targets that may be ranked: same standard, unit, period (once or yearly), measure and kind of change, each with one figure, and of
 * two communes at least.
 *
 * @param rows the greatest figure first; equal figures in the order of the communes
 */
record Ranking(List<Ranked> rows) {

    /** A target with its figure. */
    record Ranked(Promise promise, BigDecimal number) {}

    private record Key(String standard, String unit, String period, boolean yearly, String measure, String change) {}

    static List<Ranking> among(SiteIndex index, List<Promise> promises) {
        Map<Key, List<Ranked>> groups = new LinkedHashMap<>();
        for (Promise promise : promises) {
            boolean placed = index.placeOf(promise.document()).filter(place -> !place.kind().isProvince()).isPresent();
            if (placed && promise.target().value().orElse(null) instanceof Value.Exact exact) {
                groups.computeIfAbsent(key(promise.target()), none -> new ArrayList<>())
                        .add(new Ranked(promise, exact.number()));
            }
        }
        return groups.values().stream()
                .filter(rows -> communes(rows) >= 2)
                .map(rows -> new Ranking(
                        rows.stream().sorted(Comparator.comparing(Ranked::number).reversed()).toList()))
                .toList();
    }

    private static Key key(Target target) {
        return new Key(
                target.standard().orElse(""),
                target.unit().orElse(""),
                target.period().text(),
                target.yearly(),
                target.measure().word(),
                target.change().word());
    }

    private static long communes(List<Ranked> rows) {
        return rows.stream().map(row -> row.promise().document().metadata().place()).distinct().count();
    }
}
