package vn.congkhai.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.congkhai.search.Fields;

/** One thing that a query asks for, and what having it is worth. */
sealed interface Clause {

    /** Returns which documents have it. */
    Query query();

    /** Returns what it adds to the score of those. */
    Query scored();

    /**
     * A term.
     *
     * @param field of the index, see {@link Fields}
     * @param boost what its score is multiplied with
     */
    record Words(String field, String term, float boost) implements Clause {

        @Override
        public Query query() {
            return new TermQuery(new Term(field, term));
        }

        @Override
        public Query scored() {
            return new BoostQuery(query(), boost);
        }
    }

    /** A promised figure, in whatever scale it is written. */
    record ByValue(Figure figure) implements Clause {

        @Override
        public Query query() {
            return amounts(figure.columns(), figure.value(), figure.value());
        }

        @Override
        public Query scored() {
            return new BoostQuery(new ConstantScoreQuery(query()), Fields.VALUE_BOOST);
        }
    }

    /** Returns the documents that have one of the clauses. */
    static Query any(Iterable<? extends Clause> clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause.query(), Occur.SHOULD));
        return any.build();
    }

    /** Returns the documents with a figure between those, ends included, in one of the units; none when high is lower. */
    static Query amounts(List<String> columns, double low, double high) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Stream.of(low <= high).filter(some -> some).flatMap(some -> columns.stream()).forEach(column ->
                any.add(DoubleRange.newIntersectsQuery(Fields.AMOUNT + column, new double[] {low + 0.0},
                        new double[] {high + 0.0}), Occur.SHOULD));
        return any.build();
    }
}
