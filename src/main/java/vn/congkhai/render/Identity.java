package vn.congkhai.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Metadata;

/** Says what a document is; what the text leaves unsaid is named as unsaid. */
final class Identity {

    /** One line of the table of facts. */
    record Fact(String name, String value, boolean known) {}

    private final Here here;
    private final Document document;
    private final Metadata metadata;

    Identity(Here here, Document document) {
        this.here = here;
        this.document = document;
        this.metadata = document.metadata();
    }

    /** Returns kind, number, day and issuer in one line; only the number is missed aloud. */
    String line() {
        return line(here.text("document.number", metadata.number().orElseGet(() -> unsaid("number"))));
    }

    /** Returns the same for lists, where a missing number takes two words and not a sentence. */
    String brief() {
        return line(metadata.number()
                .map(number -> here.text("document.number", number))
                .orElseGet(() -> here.text(blank("number") ? "document.number-blank" : "document.number-unknown")));
    }

    private String line(String number) {
        List<String> parts = new ArrayList<>();
        parts.add(here.words().messages().word("document-kind", metadata.kind().word()));
        parts.add(number);
        metadata.adopted().ifPresent(day -> parts.add(here.text("document.adopted-on", here.words().date(day))));
        metadata.issuer().ifPresent(parts::add);
        return String.join(" · ", parts);
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
        facts.add(fact("document.fact-title", metadata.title(), "title"));
        facts.add(fact("document.fact-number", metadata.number(), "number"));
        facts.add(fact("document.fact-issuer", metadata.issuer(), "issuer"));
        facts.add(fact("document.fact-place", here.index().placeOf(document).map(here.words()::placeTitle), "place"));
        facts.add(fact("document.fact-session", metadata.session(), "session"));
        facts.add(fact("document.fact-adopted", metadata.adopted().map(here.words()::date), "adopted"));
        facts.add(fact("document.fact-effective", metadata.effective().map(here.words()::date), "effective"));
        metadata.period().ifPresent(period -> facts.add(new Fact(
                here.text("document.fact-period"), Words.capital(here.words().period(period)), true)));
        facts.add(fact("document.fact-signatory", metadata.signatory(), "signatory"));
        return facts;
    }

    private Fact fact(String key, Optional<String> value, String name) {
        return new Fact(here.text(key), value.orElseGet(() -> unsaid(name)), value.isPresent());
    }

    private String unsaid(String name) {
        return here.text(blank(name) ? "unsaid.blank" : "unsaid.absent");
    }

    /** A document may leave the day blank under the name that its form prints for it. */
    private boolean blank(String name) {
        return metadata.blank().contains(name) || name.equals("adopted") && metadata.blank().contains("issued");
    }
}
