package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;

/** The page that compares all communes by one standard indicator. */
final class ComparisonPage {

    private static final int RANKED = 100;
    private static final int NAMED = 200;

    private ComparisonPage() {}

    record Rank(Link place, Link target, String gap) {}

    record Group(String title, List<Rank> rows, String left) {}

    record Left(String title, List<Link> communes, String more) {}

    record View(
            String definition,
            String unit,
            String direction,
            Link field,
            List<ComparisonRow> rows,
            List<Group> groups,
            String sum,
            List<Left> left,
            List<Link> unplaced,
            boolean apart,
            Link csv,
            List<Link> pages) {}

    static Sheet of(Here here, CatalogueEntry entry, Slice slice) {
        List<Promise> promises = here.index().promisesOf(entry.code());
        boolean first = slice.number() == 1;
        Optional<Coverage> coverage = first ? Optional.of(Coverage.of(here.index(), promises)) : Optional.empty();
        View view = new View(
                entry.definition(),
                entry.unit(),
                here.words().messages().word("direction", entry.direction().word()),
                FieldsPage.link(here, entry.field()),
                slice.of(promises).stream().map(promise -> ComparisonRow.of(here, promise, false)).toList(),
                first ? groups(here, promises) : List.of(),
                coverage.map(found -> sum(here, found)).orElse(""),
                coverage.map(found -> left(here, found)).orElse(List.of()),
                first ? unplaced(here) : List.of(),
                !here.index().apart().isEmpty(),
                here.link(csv(entry.code()), here.text("data.csv")),
                slice.links(here));
        return new Sheet(
                "comparison",
                slice.title(here, entry.name()),
                here.text("comparison.description", entry.name()),
                Crumbs.below(here, SiteUrl.COMPARISONS, here.text("nav.comparisons")),
                view);
    }

    static SiteUrl csv(String code) {
        return new SiteUrl(SiteUrl.comparison(code).path() + code + ".csv");
    }

    private static List<Group> groups(Here here, List<Promise> promises) {
        List<Group> groups = new ArrayList<>();
        for (Ranking ranking : Ranking.among(here.index(), promises)) {
            Ranking.Ranked best = ranking.rows().get(0);
            Target target = best.promise().target();
            String title = here.text(
                    "comparison.group",
                    Words.capital(here.words().period(target.period())),
                    target.standard().orElseGet(() -> here.text("comparison.no-standard")),
                    target.unit().orElseGet(() -> here.text("comparison.no-unit")));
            List<Rank> rows = ranking.rows().stream()
                    .limit(RANKED)
                    .map(row -> rank(here, row, best))
                    .toList();
            int rest = ranking.rows().size() - rows.size();
            groups.add(new Group(title, rows, rest == 0 ? "" : here.text("comparison.more-rows", here.number(rest))));
        }
        return groups;
    }

    private static Rank rank(Here here, Ranking.Ranked row, Ranking.Ranked best) {
        Promise promise = row.promise();
        SiteUrl page = SiteUrl.indicator(promise.document().folder(), promise.indicator().id());
        return new Rank(
                here.placeOf(promise.document()),
                here.link(page, here.words().targets().of(promise.target())),
                row.number().compareTo(best.number()) == 0
                        ? here.text("comparison.highest")
                        : here.words().targets().gap(promise.target(), row.number().subtract(best.number())));
    }

    /** Returns where all communes stand, in one sentence; what holds for none is left out. */
    private static String sum(Here here, Coverage coverage) {
        List<String> parts = new ArrayList<>();
        count(here, parts, "comparison.sum-with", coverage.with());
        count(here, parts, "comparison.sum-without", coverage.without());
        count(here, parts, "comparison.sum-annex", coverage.annexMissing());
        count(here, parts, "comparison.sum-apart", coverage.apartOnly());
        count(here, parts, "comparison.sum-silent", coverage.silent());
        return parts.isEmpty()
                ? ""
                : here.text("comparison.sum", here.number(coverage.total()), String.join(", ", parts));
    }

    private static void count(Here here, List<String> parts, String key, List<Place> communes) {
        if (!communes.isEmpty()) {
            parts.add(here.text(key, here.number(communes.size())));
        }
    }

    private static List<Left> left(Here here, Coverage coverage) {
        List<Left> lists = new ArrayList<>();
        add(here, lists, "comparison.without", coverage.without());
        add(here, lists, "comparison.annex-missing", coverage.annexMissing());
        add(here, lists, "comparison.apart-only", coverage.apartOnly());
        add(here, lists, "comparison.silent", coverage.silent());
        return lists;
    }

    private static void add(Here here, List<Left> lists, String key, List<Place> communes) {
        if (!communes.isEmpty()) {
            int more = communes.size() - NAMED;
            lists.add(new Left(
                    here.text(key, here.number(communes.size())),
                    communes.stream().limit(NAMED).map(here::place).toList(),
                    more <= 0 ? "" : here.text("comparison.more-communes", here.number(more))));
        }
    }

    private static List<Link> unplaced(Here here) {
        List<Document> documents = here.index().standingIn("");
        return documents.stream().filter(here.index()::takesPart).limit(NAMED).map(here::document).toList();
    }
}
