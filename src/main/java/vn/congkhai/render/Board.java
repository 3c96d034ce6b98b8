package vn.congkhai.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.congkhai.judge.Due;
import vn.congkhai.judge.DutyState;
import vn.congkhai.judge.Obligation;
import vn.congkhai.model.Place;

/**
 * The duties of a commune on all their occasions.
 *
 * @param tally how many stand how, in one sentence; empty when there is nothing to show
 * @param silent whether the site has been told of no disclosure at all
 * @param groups what is overdue, what is coming, what is done, and the rest
 */
record Board(String tally, boolean silent, List<Group> groups) {

    private static final int SHOWN = 6;

    /**
     * Rows that stand alike.
     *
     * @param name heading
     * @param first the rows that are shown at once
     * @param more the others
     */
    record Group(String name, List<ObligationRow> first, List<ObligationRow> more) {}

    static Board of(Here here, Place commune) {
        List<Obligation> all = here.edition().ledger().obligations().of(commune);
        DutyTally tally = new DutyTally();
        tally.add(all);
        List<Group> groups = new ArrayList<>();
        add(here, groups, "board.missing", all, Comparator.comparing(Board::due), EnumSet.of(DutyState.MISSING));
        add(here, groups, "board.coming", all, Comparator.comparing(Board::due), EnumSet.of(DutyState.NOT_DUE));
        add(here, groups, "board.done", all, Comparator.comparing(Board::done).reversed(),
                EnumSet.of(DutyState.LATE, DutyState.ON_TIME, DutyState.DONE));
        add(here, groups, "board.rest", all, Comparator.comparing(Obligation::state),
                EnumSet.of(DutyState.EXEMPT, DutyState.UNVERIFIED, DutyState.NO_DUE_DATE));
        return new Board(
                tally.text(here.words().messages()),
                all.stream().allMatch(obligation -> obligation.disclosures().isEmpty()),
                groups);
    }

    private static void add(Here here, List<Group> groups, String key, List<Obligation> all,
            Comparator<Obligation> order, Set<DutyState> states) {
        List<ObligationRow> rows = all.stream()
                .filter(obligation -> states.contains(obligation.state()))
                .sorted(order)
                .map(obligation -> ObligationRow.of(here, obligation))
                .toList();
        if (!rows.isEmpty()) {
            int cut = Math.min(SHOWN, rows.size());
            groups.add(new Group(here.text(key), rows.subList(0, cut), rows.subList(cut, rows.size())));
        }
    }

    private static LocalDate due(Obligation obligation) {
        return ((Due.By) obligation.due()).day();
    }

    private static LocalDate done(Obligation obligation) {
        return obligation.disclosures().get(0).publishedOn();
    }
}
