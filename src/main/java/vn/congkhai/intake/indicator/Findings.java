package vn.congkhai.intake.indicator;

import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Period;

/**
 * What was found in a document.
 *
 * @param indicators in the order of the text
 * @param counts what the document says about its own count, in the order of the text
 * @param doubts about the whole document: counts and sums that do not agree
 * @param period that the document plans for; empty when it names none
 */
public record Findings(
        List<FoundIndicator> indicators, List<StatedCount> counts, List<FoundDoubt> doubts, Optional<Period> period) {

    public Findings {
        indicators = List.copyOf(indicators);
        counts = List.copyOf(counts);
        doubts = List.copyOf(doubts);
    }
}
