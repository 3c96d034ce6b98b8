package vn.congkhai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened on a site, the newest first. */
public final class Chronicle {

    private static final Comparator<Event> NEWEST =
            Comparator.comparing(Event::day).reversed().thenComparing(Event::key);

    private Chronicle() {}

    /**
     * Returns everything that happened up to a day, by the slug of the place; documents of no known place stand under
     * the empty slug. A document counts from the day on which it was put on the site, where that is written down, else
     * from the day on which it was adopted.
     */
    public static Map<String, List<Event>> byPlace(Site site, LocalDate asOf) {
        Map<String, Document> documents = site.documents().stream()
                .collect(Collectors.toMap(Document::folder, Function.identity()));
        Map<String, Duty> duties = site.duties().stream()
                .collect(Collectors.toMap(Duty::id, Function.identity(), (first, second) -> first));
        Map<String, List<Event>> events = new HashMap<>();
        Set<String> logged = new HashSet<>();
        site.ledger().log().forEach(entry -> {
            logged.add(entry.document());
            add(events, documents.get(entry.document()), document -> new Event.Logged(entry, document));
        });
        site.documents().stream()
                .filter(document -> !logged.contains(document.folder()))
                .filter(document -> document.metadata().status() != DocumentStatus.WITHDRAWN)
                .forEach(document -> document.metadata().adopted().ifPresent(
                        day -> add(events, document, self -> new Event.Adopted(day, self))));
        site.ledger().corrections().forEach(correction -> add(
                events, documents.get(correction.document()), document -> new Event.Corrected(correction, document)));
        site.ledger().disclosures().forEach(disclosure -> events
                .computeIfAbsent(disclosure.place(), place -> new ArrayList<>())
                .add(new Event.Disclosed(disclosure, duties.get(disclosure.duty()))));
        events.values().forEach(list -> {
            list.removeIf(event -> event.day().isAfter(asOf));
            list.sort(NEWEST);
        });
        return events;
    }

    /** Returns the events of several places as one list, the newest first. */
    public static List<Event> together(Map<String, List<Event>> events) {
        return events.values().stream().flatMap(List::stream).sorted(NEWEST).toList();
    }

    private static void add(Map<String, List<Event>> events, Document document, Function<Document, Event> event) {
        String place = document.metadata().place().orElse("");
        events.computeIfAbsent(place, slug -> new ArrayList<>()).add(event.apply(document));
    }
}
