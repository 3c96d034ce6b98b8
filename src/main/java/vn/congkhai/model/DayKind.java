package vn.congkhai.model;

import java.util.Locale;

/** How the days of a deadline are counted. */
public enum DayKind {
    /** Every day counts. */
    CALENDAR_DAY,
    /** Week-ends and public holidays do not count. */
    WORKING_DAY;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
