package vn.congkhai.model;

import java.util.List;
import java.util.Locale;

/** How often a duty to disclose comes up. */
public enum Recurrence {
    /** After each of the four quarters. */
    QUARTER("-Q1", "-Q2", "-Q3", "-Q4"),
    /** After each half of a year. */
    HALF("-H1", "-H2"),
    /** After three, six and nine months, each time from the beginning of the year. */
    THREE_SIX_NINE_MONTHS("-Q1", "-H1", "-9M"),
    /** After nine months. */
    NINE_MONTHS("-9M"),
    /** Each year. */
    YEAR(""),
    /** For each resolution of the commune. */
    DOCUMENT,
    /** Once. */
    ONCE;

    private final List<String> suffixes;

    Recurrence(String... suffixes) {
        this.suffixes = List.of(suffixes);
    }

    /** Returns what follows the year in the periods of this kind, in their order; empty when it knows no periods. */
    public List<String> suffixes() {
        return suffixes;
    }

    /** Tells whether it comes up for periods of time. */
    public boolean periodic() {
        return !suffixes.isEmpty();
    }

    /** Tells whether the period is one of those for which the duty comes up. */
    public boolean has(Period period) {
        return !period.text().contains("/") && suffixes.contains(period.text().substring(4));
    }

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
