package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import vn.congkhai.judge.Obligation;
import vn.congkhai.model.Document;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.SiteUrl;

/**
 * A duty on one occasion, for readers.
 *
 * @param duty what is to be disclosed; with a link to all communes where all have the duty
 * @param occasion period or document
 * @param state how it stands, in one sentence
 * @param proofs what shows it
 * @param note about an exemption; may be empty
 */
record ObligationRow(Link duty, Link occasion, State state, List<ProofLink> proofs, String note) {

    /**
     * How it stands.
     *
     * @param word for the style sheet
     * @param text one sentence
     */
    record State(String word, SafeString text) {}

    /** Returns what a document has to be disclosed by, and what it promises to disclose itself. */
    static List<ObligationRow> about(Here here, Document document) {
        return here.index().placeOf(document).stream()
                .flatMap(place -> here.edition().ledger().obligations().of(place).stream())
                .filter(obligation -> obligation.occasion().equals(new Occasion.OfDocument(document.folder()))
                        || obligation.duty().document().filter(document.folder()::equals).isPresent())
                .map(obligation -> of(here, obligation))
                .toList();
    }

    static ObligationRow of(Here here, Obligation obligation) {
        String title = obligation.duty().title();
        return new ObligationRow(
                obligation.duty().origin() == DutyOrigin.LAW
                        ? here.named(SiteUrl.duty(obligation.duty().id()), title)
                        : here.named(title),
                ObligationWords.heading(here, obligation.duty(), obligation.occasion()),
                state(here, obligation),
                proofs(here, obligation),
                obligation.exemption().flatMap(Exemption::note).orElse(""));
    }

    static State state(Here here, Obligation obligation) {
        return new State(obligation.state().word(), ObligationWords.sentence(here, obligation));
    }

    static List<ProofLink> proofs(Here here, Obligation obligation) {
        SafeString about = ObligationWords.named(here, obligation.duty(), obligation.occasion());
        return obligation.disclosures().stream()
                .map(disclosure -> ProofLink.of(here, disclosure, about))
                .toList();
    }
}
