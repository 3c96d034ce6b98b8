package vn.congkhai.intake.merge;

import java.util.Optional;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Passage;

/**
 * What became of an indicator of the content in the new text.
 *
 * @param old as the content has it
 * @param how how it was found again
 * @param found what was read there; empty when nothing was, though the words may stand in the text
 * @param passage where its words stand; empty when they do not
 * @param offset of its words in the text; -1 when they do not stand in it
 */
record Match(Indicator old, How how, Optional<DraftIndicator> found, Optional<Passage> passage, int offset) {

    /** How an indicator was found again. */
    enum How {
        /** Its quote stands in the new text, character for character. */
        SAME,
        /** Its line was worded anew around the same figures. */
        REWORDED,
        /** Its line has other figures now. */
        CHANGED,
        /** It is not there any more. */
        GONE
    }
}
