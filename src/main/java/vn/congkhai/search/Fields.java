package vn.congkhai.search;

/** Names of the index's fields, and what the query weighs them with. */
final class Fields {

    /** Folded words and numbers; the only field with norms. */
    static final String WORD = "f";
    /** Folded pairs of neighbours. */
    static final String PAIR = "g";
    /** Exact keys of words and pairs that carry marks. */
    static final String EXACT = "x";
    /** Folded whole names of places. */
    static final String PLACE = "p";

    /** Stored: what the card shows. */
    static final String URL = "url";
    static final String TITLE = "title";
    static final String CONTEXT = "context";
    static final String FLAG = "flag";
    static final String LEAD = "lead";
    static final String KIND = "kind";

    /** Typed marks are a hint and no more: the same document with other marks is found too, a little lower. */
    static final float EXACT_BOOST = 0.3f;
    /** Larger than what the words of a common query add up to, so that the named place comes first. */
    static final float PLACE_BOOST = 20f;
    /** For having every word; as large, so that what lacks one comes after. */
    static final float EVERY_BOOST = 20f;

    /** Longest name of a place in words. */
    static final int PLACE_WORDS = 6;
    /** How often a place's own name counts in its own entry. */
    static final int OWN_NAME = 5;

    private Fields() {}

    /**
     * How often a title counts: a name more than the heading of a passage, which is as long as a sentence; a document's
     * most, since each of its parts repeats it in the context line.
     */
    static int titleWeight(SearchKind kind) {
        return switch (kind) {
            case PLACE, DOCUMENT -> 5;
            case INDICATOR -> 4;
            case COMMITMENT -> 3;
            case SECTION -> 2;
        };
    }
}
