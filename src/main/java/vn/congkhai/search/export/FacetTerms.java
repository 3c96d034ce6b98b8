package vn.congkhai.search.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.Fields;
import vn.congkhai.vietnamese.Fold;

/** The values of one facet in the order of their folded labels, and which of them each document has. */
final class FacetTerms {

    private final SortedSetDocValues labels;
    private final List<FacetValue> values;
    private final int[] indexOfOrdinal;

    private FacetTerms(SortedSetDocValues labels, List<FacetValue> values, int[] indexOfOrdinal) {
        this.labels = labels;
        this.values = values;
        this.indexOfOrdinal = indexOfOrdinal;
    }

    static FacetTerms of(LeafReader index, Facet facet) throws IOException {
        SortedSetDocValues labels = DocValues.getSortedSet(index, Fields.FACET_LABEL);
        SortedMap<String, FacetValue> byValue = new TreeMap<>();
        String[] valueOf = new String[(int) labels.getValueCount()];
        String prefix = FacetValue.term(facet, "");
        for (int ordinal = 0; ordinal < valueOf.length; ordinal++) {
            String term = labels.lookupOrd(ordinal).utf8ToString();
            if (term.startsWith(prefix)) {
                int nul = term.indexOf('\0');
                valueOf[ordinal] = term.substring(prefix.length(), nul);
                byValue.putIfAbsent(valueOf[ordinal],
                        new FacetValue(facet, valueOf[ordinal], term.substring(nul + 1)));
            }
        }
        List<FacetValue> values = byValue.values().stream()
                .sorted(Comparator.comparing((FacetValue value) -> Fold.fold(value.label()))
                        .thenComparing(FacetValue::value)).toList();
        int[] indexOfOrdinal = new int[valueOf.length];
        for (int ordinal = 0; ordinal < valueOf.length; ordinal++) {
            indexOfOrdinal[ordinal] = valueOf[ordinal] == null ? -1 : values.indexOf(byValue.get(valueOf[ordinal]));
        }
        return new FacetTerms(labels, values, indexOfOrdinal);
    }

    List<FacetValue> values() {
        return values;
    }

    /** Returns the values of a document, ascending; documents are asked for in ascending order. */
    List<Integer> of(int doc) throws IOException {
        if (!labels.advanceExact(doc)) {
            return List.of();
        }
        int[] found = new int[labels.docValueCount()];
        for (int i = 0; i < found.length; i++) {
            found[i] = indexOfOrdinal[(int) labels.nextOrd()];
        }
        return Arrays.stream(found).filter(value -> value >= 0).sorted().distinct().boxed().toList();
    }
}
