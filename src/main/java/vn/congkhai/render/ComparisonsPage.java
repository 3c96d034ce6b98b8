package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Field;
import vn.congkhai.model.SiteUrl;

/** The list of standard indicators. */
final class ComparisonsPage {

    private ComparisonsPage() {}

    record Row(Link link, String unit, String communes) {}

    record Group(Link field, List<Row> rows) {}

    record View(List<Group> groups) {}

    static Sheet of(Here here) {
        List<Group> groups = new ArrayList<>();
        for (Field field : here.index().site().catalogue().fields()) {
            List<Row> rows = here.index().site().catalogue().entries().stream()
                    .filter(entry -> entry.field().equals(field.slug()))
                    .map(entry -> row(here, entry))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(here.named(SiteUrl.field(field.slug()), field.name()), rows));
            }
        }
        return new Sheet(
                "comparisons",
                here.text("comparisons.title"),
                here.text("comparisons.description"),
                Crumbs.home(here),
                new View(groups));
    }

    private static Row row(Here here, CatalogueEntry entry) {
        long communes = here.index().promisesOf(entry.code()).stream()
                .flatMap(promise -> here.index().placeOf(promise.document()).stream())
                .distinct()
                .count();
        return new Row(
                here.named(SiteUrl.comparison(entry.code()), entry.name()), entry.unit(), here.number(communes));
    }
}
