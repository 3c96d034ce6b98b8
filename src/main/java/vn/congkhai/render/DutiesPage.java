package vn.congkhai.render;

import java.util.List;
import vn.congkhai.judge.Obligations;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;

/** The page of all duties to disclose, and of how they stand in each commune. */
final class DutiesPage {

    private DutiesPage() {}

    /** A commune with how its duties stand. */
    record Row(Link commune, String tally) {}

    record View(
            boolean first,
            String tally,
            List<Row> communes,
            List<Link> pages,
            DutyBoard law,
            DutyBoard self,
            Link board,
            Link disclosures) {}

    static Sheet of(Here here, Slice slice) {
        List<Place> communes = here.index().communes().toList();
        boolean first = slice.number() == 1;
        View view = new View(
                first,
                first ? tally(here, communes) : "",
                slice.of(communes).stream().map(commune -> row(here, commune)).toList(),
                slice.links(here),
                first ? board(here, DutyOrigin.LAW, communes) : new DutyBoard(List.of()),
                first ? board(here, DutyOrigin.SELF, List.of()) : new DutyBoard(List.of()),
                here.link(DataPage.file("board", "csv"), here.text("duty-page.csv")),
                here.link(DataPage.file("disclosures", "csv"), here.text("duties.disclosures-csv")));
        return new Sheet(
                "duties",
                slice.title(here, here.text("duties.title")),
                here.text("duties.description"),
                first ? Crumbs.home(here) : Crumbs.below(here, SiteUrl.DUTIES, here.text("duties.title")),
                view);
    }

    private static String tally(Here here, List<Place> communes) {
        DutyTally tally = new DutyTally();
        communes.forEach(commune -> tally.add(obligations(here).of(commune)));
        return tally.text(here.words().messages());
    }

    private static Row row(Here here, Place commune) {
        DutyTally tally = new DutyTally();
        tally.add(obligations(here).of(commune));
        return new Row(
                here.link(SiteUrl.place(commune.slug()).at("so-cong-khai"), here.words().placeTitle(commune)),
                tally.text(here.words().messages()));
    }

    private static DutyBoard board(Here here, DutyOrigin origin, List<Place> communes) {
        List<Duty> duties = here.index().site().duties().stream()
                .filter(duty -> duty.origin() == origin)
                .toList();
        return DutyBoard.of(here, duties, duty -> {
            DutyTally tally = new DutyTally();
            communes.forEach(commune -> tally.add(obligations(here).of(duty, commune)));
            return tally.text(here.words().messages());
        });
    }

    private static Obligations obligations(Here here) {
        return here.edition().ledger().obligations();
    }
}
