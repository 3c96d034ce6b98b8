package vn.congkhai.model;

import java.util.Locale;

/** The day from which the days of a deadline are counted. */
public enum DeadlineStart {
    /** The last day of the period. */
    PERIOD_END,
    /** The day on which the document was adopted. */
    ADOPTED,
    /** The day from which the document has effect. */
    EFFECTIVE,
    /** The day of some other event, which a site does not know. */
    EVENT;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
