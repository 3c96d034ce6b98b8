package vn.congkhai.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Document;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;

/** Says of every duty to disclose how it stands in a commune on a day. Immutable once made. */
public final class Obligations {

    private final List<Duty> ofAll;
    private final Map<String, List<Duty>> promises;
    private final LocalDate asOf;
    private final DueDates dueDates;
    private final Occasions occasions;
    private final Map<String, Document> documents;
    private final Map<String, List<Document>> documentsOf;
    private final Map<String, Map<String, List<Disclosure>>> disclosures;

    /** @param asOf the day on which deadlines are judged */
    public Obligations(Site site, LocalDate asOf) {
        this.asOf = asOf;
        this.dueDates = new DueDates(site.ledger().holidays());
        this.occasions = new Occasions(asOf);
        this.documents = site.documents().stream()
                .collect(Collectors.toMap(Document::folder, Function.identity()));
        this.documentsOf = site.documents().stream()
                .collect(Collectors.groupingBy(document -> document.metadata().place().orElse("")));
        this.ofAll = site.duties().stream().filter(duty -> duty.origin() == DutyOrigin.LAW).toList();
        this.promises = site.duties().stream()
                .filter(duty -> duty.origin() == DutyOrigin.SELF)
                .collect(Collectors.groupingBy(this::promisedBy));
        this.disclosures = new HashMap<>();
        site.ledger().disclosures().forEach(disclosure -> disclosures
                .computeIfAbsent(disclosure.place(), place -> new HashMap<>())
                .computeIfAbsent(disclosure.duty(), duty -> new ArrayList<>())
                .add(disclosure));
    }

    /**
     * Returns the duties of a commune: those of the law, which all communes have, and those that it has promised, in
     * the order of {@code duties.yml}; none for a province.
     */
    public List<Duty> dutiesOf(Place commune) {
        return commune.kind().isProvince()
                ? List.of()
                : Stream.concat(ofAll.stream(), promises.getOrDefault(commune.slug(), List.of()).stream()).toList();
    }

    /** Returns the duties of a commune on all their occasions, for each duty the newest first. */
    public List<Obligation> of(Place commune) {
        return dutiesOf(commune).stream().flatMap(duty -> of(duty, commune).stream()).toList();
    }

    /**
     * Returns one of the duties of a commune on all its occasions, the newest first. What was disclosed on other
     * occasions than the schedule of the duty asks for stands at the end.
     */
    public List<Obligation> of(Duty duty, Place commune) {
        List<Disclosure> done =
                disclosures.getOrDefault(commune.slug(), Map.of()).getOrDefault(duty.id(), List.of());
        Set<Occasion> asked = new LinkedHashSet<>(occasions.of(
                duty, promise(duty), documentsOf.getOrDefault(commune.slug(), List.of())));
        done.stream().map(Disclosure::occasion).forEach(asked::add);
        return asked.stream().map(occasion -> judged(duty, commune, occasion, done)).toList();
    }

    private Obligation judged(Duty duty, Place commune, Occasion occasion, List<Disclosure> done) {
        List<Disclosure> found = done.stream()
                .filter(disclosure -> disclosure.occasion().equals(occasion))
                .sorted(Comparator.comparing(Disclosure::publishedOn))
                .toList();
        Optional<Exemption> exemption = duty.exempt().stream()
                .filter(exempt -> exempt.covers(commune.slug(), occasion))
                .findFirst();
        Due due = Occasions.binds(duty, promise(duty))
                ? dueDates.of(duty.deadline(), occasion, paper(duty, occasion))
                : new Due.Unknown(Due.Why.NOT_BINDING);
        Optional<LocalDate> first = found.stream().findFirst().map(Disclosure::publishedOn);
        DutyState state = state(duty, due, first, exemption.isPresent());
        long late = state == DutyState.LATE
                ? ChronoUnit.DAYS.between(((Due.By) due).day(), first.orElseThrow())
                : 0;
        return new Obligation(duty, commune.slug(), occasion, due, state, late, found, exemption);
    }

    private Optional<Document> paper(Duty duty, Occasion occasion) {
        return occasion instanceof Occasion.OfDocument paper
                ? Optional.ofNullable(documents.get(paper.folder()))
                : promise(duty);
    }

    private Optional<Document> promise(Duty duty) {
        return duty.document().map(documents::get);
    }

    private String promisedBy(Duty duty) {
        return promise(duty).flatMap(document -> document.metadata().place()).orElse("");
    }

    private DutyState state(Duty duty, Due due, Optional<LocalDate> first, boolean exempt) {
        if (exempt) {
            return DutyState.EXEMPT;
        }
        if (!duty.verified()) {
            return DutyState.UNVERIFIED;
        }
        if (due instanceof Due.By by) {
            return first.map(day -> day.isAfter(by.day()) ? DutyState.LATE : DutyState.ON_TIME)
                    .orElseGet(() -> asOf.isAfter(by.day()) ? DutyState.MISSING : DutyState.NOT_DUE);
        }
        return first.isPresent() ? DutyState.DONE : DutyState.NO_DUE_DATE;
    }
}
