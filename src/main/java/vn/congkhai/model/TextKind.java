package vn.congkhai.model;

import java.util.Locale;

/** What the text under the headings is. */
public enum TextKind {
    /** The document's own words. */
    OFFICIAL,
    /** An editors' summary, which does not replace the original. */
    SUMMARY;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
