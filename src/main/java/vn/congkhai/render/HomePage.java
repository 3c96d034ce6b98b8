package vn.congkhai.render;

import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** The home page. */
final class HomePage {

    private static final int LATEST = 6;
    private static final int COMMUNES_SHOWN = 60;

    private HomePage() {}

    /** A province with its communes; with too many of them, only their number. */
    record Province(Link link, String count, List<Link> communes) {}

    /** A field with how much stands under it. */
    record FieldItem(Link link, String count) {}

    record View(
            String intro,
            List<Province> provinces,
            List<DocumentCard> latest,
            Link feed,
            List<DocumentCard> unplaced,
            List<FieldItem> fields,
            List<String> known) {}

    static Sheet of(Here here) {
        SiteIndex index = here.index();
        String title = here.edition().config().title();
        String intro = here.intro();
        long communes = index.communes().count();
        View view = new View(
                intro,
                index.provinces().map(province -> province(here, province, communes <= COMMUNES_SHOWN)).toList(),
                DocumentCard.of(here, index.latest(LATEST)),
                here.link(SiteUrl.feed(""), here.text("feed.site")),
                DocumentCard.of(here, index.standingIn("").stream().limit(LATEST).toList()),
                FieldsPage.items(here),
                known(here, communes));
        return new Sheet("home", title, intro, List.of(), view);
    }

    private static Province province(Here here, Place province, boolean all) {
        List<Place> communes = here.index().communesOf(province);
        return new Province(
                here.place(province),
                here.text("count.communes", here.number(communes.size())),
                all ? communes.stream().map(here::place).toList() : List.of());
    }

    private static List<String> known(Here here, long communes) {
        SiteIndex index = here.index();
        Site site = index.site();
        long covered = index.communes().filter(place -> !index.standingIn(place.slug()).isEmpty()).count();
        Tally tally = Tally.of(here.edition(), index.parts());
        long missing = site.documents().stream().filter(SiteIndex::isHere).filter(HomePage::lacksAnnex).count();
        long documents = site.documents().stream().filter(SiteIndex::isHere).count();
        return List.of(
                here.text("home.known-documents", here.number(documents), here.number(covered), here.number(communes)),
                here.text("home.known-indicators", here.number(tally.total()),
                        here.number(index.promises().size())),
                tally.withoutData() == tally.total()
                        ? here.text("home.known-no-results")
                        : here.text("home.known-results", here.number(tally.total() - tally.withoutData()),
                                here.number(tally.withoutData())),
                here.text("home.known-gaps", here.number(missing),
                        here.number(index.standingIn("").size())),
                here.text("home.known-apart", here.number(index.apart().size())));
    }

    static boolean lacksAnnex(Document document) {
        return document.metadata().annexes().stream().anyMatch(annex -> !annex.received());
    }

    /** Returns the list of documents of no known commune. */
    static SiteUrl unplaced() {
        return SiteUrl.HOME.at("chua-ro");
    }
}
