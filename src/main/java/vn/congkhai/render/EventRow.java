package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.List;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Event;
import vn.congkhai.model.LogEntry;
import vn.congkhai.model.Occasion;

/**
 * Something that happened, for readers.
 *
 * @param date in words
 * @param kind what kind of thing
 * @param link what it is about
 * @param occasion on which a duty was done; empty for other things
 * @param change of a figure; empty for other things
 * @param note more about it, in words of the content; may be empty
 */
record EventRow(String date, String kind, Link link, Link occasion, String change, String note) {

    static List<EventRow> of(Here here, List<Event> events) {
        return events.stream().map(event -> row(here, event)).toList();
    }

    private static EventRow row(Here here, Event event) {
        if (event instanceof Event.Adopted adopted) {
            return row(here, adopted.day(), "adopted", here.document(adopted.document()), "");
        }
        if (event instanceof Event.Logged logged) {
            LogEntry entry = logged.entry();
            return row(here, entry.day(), entry.event().word(), here.document(logged.document()),
                    entry.note().orElse(""));
        }
        if (event instanceof Event.Corrected corrected) {
            return corrected(here, corrected.correction());
        }
        Event.Disclosed disclosed = (Event.Disclosed) event;
        Disclosure disclosure = disclosed.disclosure();
        Link title = here.named(disclosed.duty().title());
        Link proof = ProofLink.of(here, disclosure, new SafeString("")).link();
        return new EventRow(
                here.words().date(disclosure.publishedOn()),
                kind(here, "disclosed"),
                new Link(proof.href(), title.text(), title.lang()),
                disclosure.occasion() instanceof Occasion.Once
                        ? Link.none("")
                        : ObligationWords.occasion(here, disclosed.duty(), disclosure.occasion()),
                "",
                disclosure.channel().orElse(""));
    }

    /** Returns a correction as an event. */
    static EventRow corrected(Here here, Correction correction) {
        CorrectionRow row = CorrectionRow.of(here, List.of(correction)).get(0);
        return new EventRow(
                row.date(), kind(here, "corrected"), row.indicator(), Link.none(""),
                here.text("event.correction", row.before(), row.after()), row.reason());
    }

    static EventRow row(Here here, LocalDate day, String kind, Link link, String note) {
        return new EventRow(here.words().date(day), kind(here, kind), link, Link.none(""), "", note);
    }

    private static String kind(Here here, String word) {
        return here.words().messages().word("event-kind", word);
    }
}
