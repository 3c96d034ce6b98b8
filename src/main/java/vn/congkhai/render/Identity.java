package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Metadata;

/** Says what a document is; what the text leaves unsaid is named as unsaid. */
final class Identity {

    /** One line of the table of facts. */
    record Fact(String name, Link value, boolean known) {}

    private final Here here;
    private final Document document;
    private final Metadata metadata;

    Identity(Here here, Document document) {
        this.here = here;
        this.document = document;
        this.metadata = document.metadata();
    }

    /** Returns kind, number, day and issuer in one line; only the number is missed aloud. */
    SafeString line() {
        Link number = metadata.number().map(here::named).orElseGet(() -> Link.none(unsaid("number")));
        return line(here.said("document.number", number));
    }

    /** Returns the same for lists, where a missing number takes two words and not a sentence. */
    SafeString brief() {
        return line(metadata.number()
                .map(number -> here.said("document.number", here.named(number)))
                .orElseGet(() -> here.said(blank("number") ? "document.number-blank" : "document.number-unknown")));
    }

    private SafeString line(SafeString number) {
        List<Object> parts = new ArrayList<>();
        parts.add(here.words().messages().word("document-kind", metadata.kind().word()));
        parts.add(number);
        metadata.adopted().ifPresent(day -> parts.add(here.text("document.adopted-on", here.words().date(day))));
        metadata.issuer().map(here::named).ifPresent(parts::add);
        return new SafeString(parts.stream().map(Marked::html).collect(Collectors.joining(" · ")));
    }

    /** Returns where the document stands, in words. */
    String state() {
        if (metadata.status() == DocumentStatus.IN_FORCE && metadata.effective().isPresent()) {
            LocalDate from = metadata.effective().get();
            boolean coming = from.isAfter(here.edition().asOf());
            return here.text(coming ? "state.coming" : "state.in-force-from", here.words().date(from));
        }
        return here.words().messages().word("state", metadata.status().word());
    }

    /** Returns all that is known about the document, and what is not. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("document.fact-title", metadata.title().map(here::named), "title"));
        facts.add(fact("document.fact-number", metadata.number().map(here::named), "number"));
        facts.add(fact("document.fact-issuer", metadata.issuer().map(here::named), "issuer"));
        facts.add(fact("document.fact-place", place(), "place"));
        facts.add(fact("document.fact-session", metadata.session().map(here::named), "session"));
        facts.add(fact("document.fact-adopted", day(metadata.adopted()), "adopted"));
        facts.add(fact("document.fact-effective", day(metadata.effective()), "effective"));
        metadata.period().ifPresent(period -> facts.add(new Fact(
                here.text("document.fact-period"), Link.none(Words.capital(here.words().period(period))), true)));
        facts.add(fact("document.fact-signatory", metadata.signatory().map(here::named), "signatory"));
        return facts;
    }

    private Fact fact(String key, Optional<Link> value, String name) {
        return new Fact(here.text(key), value.orElseGet(() -> Link.none(unsaid(name))), value.isPresent());
    }

    private Optional<Link> place() {
        return here.index().placeOf(document).map(here.words()::placeTitle).map(Link::none);
    }

    private Optional<Link> day(Optional<LocalDate> day) {
        return day.map(here.words()::date).map(Link::none);
    }

    private String unsaid(String name) {
        return here.text(blank(name) ? "unsaid.blank" : "unsaid.absent");
    }

    /** A document may leave the day blank under the name that its form prints for it. */
    private boolean blank(String name) {
        return metadata.blank().contains(name) || name.equals("adopted") && metadata.blank().contains("issued");
    }
}
