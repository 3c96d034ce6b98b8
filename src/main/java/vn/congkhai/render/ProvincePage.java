package vn.congkhai.render;

import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;

/** The page of a province. */
final class ProvincePage {

    private ProvincePage() {}

    record Row(Link commune, String documents, String indicators) {}

    record View(String count, List<Row> communes, List<DocumentCard> documents) {}

    static Sheet of(Here here, Place province) {
        List<Place> communes = here.index().communesOf(province);
        String title = here.words().placeTitle(province);
        return new Sheet(
                "province",
                title,
                here.text("province.description", here.words().place(province), here.number(communes.size())),
                Crumbs.to(here, province),
                new View(
                        here.text("province.count", here.number(communes.size())),
                        communes.stream().map(commune -> row(here, commune)).toList(),
                        here.index().standingIn(province.slug()).stream()
                                .map(document -> DocumentCard.of(here, document)).toList()));
    }

    private static Row row(Here here, Place commune) {
        List<Document> documents = here.index().standingIn(commune.slug());
        long indicators = documents.stream()
                .filter(here.index()::takesPart)
                .mapToLong(document -> document.indicators().size())
                .sum();
        return new Row(here.place(commune), count(here, documents.size()), count(here, indicators));
    }

    /** A bare zero would read as "they promise nothing". */
    private static String count(Here here, long found) {
        return found == 0 ? here.text("count.none") : here.number(found);
    }
}
