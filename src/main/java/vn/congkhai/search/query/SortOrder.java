package vn.congkhai.search.query;

import java.util.Locale;

/** How hits are ordered; of equals the higher score first, then the lower document number. */
public enum SortOrder {
    /** By score. */
    RELEVANCE,
    /** The smallest promised figure first; documents without one last. */
    VALUE_UP,
    /** The largest promised figure first; documents without one last. */
    VALUE_DOWN,
    /** The newest first, by the first year that a document is about. */
    YEAR,
    /** By the name of the commune. */
    COMMUNE;

    /** Returns the word used in addresses: {@code value-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
