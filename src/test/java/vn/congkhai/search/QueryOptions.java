package vn.congkhai.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congkhai.judge.Status;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Field;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.vietnamese.Unit;

/** Filters, ranges and orders that a page could ask for beside the text, and some that it could not. */
final class QueryOptions {

    private static final List<String> ODD = List.of("", "khong-co", "son-la/", "Sơn La", "year=2026", "\u0000", "__proto__");

    private final Random random;
    private final QueryFigures figures;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    QueryOptions(Site site, QueryFigures figures, Random random) {
        this.random = random;
        this.figures = figures;
        put(Facet.PROVINCE, slugs(site, true));
        put(Facet.COMMUNE, slugs(site, false));
        put(Facet.FIELD, site.catalogue().fields().stream().map(Field::slug).toList());
        put(Facet.YEAR, IntStream.rangeClosed(2023, 2032).mapToObj(String::valueOf).toList());
        put(Facet.KIND, Stream.of(SearchKind.values()).map(SearchKind::word).toList());
        put(Facet.STATE, Stream.concat(Stream.of("party"), Stream.of(DocumentStatus.values()).map(DocumentStatus::word))
                .toList());
        put(Facet.RESULT, Stream.of(Status.values()).map(Status::word).toList());
        put(Facet.UNIT, List.of());
    }

    /** Returns one to three facets with one to three values each. */
    Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        int wanted = 1 + random.nextInt(3);
        List<String> names = new ArrayList<>(values.keySet());
        while (names.size() > wanted) {
            names.remove(random.nextInt(names.size()));
        }
        names.forEach(name -> filters.put(name, some(name)));
        return filters;
    }

    /** Returns a range near figures of the site; at times open, at times upside down, at times of an unknown unit. */
    QueryMaker.Range range() {
        QueryFigures.Figure figure = figures.real();
        String unit = random.nextInt(10) == 0 ? "khong co" : Unit.of(figure.unit()).key();
        double low = figures.base(figure);
        double high = random.nextInt(3) == 0 ? low : low + random.nextInt(50);
        return switch (random.nextInt(6)) {
            case 0 -> new QueryMaker.Range(unit, Optional.of(low), Optional.empty());
            case 1 -> new QueryMaker.Range(unit, Optional.empty(), Optional.of(low));
            case 2 -> new QueryMaker.Range(unit, Optional.empty(), Optional.empty());
            case 3 -> new QueryMaker.Range(unit, Optional.of(high), Optional.of(low));
            default -> new QueryMaker.Range(unit, Optional.of(low), Optional.of(high));
        };
    }

    /** Returns the text in an order other than by relevance. */
    QueryMaker.Asked sorted(String text) {
        Map<String, List<String>> filters = random.nextBoolean() ? filters() : new LinkedHashMap<>();
        Optional<QueryMaker.Range> range = random.nextBoolean() ? Optional.of(range()) : Optional.empty();
        boolean byValue = random.nextInt(2) == 0;
        if (byValue && range.isEmpty()) {
            filters.computeIfAbsent(Facet.UNIT.word(), name -> List.of(Unit.of(figures.real().unit()).key()));
        }
        String sort = byValue ? random.nextBoolean() ? "value-up" : "value-down"
                : random.nextBoolean() ? "year" : "commune";
        return new QueryMaker.Asked(text, filters, range, sort);
    }

    /** Returns the text with filters, a range, an order, or all of them. */
    QueryMaker.Asked any(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> new QueryMaker.Asked(text, filters(), Optional.empty(), "relevance");
            case 1 -> new QueryMaker.Asked(text, Map.of(), Optional.of(range()), "relevance");
            default -> sorted(text);
        };
    }

    private void put(Facet facet, List<String> known) {
        values.put(facet.word(), known);
    }

    private List<String> some(String name) {
        List<String> known = name.equals(Facet.UNIT.word()) ? List.of(Unit.of(figures.real().unit()).key()) : values.get(name);
        List<String> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<String> from = known.isEmpty() || random.nextInt(12) == 0 ? ODD : known;
            some.add(from.get(random.nextInt(from.size())));
        }
        return some;
    }

    private static List<String> slugs(Site site, boolean provinces) {
        return site.places().stream().filter(place -> place.kind().isProvince() == provinces).map(Place::slug).toList();
    }
}
