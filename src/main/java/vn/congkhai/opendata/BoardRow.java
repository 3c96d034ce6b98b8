package vn.congkhai.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congkhai.judge.Due;
import vn.congkhai.judge.DutyState;
import vn.congkhai.judge.Obligation;
import vn.congkhai.judge.Obligations;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Place;
import vn.congkhai.model.Proof;
import vn.congkhai.model.Site;

/** One duty of one commune on one occasion as a row of a table, as it stands on a day. */
record BoardRow(
        String asOf,
        String place,
        String placeName,
        String duty,
        String dutyTitle,
        String period,
        String due,
        String whyNoDue,
        String state,
        Long daysLate,
        String publishedOn,
        String proof,
        String exemptBy) {

    static List<BoardRow> all(Site site, LocalDate asOf) {
        Obligations obligations = new Obligations(site, asOf);
        return site.places().stream()
                .flatMap(place -> obligations.of(place).stream().map(obligation -> of(place, obligation, asOf)))
                .toList();
    }

    private static BoardRow of(Place place, Obligation obligation, LocalDate asOf) {
        return new BoardRow(
                asOf.toString(),
                place.slug(),
                place.name(),
                obligation.duty().id(),
                obligation.duty().title(),
                obligation.occasion().text(),
                obligation.due() instanceof Due.By by ? by.day().toString() : "",
                obligation.due() instanceof Due.Unknown unknown ? unknown.why().word() : "",
                obligation.state().word(),
                obligation.state() == DutyState.LATE ? obligation.daysLate() : null,
                first(obligation).map(Disclosure::publishedOn).map(LocalDate::toString).orElse(""),
                first(obligation).map(Disclosure::proof).map(Proof::text).orElse(""),
                obligation.exemption().map(Exemption::basis).orElse(""));
    }

    private static Optional<Disclosure> first(Obligation obligation) {
        return obligation.disclosures().stream().findFirst();
    }
}
