package vn.congkhai.model;

import java.util.Locale;

/** Which way an indicator is better. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** Nobody has said; {@code equal} then gets no verdict. */
    UNKNOWN;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
