package vn.congkhai.intake.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One indicator of a document, as it was read, for a person to confirm.
 *
 * @param start offset in the paper of its passage
 * @param end offset after it
 * @param quote its exact words, list markers left out, lines joined by one blank
 * @param name short, in the document's words
 * @param group heading that it stands under, without marker and count; empty when there is none
 * @param code proposed code of the catalogue
 * @param targets at least one, in the order of the text
 * @param doubts in the order in which they were met
 * @param grade whether a person has to look closely
 */
public record FoundIndicator(
        int start,
        int end,
        String quote,
        String name,
        String group,
        Optional<Proposal> code,
        List<FoundTarget> targets,
        List<FoundDoubt> doubts,
        Grade grade) {

    public FoundIndicator {
        targets = List.copyOf(targets);
        doubts = List.copyOf(doubts);
    }
}
