package vn.congkhai.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.congkhai.search.Facet;

/**
 * What is asked of the index.
 *
 * @param text as typed
 * @param filters values of which a document must have one for each facet; a facet without values narrows nothing
 */
public record Question(String text, Map<Facet, Set<String>> filters, Optional<AmountRange> range, SortOrder sort) {

    public Question {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        filters = Collections.unmodifiableMap(kept);
    }

    /** Returns the question that has nothing but words. */
    public static Question of(String text) {
        return new Question(text, Map.of(), Optional.empty(), SortOrder.RELEVANCE);
    }
}
