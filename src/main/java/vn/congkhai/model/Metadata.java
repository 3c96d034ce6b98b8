package vn.congkhai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a document as a whole.
 *
 * @param label what this site calls it, in the editors' words
 * @param title as printed; empty when the text received has none
 * @param number such as {@code 28/NQ-HĐND}; empty when unknown
 * @param kind kind of document
 * @param status where it stands
 * @param party true for a document of the Party, which no council has passed
 * @param issuer who issued it, as far as the text says
 * @param place slug of its commune; empty when the text names none
 * @param adopted day on which it was passed
 * @param effective day from which it has effect; empty when not stated
 * @param period that it plans for
 * @param session of the council, as stated
 * @param signatory who signed, with the office, as stated
 * @param basis legal bases, as the text names them
 * @param blank names of metadata that are printed and left blank in the document
 * @param text whether the sections hold the official text or a summary
 * @param summary a few plain sentences about the whole
 * @param statedIndicators how many indicators the document says it has
 * @param statedGroups the same for each group
 * @param annexes that the document names
 * @param relations to other documents
 * @param alternatives that a draft leaves open
 * @param supervision who supervises, in plain words
 * @param source the file that it was taken from
 * @param reviewedBy who compared the content with the source; empty when nobody has
 * @param doubts about the document as a whole
 */
public record Metadata(
        String label,
        Optional<String> title,
        Optional<String> number,
        DocumentKind kind,
        DocumentStatus status,
        boolean party,
        Optional<String> issuer,
        Optional<String> place,
        Optional<LocalDate> adopted,
        Optional<LocalDate> effective,
        Optional<Period> period,
        Optional<String> session,
        Optional<String> signatory,
        List<String> basis,
        Set<String> blank,
        TextKind text,
        String summary,
        Optional<Integer> statedIndicators,
        List<StatedGroup> statedGroups,
        List<Annex> annexes,
        List<Relation> relations,
        List<Alternative> alternatives,
        Optional<String> supervision,
        SourceFile source,
        Optional<String> reviewedBy,
        List<Doubt> doubts) {

    public Metadata {
        basis = List.copyOf(basis);
        blank = Set.copyOf(blank);
        statedGroups = List.copyOf(statedGroups);
        annexes = List.copyOf(annexes);
        relations = List.copyOf(relations);
        alternatives = List.copyOf(alternatives);
        doubts = List.copyOf(doubts);
    }

    /** Tells whether it is a draft or a document of the Party, which stay out of comparisons unless asked for. */
    public boolean apart() {
        return party || status == DocumentStatus.DRAFT;
    }

    /** Tells whether it takes part in the explorer, comparisons and counts: it still stands, and is not kept apart. */
    public boolean takesPart(boolean showApart) {
        boolean stands = status != DocumentStatus.REPLACED && status != DocumentStatus.WITHDRAWN;
        return stands && (showApart || !apart());
    }
}
