package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import vn.congkhai.search.Fields;

/**
 * What the words of a query ask of the index; {@code templates/assets/search/query.mjs} makes the same plan in the
 * browser.
 *
 * <p><b>Words.</b> Words of asking ({@code là bao nhiêu}, {@code xã nào}; see {@link Phrases}) are left out unless nothing
 * else is typed, and so are words that the index does not know. A word that more than a third of all documents have, and
 * more than 600, says little: beside others it counts only as half of a pair. The longest names of places are
 * recognised, from left to right; a clause of text ends at their edges. A name of one word counts as such only where no
 * pair covers the word, and a longer one only where the pair that it would cut is not much commoner than it.
 *
 * <p><b>Score.</b> Scored are every pair of neighbours that the index knows, every word that no such pair covers, a
 * small bonus for each of them that was typed with its marks and occurs so, a large one for all of these together, a
 * large one for a figure that is promised in whatever scale, and a large one for the whole name of a place. Beside
 * other words a name counts as a whole and not as text: it decides which documents, they which first.
 *
 * <p><b>Found.</b> A document has a word through any scored pair, word, figure or place name that covers it: where the
 * index knows a pair, its two words apart are no match. Found is, as {@link Stage} calls it,
 * <ol>
 * <li>all: what has every word;
 * <li>most: what has every word of the named places and two thirds of the others; what has every word comes first;
 * <li>apart: the same with each word standing alone as well; what the steps before find comes first;
 * <li>any: where all that finds nothing, whatever has any word.
 * </ol>
 * A step is taken where those before find fewer than {@link #FEW}, and told where it finds more than they.
 * Marks take no part in this, so a query without them finds the same. Quoted phrases and conditions on figures narrow
 * each of these steps; filters from beside the text narrow what the steps have found, and so never make a search go
 * further.
 *
 * <p>The kind before a place's name ({@code xã}, {@code thị trấn}) is scored together with the name's first word, and
 * need not be had. When nothing but names is typed, all that merely belongs to the place is no match: only what says the
 * name itself is, among it the place's own page and its documents.
 *
 * @param scored clauses that add to the score
 * @param placeWords for each word of a place's name the clauses that cover it
 * @param otherWords the same for each other word that counts
 * @param spelled for each word of text typed with marks the clauses by which a document has it so
 * @param every the other words, as what has all of them is preferred
 */
record Plan(
        List<Clause> scored,
        List<Set<Clause>> placeWords,
        List<Set<Clause>> otherWords,
        List<Set<Clause>> spelled,
        List<Set<Clause>> every) {

    /** Fewer hits than this, and documents that lack a word are shown too. */
    static final int FEW = 5;

    /** What the query asks when a word counts only in the pairs that the index knows. */
    static Plan strict(List<QueryWord> words, Lexicon lexicon) throws IOException {
        return new Drawing(words, lexicon).plan(false);
    }

    /** The same when each word counts alone as well. */
    static Plan loose(List<QueryWord> words, Lexicon lexicon) throws IOException {
        return new Drawing(words, lexicon).plan(true);
    }

    boolean isEmpty() {
        return scored.isEmpty();
    }

    /** How many of the other words a document must have when not all are asked for. */
    int most() {
        return (2 * otherWords.size() + 2) / 3;
    }

    /** Returns the documents that have every word of the places and so many others. */
    Query narrow(int needed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(scores(), Occur.MUST);
        placeWords.forEach(word -> query.add(Clause.any(word), Occur.FILTER));
        if (!otherWords.isEmpty()) {
            query.add(having(otherWords, needed), Occur.FILTER);
        }
        return query.build();
    }

    /** Returns what has any word. Stands alone or under one MUST: a sum over one level, as the browser makes it. */
    Query scores() {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        scored.forEach(clause -> sum.add(clause.scored(), Occur.SHOULD));
        if (!otherWords.isEmpty()) {
            sum.add(constant(having(every, every.size()), Fields.EVERY_BOOST), Occur.SHOULD);
        }
        if (!spelled.isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            spelled.forEach(word -> all.add(Clause.any(word), Occur.MUST));
            sum.add(constant(all.build(), Fields.SPELLED_BOOST), Occur.SHOULD);
        }
        return sum.build();
    }

    /**
     * Returns this plan with the scores of a stricter one, so that what that one finds comes first in its order, and
     * with its places: Phú Tân is not Tân Phú standing apart.
     */
    Plan behind(Plan strict) {
        List<Clause> all = new ArrayList<>(strict.scored);
        for (Clause clause : scored) {
            if (clause instanceof Clause.Words words && !words.field().equals(Fields.EXACT)
                    && !strict.scored.contains(clause)) {
                all.add(new Clause.Words(words.field(), words.term(), Fields.APART_BOOST));
            }
        }
        return new Plan(all, strict.placeWords, otherWords, strict.spelled, strict.every);
    }

    private Query having(List<Set<Clause>> otherWords, int needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        otherWords.forEach(word -> words.add(Clause.any(word), Occur.SHOULD));
        return words.build();
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }
}
