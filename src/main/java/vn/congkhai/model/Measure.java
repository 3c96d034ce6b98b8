package vn.congkhai.model;

import java.util.Locale;

/** What kind of quantity a target measures. */
public enum Measure {
    /** A quantity at a point in time. */
    STOCK,
    /** A quantity over a period. */
    FLOW,
    /** A share or ratio. */
    RATE,
    /** A number of things. */
    COUNT,
    /** A rate of growth. */
    GROWTH;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
