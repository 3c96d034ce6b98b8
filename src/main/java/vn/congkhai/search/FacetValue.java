package vn.congkhai.search;

/**
 * One value of a facet that a document has.
 *
 * @param value short, for addresses
 * @param label for readers; the value itself where the pages have words for it
 */
public record FacetValue(Facet facet, String value, String label) {

    /** Returns the term of the index. */
    String term() {
        return term(facet, value);
    }

    /** Returns the term of the index for a value. */
    public static String term(Facet facet, String value) {
        return facet.word() + "=" + value;
    }
}
