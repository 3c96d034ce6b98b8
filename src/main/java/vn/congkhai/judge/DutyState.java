package vn.congkhai.judge;

import java.util.Locale;

/** How a duty to disclose stands on one occasion. */
public enum DutyState {
    /** The deadline is over, and no disclosure is written down. */
    MISSING,
    /** Disclosed after the deadline. */
    LATE,
    /** Not disclosed, and there is still time. */
    NOT_DUE,
    /** Disclosed before the deadline was over. */
    ON_TIME,
    /** Disclosed; no deadline to hold it against. */
    DONE,
    /** No disclosure is written down, and no deadline to hold that against. */
    NO_DUE_DATE,
    /** The commune need not. */
    EXEMPT,
    /** Nobody has read what the duty rests on, so nothing is late or missing. */
    UNVERIFIED;

    /** Returns the word used in data, message files and the style sheet: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
