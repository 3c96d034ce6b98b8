package vn.congkhai.search;

import java.util.regex.Pattern;

/** Names of the index's fields, and what the query weighs them with. */
public final class Fields {

    /** Folded words and numbers; the only field with norms. */
    public static final String WORD = "f";
    /** Folded pairs of neighbours. */
    public static final String PAIR = "g";
    /** Exact keys of words and pairs that carry marks. */
    public static final String EXACT = "x";
    /** Folded whole names of places. */
    public static final String PLACE = "p";
    /** Pairs and figures of title and text, with positions: for quoted phrases. */
    public static final String QUOTE = "q";
    /** Terms of facet values. */
    public static final String FACET = "c";
    /** Facet values with their labels, as doc values: the term, NUL, the label. */
    public static final String FACET_LABEL = "cl";
    /** Before the key of a unit: the promised figures in it. */
    public static final String AMOUNT = "n:";
    /** Before the key of a unit: the first promised figure in it, to sort by. */
    public static final String FIRST_AMOUNT = "v:";
    /** Doc values: all promised figures, lines of unit, low and high with tabs between. */
    public static final String AMOUNTS = "amounts";
    /** Doc values to sort by: the first year. */
    public static final String YEAR = "year";
    /** Doc values to sort by: the commune's name, NUL, its slug. */
    public static final String COMMUNE = "commune";

    /** Stored: what the card shows. */
    public static final String URL = "url";
    public static final String TITLE = "title";
    public static final String CONTEXT = "context";
    public static final String FLAG = "flag";
    public static final String LEAD = "lead";
    public static final String KIND = "kind";
    public static final String HOME = "home";
    /** A JSON array for each target: label, raw, period, unit, status. */
    public static final String TARGETS = "targets";

    /** Key of the commit's data that tells which site the index was made from. */
    public static final String STAMP = "stamp";

    /** Words that an unfinished one may become: no codes, no figures. */
    public static final Pattern PLAIN = Pattern.compile("[a-z]+");
    /** Stands in quotes for a figure that makes no pair with its neighbours. */
    public static final String FIGURE = "#";

    /** Typed marks are a hint and no more: the same document with other marks is found too, a little lower. */
    public static final float EXACT_BOOST = 0.3f;
    /** Larger than what the words of a common query add up to, so that the named place comes first. */
    public static final float PLACE_BOOST = 20f;
    /** For having a figure by its value: more than its number and unit add up to as words. */
    public static final float VALUE_BOOST = 15f;
    /** For having every marked word as it is typed. */
    public static final float SPELLED_BOOST = 20f;
    /** For words that stand apart where most documents have them side by side: less than any pair, to order the rest. */
    public static final float APART_BOOST = 0.1f;
    /** For having every word; as large, so that what lacks one comes after. */
    public static final float EVERY_BOOST = 20f;

    /** Longest name of a place in words. */
    public static final int PLACE_WORDS = 6;
    /** How often a place's own name counts in its own entry. */
    public static final int OWN_NAME = 5;

    private Fields() {}

    /**
     * How often a title counts: a name more than the heading of a passage, which is as long as a sentence; a document's
     * most, since each of its parts repeats it in the context line.
     */
    public static int titleWeight(SearchKind kind) {
        return switch (kind) {
            case PLACE, DOCUMENT -> 5;
            case INDICATOR -> 4;
            case COMMITMENT -> 3;
            case SECTION -> 2;
        };
    }
}
