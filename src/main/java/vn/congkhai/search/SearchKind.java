package vn.congkhai.search;

import java.util.Locale;

/** Kinds of things that search finds, in the order in which equals are listed. */
public enum SearchKind {
    /** A commune or province, or a unit that was merged into one. */
    PLACE,
    /** A resolution, annex or report as a whole. */
    DOCUMENT,
    /** A promise with a measure. */
    INDICATOR,
    /** A promise without one. */
    COMMITMENT,
    /** A part of a document's text. */
    SECTION;

    /** Returns the word used in the browser's files: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
