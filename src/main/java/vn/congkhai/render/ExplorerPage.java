package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Document;
import vn.congkhai.model.SiteUrl;

/** The table of all targets. */
final class ExplorerPage {

    private ExplorerPage() {}

    record Row(Link link, String part, String target, String period, StatusView status) {}

    record Group(Link place, Link document, List<Row> rows) {}

    record View(
            String count,
            String script,
            String first,
            String states,
            List<Group> groups,
            List<Link> apart,
            List<Link> pages,
            Link csv,
            Link json) {}

    static Sheet of(Here here, Slice slice) {
        List<Promise> promises = here.index().promises();
        View view = new View(
                here.text("explorer.count", here.number(promises.size()),
                        here.number(here.index().parts().stream().mapToLong(d -> d.indicators().size()).sum())),
                slice.number() == 1 ? here.to(new SiteUrl("assets/pages/explorer.mjs")) : "",
                here.to(SiteUrl.EXPLORER),
                states(here),
                groups(here, slice.of(promises)),
                here.index().apart().stream()
                        .filter(document -> !document.indicators().isEmpty())
                        .limit(20)
                        .map(here::document)
                        .toList(),
                slice.links(here),
                here.link(DataPage.file("indicators", "csv"), here.text("data.csv")),
                here.link(DataPage.file("indicators", "json"), here.text("data.json")));
        return new Sheet(
                "explorer",
                slice.title(here, here.text("explorer.title")),
                here.text("explorer.description"),
                slice.number() == 1
                        ? Crumbs.home(here)
                        : Crumbs.below(here, SiteUrl.EXPLORER, here.text("explorer.title")),
                view);
    }

    /** Returns which documents the table is of, as words of the search facet, by the same rule as its rows. */
    private static String states(Here here) {
        return here.edition().config().showDrafts() ? "in-force not-stated draft party" : "in-force not-stated";
    }

    private static List<Group> groups(Here here, List<Promise> promises) {
        List<Group> groups = new ArrayList<>();
        Document last = null;
        for (Promise promise : promises) {
            if (promise.document() != last) {
                last = promise.document();
                groups.add(new Group(here.placeOf(last), here.document(last), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row(here, promise));
        }
        return groups;
    }

    private static Row row(Here here, Promise promise) {
        Verdict verdict = Judge.judge(
                promise.target(),
                Judge.resultsOf(promise.indicator(), promise.target(), promise.document().results()).toList(),
                here.edition().asOf());
        return new Row(
                here.indicator(promise.document(), promise.indicator()),
                promise.indicator().targets().size() == 1 ? "" : promise.target().label(),
                here.words().targets().of(promise.target()),
                here.words().period(promise.target().period()),
                here.words().status(verdict.status()));
    }
}
