package vn.congkhai.search;

import java.util.Locale;

/** What results can be narrowed by. */
public enum Facet {
    /** Slug of the province. */
    PROVINCE,
    /** Slug of the commune, its province before it. */
    COMMUNE,
    /** Slug of the field. */
    FIELD,
    /** Each year of the period; of the adoption where there is none. */
    YEAR,
    /** Word of a {@link SearchKind}. */
    KIND,
    /** Where the document stands, {@code draft} among it; {@code party} for a document of the Party. */
    STATE,
    /** Verdict on an indicator. */
    RESULT,
    /** Key of a unit, see {@link vn.congkhai.vietnamese.Unit}. */
    UNIT;

    /** Returns the word used in the index and in the browser's files: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
