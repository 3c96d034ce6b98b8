package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import vn.congkhai.search.Facet;
import vn.congkhai.search.Fields;
import vn.congkhai.vietnamese.Fold;

/** Counts the values of one facet among the documents of a query. */
final class Counts {

    private final String prefix;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private Counts(Facet facet) {
        this.prefix = facet.word() + "=";
    }

    /** Returns the values that occur: most documents first, of equals by label without marks, then by value. */
    static List<FacetCount> of(IndexSearcher searcher, Query query, Facet facet) throws IOException {
        Counts counts = new Counts(facet);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            counts.add(leaf, weight.scorer(leaf));
        }
        List<FacetCount> found = new ArrayList<>();
        counts.counts.forEach((value, count) -> found.add(new FacetCount(value, counts.labels.get(value), count)));
        found.sort(Comparator.comparing((FacetCount count) -> -count.count())
                .thenComparing(count -> Fold.fold(count.label())).thenComparing(FacetCount::value));
        return found;
    }

    private void add(LeafReaderContext leaf, Scorer scorer) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.FACET_LABEL);
        for (long ordinal = values.getValueCount() - 1; ordinal >= 0; ordinal--) {
            String[] parts = parts(values, ordinal);
            if (parts.length == 2) {
                labels.put(parts[0], parts[1]);
            }
        }
        DocIdSetIterator docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            Set<String> here = new HashSet<>();
            for (int left = values.advanceExact(doc) ? values.docValueCount() : 0; left > 0; left--) {
                String[] parts = parts(values, values.nextOrd());
                if (parts.length == 2) {
                    here.add(parts[0]);
                }
            }
            here.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
    }

    /** Returns value and label; of another facet one part only. */
    private String[] parts(SortedSetDocValues values, long ordinal) throws IOException {
        String term = values.lookupOrd(ordinal).utf8ToString();
        return term.startsWith(prefix) ? term.substring(prefix.length()).split("\0", 2) : new String[1];
    }
}
