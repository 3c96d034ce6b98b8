package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;

/** The page of a commune. */
final class CommunePage {

    private static final int SHOWN = 150;
    private static final int LATEST = 5;

    private CommunePage() {}

    record Year(String name, List<DocumentCard> documents) {}

    /** {@code told} tells it from others of its name: the document. */
    record Item(Link link, List<SafeString> targets, StatusView status, String told) {}

    record FieldItems(Link field, List<Item> items) {}

    record CommitmentItem(Link link, String document) {}

    record View(
            String formerly,
            String code,
            List<EventRow> latest,
            Link feed,
            Board board,
            List<Year> years,
            String scoreboard,
            String noScoreboard,
            List<FieldItems> fields,
            String left,
            List<CommitmentItem> commitments,
            String commitmentsLeft,
            DutyBoard duties,
            List<DataLinks> data) {}

    /** Downloads of one document. */
    record DataLinks(String document, Link csv, Link json) {}

    static Sheet of(Here here, Place commune) {
        List<Document> documents = here.index().documentsOf(commune.slug());
        List<Document> standing = documents.stream().filter(SiteIndex::isHere).toList();
        List<Document> parts = documents.stream().filter(here.index()::takesPart).toList();
        Tally tally = Tally.of(here.edition(), parts);
        long commitments = parts.stream().mapToLong(document -> document.commitments().size()).sum();
        View view = new View(
                formerly(here, commune),
                commune.code().map(code -> here.text("commune.code", code)).orElse(""),
                EventRow.of(here, here.edition().ledger().events(commune).stream().limit(LATEST).toList()),
                here.link(SiteUrl.feed(commune.slug()), here.text("feed.place", here.words().place(commune))),
                Board.of(here, commune),
                years(here, documents),
                tally.total() == 0 ? "" : tally.text(here.words().messages()),
                tally.total() > 0 || standing.isEmpty() ? "" : here.text(whyNone(parts)),
                fields(here, parts),
                tally.total() <= SHOWN ? "" : here.text("commune.more-indicators", here.number(tally.total() - SHOWN)),
                commitments(here, parts),
                commitments <= SHOWN ? "" : here.text("commune.more-commitments", here.number(commitments - SHOWN)),
                duties(here, documents),
                standing.stream()
                        .filter(document -> !document.indicators().isEmpty())
                        .map(document -> dataLinks(here, document))
                        .toList());
        return new Sheet(
                "commune",
                here.words().placeTitle(commune),
                here.text("commune.description", here.words().place(commune),
                        here.number(standing.size()), here.number(tally.total())),
                Crumbs.to(here, commune),
                view);
    }

    static DataLinks dataLinks(Here here, Document document) {
        return new DataLinks(
                document.metadata().label(),
                here.link(DataPage.indicatorsOf(document, "csv"), here.text("data.csv")),
                here.link(DataPage.indicatorsOf(document, "json"), here.text("data.json")));
    }

    private static String whyNone(List<Document> parts) {
        if (parts.isEmpty()) {
            return "commune.no-parts";
        }
        return parts.stream().anyMatch(HomePage::lacksAnnex) ? "commune.no-annex" : "commune.no-indicators";
    }

    private static String formerly(Here here, Place commune) {
        String units = commune.formerly().stream().map(here.words()::former).collect(Collectors.joining(", "));
        return units.isEmpty() ? "" : here.text("commune.formerly", units);
    }

    private static List<Year> years(Here here, List<Document> documents) {
        Map<Integer, List<Document>> byYear = new TreeMap<>(Comparator.reverseOrder());
        documents.forEach(document -> byYear
                .computeIfAbsent(document.metadata().adopted().map(day -> day.getYear()).orElse(0), year ->
                        new ArrayList<>())
                .add(document));
        List<Year> years = new ArrayList<>();
        byYear.forEach((year, found) -> years.add(new Year(
                year == 0 ? here.text("commune.no-year") : here.text("commune.year", year),
                DocumentCard.of(here, found))));
        return years;
    }

    private static List<FieldItems> fields(Here here, List<Document> documents) {
        Map<String, List<Item>> byField = new LinkedHashMap<>();
        here.index().site().catalogue().fields().forEach(field -> byField.put(field.slug(), new ArrayList<>()));
        documents.stream()
                .flatMap(document -> document.indicators().stream()
                        .map(indicator -> new IndicatorLine(document, indicator)))
                .limit(SHOWN)
                .forEach(line -> byField
                        .computeIfAbsent(line.indicator().field(), field -> new ArrayList<>())
                        .add(new Item(line.link(here), line.targets(here), line.status(here),
                                line.document().metadata().label())));
        byField.values().removeIf(List::isEmpty);
        List<FieldItems> fields = new ArrayList<>();
        byField.forEach((slug, items) -> fields.add(new FieldItems(FieldsPage.link(here, slug), items)));
        return fields;
    }

    private static List<CommitmentItem> commitments(Here here, List<Document> documents) {
        List<CommitmentItem> items = new ArrayList<>();
        for (Document document : documents) {
            for (Commitment commitment : document.commitments()) {
                if (items.size() == SHOWN) {
                    return items;
                }
                items.add(new CommitmentItem(
                        FieldPage.commitment(here, document, commitment), document.metadata().label()));
            }
        }
        return items;
    }

    private static DutyBoard duties(Here here, List<Document> documents) {
        List<String> folders = documents.stream().map(Document::folder).toList();
        return DutyBoard.of(here, here.index().site().duties().stream()
                .filter(duty -> duty.origin() == DutyOrigin.LAW
                        || duty.document().filter(folders::contains).isPresent())
                .toList());
    }
}
