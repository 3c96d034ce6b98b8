package vn.congkhai.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyBasis;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Holidays;
import vn.congkhai.model.Ledger;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.Proof;
import vn.congkhai.model.Recurrence;
import vn.congkhai.model.Site;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.TextKind;

/** A site with one commune and one duty, for one test; unless told otherwise a law of 2026 without schedule or deadline. */
final class Chore {

    static final String COMMUNE = "vi-du/minh-hoa";
    private static final Place PLACE =
            new Place(COMMUNE, PlaceKind.COMMUNE, "Minh Họa", Optional.empty(), List.of());

    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Exemption> exempt = new ArrayList<>();
    private final SortedMap<LocalDate, String> holidays = new TreeMap<>();
    private DutyOrigin origin = DutyOrigin.LAW;
    private Optional<String> promise = Optional.empty();
    private boolean verified = true;
    private Optional<LocalDate> from = Optional.of(LocalDate.parse("2026-01-01"));
    private Optional<LocalDate> to = Optional.empty();
    private Optional<Recurrence> every = Optional.empty();
    private Optional<Deadline> deadline = Optional.empty();

    Chore every(Recurrence how) {
        every = Optional.of(how);
        return this;
    }

    Chore within(int days, DayKind kind, DeadlineStart start) {
        deadline = Optional.of(new Deadline(days, kind, "sau đó", start));
        return this;
    }

    Chore from(String day) {
        from = Optional.of(LocalDate.parse(day));
        return this;
    }

    Chore to(String day) {
        to = Optional.of(LocalDate.parse(day));
        return this;
    }

    Chore unverified() {
        verified = false;
        return this;
    }

    Chore promisedBy(String folder) {
        origin = DutyOrigin.SELF;
        promise = Optional.of(folder);
        from = Optional.empty();
        return this;
    }

    Chore holiday(String day) {
        holidays.put(LocalDate.parse(day), "nghỉ");
        return this;
    }

    Chore exempt(String period) {
        exempt.add(new Exemption(COMMUNE, Optional.of(span(period)), "Luật thử", Optional.empty()));
        return this;
    }

    Chore done(String period, String day) {
        return done(span(period), day);
    }

    Chore done(Occasion occasion, String day) {
        disclosures.add(new Disclosure(COMMUNE, "viec", occasion, LocalDate.parse(day),
                new Proof.Web("https://vi-du.example/"), Optional.empty(), Optional.empty()));
        return this;
    }

    Chore document(String name, DocumentStatus status, String adopted) {
        Metadata metadata = new Metadata(name, Optional.empty(), Optional.empty(), DocumentKind.RESOLUTION, status,
                false, Optional.empty(), Optional.of(COMMUNE), Optional.of(adopted).filter(day -> !day.isEmpty())
                        .map(LocalDate::parse), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Set.of(), TextKind.SUMMARY, "Tóm tắt.", Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), Optional.empty(), new SourceFile("a.txt", "0".repeat(64), Optional.empty(), Optional.empty()),
                Optional.empty(), List.of());
        documents.add(new Document(COMMUNE + "/" + name, metadata, List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    static Occasion span(String period) {
        return new Occasion.InPeriod(Period.parse(period).orElseThrow());
    }

    List<Obligation> on(String day) {
        Duty duty = new Duty("viec", "Việc", origin,
                List.of(new DutyBasis("Luật thử", Optional.empty(), verified, Optional.empty())), from, to, "Ủy ban",
                every, deadline, List.of(), promise, Optional.empty(), exempt, Optional.empty());
        Site site = new Site(List.of(PLACE), new Catalogue(List.of(), List.of()), List.of(), List.of(duty), documents,
                new Ledger(disclosures, List.of(), List.of(), new Holidays(holidays)));
        return new Obligations(site, LocalDate.parse(day)).of(PLACE);
    }

    /** Returns each occasion with its state and the days late, such as {@code 2026-Q3 late 12}. */
    List<String> statesOn(String day) {
        return on(day).stream()
                .map(one -> one.occasion().text() + " " + one.state().word()
                        + (one.daysLate() == 0 ? "" : " " + one.daysLate()))
                .toList();
    }

    /** Returns the due date of the first occasion; the reason where there is none. */
    String dueOn(String day) {
        Due due = on(day).get(0).due();
        return due instanceof Due.By by ? by.day().toString() : ((Due.Unknown) due).why().word();
    }
}
