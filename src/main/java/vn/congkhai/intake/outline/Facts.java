package vn.congkhai.intake.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.Period;

/**
 * What a document says about itself, each with its place; nothing is concluded from anything else.
 *
 * @param kind resolution, annex or report, by its heading
 * @param draft whether it calls itself a draft
 * @param party whether it is a document of the Party
 * @param nation the national header, or that of the Party
 * @param issuer as printed
 * @param number with its symbol, such as {@code 28/NQ-HĐND}
 * @param issuedAt the place before the date in the heading
 * @param issued the date in the heading
 * @param title kind of document and subject
 * @param session term and meeting of the council
 * @param basis legal bases, without the word for basis
 * @param considered proposals and reports that the council looked at
 * @param formula the word with which it resolves
 * @param attachedTo the resolution that an annex names as its own
 * @param annexes the annexes that the text names as coming with it
 * @param effect the sentences about its passing and its effect
 * @param adopted day of its passing
 * @param effective day from which it has effect, when a day is named
 * @param period that its title names
 * @param recipients one for each
 * @param office of the signer
 * @param signatory name of the signer
 */
public record Facts(
        DocumentKind kind,
        boolean draft,
        boolean party,
        Optional<Span> nation,
        Optional<Span> issuer,
        Stated<String> number,
        Optional<Span> issuedAt,
        Stated<LocalDate> issued,
        Optional<Span> title,
        Optional<Span> session,
        List<Span> basis,
        List<Span> considered,
        Optional<Span> formula,
        Optional<Span> attachedTo,
        List<Span> annexes,
        Optional<Span> effect,
        Stated<LocalDate> adopted,
        Stated<LocalDate> effective,
        Stated<Period> period,
        List<Span> recipients,
        Optional<Span> office,
        Optional<Span> signatory) {

    public Facts {
        basis = List.copyOf(basis);
        considered = List.copyOf(considered);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
    }
}
