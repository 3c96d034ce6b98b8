package vn.congkhai.intake.indicator;

import java.util.Optional;
import vn.congkhai.model.Period;

/**
 * What a column of a table holds.
 *
 * @param kind of content
 * @param period for which its figures are; empty when the header does not say
 * @param unit that the header names
 * @param head plain words of the header
 */
record Column(Kind kind, Optional<Period> period, Optional<String> unit, String head) {

    /** Tells whether it is for a quarter or another part of a year. */
    boolean isPartOfYear() {
        return period.filter(one -> one.text().indexOf('-') > 0).isPresent();
    }

    enum Kind {
        /** The running number. */
        NUMBER,
        /** What is counted. */
        NAME,
        /** The unit. */
        UNIT,
        /** What is promised. */
        PLAN,
        /** What was reached before. */
        PAST,
        /** Anything else: notes, comparisons, who is in charge. */
        OTHER
    }
}
