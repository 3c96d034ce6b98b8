package vn.congkhai.model;

import java.util.Locale;

/** How a document relates to another. */
public enum RelationKind {
    /** It is an annex of the other. */
    ANNEX_OF,
    /** It changes the other. */
    AMENDS,
    /** It takes the place of the other. */
    REPLACES,
    /** It carries out the other. */
    IMPLEMENTS;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
