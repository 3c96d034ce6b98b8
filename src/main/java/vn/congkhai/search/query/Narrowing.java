package vn.congkhai.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.Fields;
import vn.congkhai.search.Quotes;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;

/** What takes documents away and adds nothing to a score. */
final class Narrowing {

    private Narrowing() {}

    /** Returns what the text itself sets: conditions and quoted phrases. */
    static List<Query> of(TypedQuery typed) {
        List<Query> all = new ArrayList<>();
        typed.conditions().forEach(condition ->
                all.add(Clause.amounts(condition.columns(), condition.low(), condition.high())));
        typed.quotes().forEach(quote -> quote(quote, all));
        return all;
    }

    /**
     * Returns what is set beside the text.
     *
     * @param columns units of the index
     */
    static List<Query> of(Map<Facet, Set<String>> filters, Question question, List<String> columns) {
        List<Query> all = new ArrayList<>();
        filters.forEach((facet, values) -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(
                    new TermQuery(new Term(Fields.FACET, FacetValue.term(facet, value))), Occur.SHOULD));
            all.add(any.build());
        });
        question.range().filter(AmountRange::narrows).ifPresent(range ->
                all.add(Clause.amounts(range.unit().map(List::of).orElse(columns), range.from(), range.to())));
        return all;
    }

    /** Returns the documents of a query that all the others leave; all documents that they leave where it is missing. */
    static Query narrowed(Query query, List<Query> filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(query, query instanceof MatchAllDocsQuery ? Occur.FILTER : Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /**
     * Pairs and figures must stand as in the quote, one word alone between cuts must occur, and what is typed with marks
     * must occur so.
     */
    private static void quote(List<Token> tokens, List<Query> all) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        List<Quotes.Placed> terms = Quotes.of(tokens);
        terms.forEach(placed -> phrase.add(new Term(Fields.QUOTE, placed.term()), placed.position()));
        if (!terms.isEmpty()) {
            all.add(phrase.build());
        }
        boolean pairedBefore = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean before = i > 0 && !token.cut();
            boolean after = i + 1 < tokens.size() && !tokens.get(i + 1).cut();
            if (!before && !after && !token.isNumber()) {
                all.add(new TermQuery(new Term(Fields.WORD, token.folded())));
            }
            boolean pairs = after && Quotes.isPair(token, tokens.get(i + 1));
            if (pairs && (isMarked(token) || isMarked(tokens.get(i + 1)))) {
                all.add(exact(key(token) + " " + key(tokens.get(i + 1))));
            }
            if (isMarked(token) && !pairs && !(before && pairedBefore)) {
                all.add(exact(key(token)));
            }
            pairedBefore = pairs;
        }
    }

    private static Query exact(String key) {
        return new TermQuery(new Term(Fields.EXACT, key));
    }

    private static String key(Token token) {
        return token.isNumber() ? token.folded() : ToneKey.of(token.text());
    }

    private static boolean isMarked(Token token) {
        return !key(token).equals(token.folded());
    }
}
