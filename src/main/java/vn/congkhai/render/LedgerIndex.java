package vn.congkhai.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congkhai.judge.Obligations;
import vn.congkhai.model.Chronicle;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Document;
import vn.congkhai.model.Event;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.LogEntry;
import vn.congkhai.model.LogEvent;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;

/** Finds what is written down as time goes by: events of a place, corrections of a figure. Immutable once made. */
final class LedgerIndex {

    private static final Comparator<Correction> NEWEST = Comparator.comparing(Correction::day).reversed();

    private final Obligations obligations;
    private final Map<String, List<Event>> events;
    private final List<Correction> corrections;
    private final Map<String, List<Correction>> correctionsOf;
    private final Map<String, List<LogEntry>> logOf;

    LedgerIndex(Site site, LocalDate asOf) {
        obligations = new Obligations(site, asOf);
        events = Chronicle.byPlace(site, asOf);
        corrections = site.ledger().corrections().stream().sorted(NEWEST).toList();
        correctionsOf = corrections.stream().collect(Collectors.groupingBy(Correction::document));
        logOf = site.ledger().log().stream().collect(Collectors.groupingBy(LogEntry::document));
    }

    Obligations obligations() {
        return obligations;
    }

    /** Returns what happened in a commune, the newest first. */
    List<Event> events(Place commune) {
        return events.getOrDefault(commune.slug(), List.of());
    }

    /** Returns all corrections, the newest first. */
    List<Correction> corrections() {
        return corrections;
    }

    /** Returns the corrections of a document, the newest first. */
    List<Correction> corrections(Document document) {
        return correctionsOf.getOrDefault(document.folder(), List.of());
    }

    /** Returns the corrections of an indicator, the newest first. */
    List<Correction> corrections(Document document, Indicator indicator) {
        return corrections(document).stream()
                .filter(correction -> correction.indicator().equals(indicator.id()))
                .toList();
    }

    List<LogEntry> log(Document document) {
        return logOf.getOrDefault(document.folder(), List.of());
    }

    /** Returns how a document was withdrawn last, where that is written down. */
    Optional<LogEntry> withdrawal(Document document) {
        return log(document).stream()
                .filter(entry -> entry.event() == LogEvent.WITHDRAWN)
                .max(Comparator.comparing(LogEntry::day));
    }
}
