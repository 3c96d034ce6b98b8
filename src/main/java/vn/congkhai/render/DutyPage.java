package vn.congkhai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.judge.Obligation;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Place;
import vn.congkhai.model.Recurrence;
import vn.congkhai.model.SiteUrl;

/** The page of one duty that all communes have: communes by periods. */
final class DutyPage {

    private static final int PERIODS = 4;

    private static final Comparator<Occasion.InPeriod> NEWEST =
            Comparator.comparing((Occasion.InPeriod span) -> span.period().end())
                    .thenComparing(span -> span.period().start())
                    .reversed();

    private DutyPage() {}

    record Line(ObligationRow.State state, Link occasion, List<ProofLink> proofs) {}

    record Cell(String column, List<Line> lines) {}

    record Row(Link commune, List<Cell> cells) {}

    record View(
            DutyBoard duty, String tally, List<String> columns, List<Row> rows, String older, List<Link> pages, Link csv) {}

    static Sheet of(Here here, Duty duty, Slice slice) {
        List<Place> communes = slice.of(here.index().communes().toList());
        Map<Place, List<Obligation>> obligations = new LinkedHashMap<>();
        DutyTally tally = new DutyTally();
        communes.forEach(commune -> {
            List<Obligation> own = here.edition().ledger().obligations().of(duty, commune);
            obligations.put(commune, own);
            tally.add(own);
        });
        boolean periodic = duty.every().map(Recurrence::periodic).orElse(false);
        List<Occasion> periods = periodic ? periods(obligations) : List.of();
        List<Row> rows = new ArrayList<>();
        obligations.forEach((commune, own) -> rows.add(new Row(
                here.place(commune), periodic ? cells(here, duty, periods, own) : List.of(cell(here, own)))));
        View view = new View(
                DutyBoard.of(here, List.of(duty)),
                tally.text(here.words().messages()),
                periodic
                        ? periods.stream().map(span -> ObligationWords.heading(here, duty, span).text()).toList()
                        : List.of(here.text("table.status")),
                tally.total() == 0 ? List.of() : rows,
                periods.size() < PERIODS ? "" : here.text("duty-page.older"),
                slice.links(here),
                here.link(DataPage.file("board", "csv"), here.text("duty-page.csv")));
        return new Sheet(
                "duty",
                slice.title(here, duty.title()),
                here.text("duty-page.description", duty.title()),
                Crumbs.below(here, SiteUrl.DUTIES, here.text("duties.title")),
                view);
    }

    /** Returns the newest periods of any of the communes. */
    private static List<Occasion> periods(Map<Place, List<Obligation>> obligations) {
        return obligations.values().stream()
                .flatMap(List::stream)
                .map(Obligation::occasion)
                .distinct()
                .map(Occasion.InPeriod.class::cast)
                .sorted(NEWEST)
                .limit(PERIODS)
                .map(Occasion.class::cast)
                .toList();
    }

    private static List<Cell> cells(Here here, Duty duty, List<Occasion> periods, List<Obligation> own) {
        return periods.stream()
                .map(period -> new Cell(
                        ObligationWords.heading(here, duty, period).text(),
                        own.stream()
                                .filter(obligation -> obligation.occasion().equals(period))
                                .map(obligation -> line(here, obligation, Link.none("")))
                                .toList()))
                .toList();
    }

    private static Cell cell(Here here, List<Obligation> own) {
        return new Cell(
                here.text("table.status"),
                own.stream()
                        .map(obligation -> line(
                                here, obligation,
                                ObligationWords.heading(here, obligation.duty(), obligation.occasion())))
                        .toList());
    }

    private static Line line(Here here, Obligation obligation, Link occasion) {
        return new Line(
                ObligationRow.state(here, obligation), occasion, ObligationRow.proofs(here, obligation));
    }
}
