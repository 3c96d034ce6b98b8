package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.Field;
import vn.congkhai.model.SiteUrl;

/** The list of fields. */
final class FieldsPage {

    private FieldsPage() {}

    record View(List<HomePage.FieldItem> fields) {}

    static Sheet of(Here here) {
        return new Sheet(
                "fields",
                here.text("fields.title"),
                here.text("fields.description"),
                Crumbs.home(here),
                new View(items(here)));
    }

    /** Returns every field with how much stands under it. */
    static List<HomePage.FieldItem> items(Here here) {
        List<HomePage.FieldItem> items = new ArrayList<>();
        for (Field field : here.index().site().catalogue().fields()) {
            int indicators = here.index().indicatorsOf(field).size();
            int commitments = here.index().commitmentsOf(field).size();
            items.add(new HomePage.FieldItem(
                    here.named(SiteUrl.field(field.slug()), field.name()),
                    count(here, indicators, commitments)));
        }
        return items;
    }

    static String count(Here here, int indicators, int commitments) {
        return indicators == 0
                ? here.text("fields.count-none", here.number(commitments))
                : here.text("fields.count", here.number(indicators), here.number(commitments));
    }

    /** Returns the link to a field, or its slug when the catalogue does not have it. */
    static Link link(Here here, String slug) {
        return here.index().site().catalogue().field(slug)
                .map(field -> here.named(SiteUrl.field(slug), field.name()))
                .orElseGet(() -> Link.none(slug));
    }
}
