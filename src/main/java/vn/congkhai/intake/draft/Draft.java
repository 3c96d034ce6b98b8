package vn.congkhai.intake.draft;

import java.util.List;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.indicator.Findings;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.SourceFile;

/**
 * What was made of one official document.
 *
 * @param folder under {@code content}; empty when the document has no date and nobody named a folder
 * @param source the file
 * @param paper its text
 * @param outline its structure
 * @param metadata what it says of itself
 * @param indicators in the order of the text
 * @param findings all that was found about indicators, with counts and doubts about the whole
 * @param flags what may not be published
 */
public record Draft(
        String folder,
        SourceFile source,
        Paper paper,
        Outline outline,
        Metadata metadata,
        List<DraftIndicator> indicators,
        Findings findings,
        List<Flag> flags) {

    public Draft {
        indicators = List.copyOf(indicators);
        flags = List.copyOf(flags);
    }

    /** Returns the draft for another folder. */
    public Draft in(String address) {
        return new Draft(address, source, paper, outline, metadata, indicators, findings, flags);
    }
}
