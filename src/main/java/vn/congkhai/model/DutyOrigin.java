package vn.congkhai.model;

import java.util.Locale;

/** Where a duty to disclose comes from. */
public enum DutyOrigin {
    /** A law or decree. */
    LAW,
    /** A document of the commune itself. */
    SELF;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
