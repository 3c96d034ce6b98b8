package vn.congkhai.search.query;

import java.util.List;

/** How a figure is compared. */
enum Comparison {
    AT_LEAST,
    ABOVE,
    AT_MOST,
    BELOW,
    EQUAL;

    Condition with(Measure measure, double value) {
        boolean lower = this == AT_LEAST || this == ABOVE || this == EQUAL;
        boolean upper = this == AT_MOST || this == BELOW || this == EQUAL;
        return measure.condition(
                lower ? value : Double.NEGATIVE_INFINITY, upper ? value : Double.POSITIVE_INFINITY,
                this == ABOVE, this == BELOW);
    }

    /** Words that compare, as exact keys. */
    record Phrase(List<String> words, Comparison comparison) {}
}
