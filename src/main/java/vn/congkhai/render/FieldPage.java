package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.Field;
import vn.congkhai.model.SiteUrl;

/** The page of a field: indicators and commitments, by commune. */
final class FieldPage {

    private FieldPage() {}

    /** {@code told} tells it from others of its name: the document. */
    record Item(Link link, List<SafeString> targets, StatusView status, String told) {}

    record Group(Link place, Link document, List<Item> items) {}

    record CommitmentGroup(Link place, Link document, List<Link> items) {}

    record View(
            List<Group> indicators, List<CommitmentGroup> commitments, boolean empty, String count, List<Link> pages) {}

    /** Returns how many rows the field takes. */
    static int rows(SiteIndex index, Field field) {
        return index.indicatorsOf(field).size() + index.commitmentsOf(field).size();
    }

    static Link commitment(Here here, Document document, Commitment commitment) {
        return here.named(
                SiteUrl.document(document.folder()).at(DocumentText.commitmentId(commitment)), commitment.title());
    }

    static Sheet of(Here here, Field field, Slice slice) {
        List<IndicatorLine> indicators = here.index().indicatorsOf(field);
        List<CommitmentLine> commitments = here.index().commitmentsOf(field);
        List<Object> rows = new ArrayList<>(indicators);
        rows.addAll(commitments);
        List<Object> shown = slice.of(rows);
        View view = new View(
                groups(here, shown),
                commitmentGroups(here, shown),
                indicators.isEmpty(),
                FieldsPage.count(here, indicators.size(), commitments.size()),
                slice.links(here));
        return new Sheet(
                "field",
                slice.title(here, field.name()),
                here.text("field.description", field.name()),
                Crumbs.below(here, SiteUrl.FIELDS, here.text("nav.fields")),
                view);
    }

    private static List<Group> groups(Here here, List<Object> rows) {
        List<Group> groups = new ArrayList<>();
        Document last = null;
        for (Object row : rows) {
            if (row instanceof IndicatorLine line) {
                if (line.document() != last) {
                    last = line.document();
                    groups.add(new Group(here.placeOf(last), here.document(last), new ArrayList<>()));
                }
                groups.get(groups.size() - 1)
                        .items()
                        .add(new Item(line.link(here), line.targets(here), line.status(here),
                                line.document().metadata().label()));
            }
        }
        return groups;
    }

    private static List<CommitmentGroup> commitmentGroups(Here here, List<Object> rows) {
        List<CommitmentGroup> groups = new ArrayList<>();
        Document last = null;
        for (Object row : rows) {
            if (row instanceof CommitmentLine promised) {
                if (promised.document() != last) {
                    last = promised.document();
                    groups.add(new CommitmentGroup(here.placeOf(last), here.document(last), new ArrayList<>()));
                }
                groups.get(groups.size() - 1).items().add(commitment(here, last, promised.commitment()));
            }
        }
        return groups;
    }
}
