package vn.congkhai.render;

import java.util.List;
import vn.congkhai.model.Correction;
import vn.congkhai.model.SiteUrl;

/** The page of all figures that this site showed wrong and put right. */
final class CorrectionsPage {

    private CorrectionsPage() {}

    record View(String count, List<CorrectionRow> rows, List<Link> pages, Link csv) {}

    static Sheet of(Here here, Slice slice) {
        List<Correction> all = here.edition().ledger().corrections();
        View view = new View(
                all.isEmpty() ? "" : here.text("corrections.count", here.number(all.size())),
                CorrectionRow.of(here, slice.of(all)),
                slice.links(here),
                here.link(DataPage.file("corrections", "csv"), here.text("corrections.csv")));
        return new Sheet(
                "corrections",
                slice.title(here, here.text("corrections.title")),
                here.text("corrections.description"),
                slice.number() == 1
                        ? Crumbs.home(here)
                        : Crumbs.below(here, SiteUrl.CORRECTIONS, here.text("corrections.title")),
                view);
    }
}
