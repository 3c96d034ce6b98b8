package vn.congkhai.build;

import java.util.List;
import java.util.Optional;

/** What a search of the published site gives. */
public sealed interface SearchAnswer {

    /**
     * The site was searched.
     *
     * @param total how many documents match
     * @param exact whether the total is exact
     * @param stage how far the search went: {@code all}, {@code most}, {@code apart} or {@code any} words
     * @param conditions on promised figures that the words of the query set
     * @param correction the query that may be meant, where the index does not know a word
     * @param hits the best of them, best first
     */
    record Found(
            long total,
            boolean exact,
            String stage,
            List<Condition> conditions,
            Optional<String> correction,
            List<Hit> hits)
            implements SearchAnswer {
        public Found {
            conditions = List.copyOf(conditions);
            hits = List.copyOf(hits);
        }
    }

    /**
     * A condition on promised figures.
     *
     * @param unit key; empty for any
     * @param from in base units; negative infinity for no end
     * @param to infinity for no end
     * @param fromOpen true when {@code from} itself does not fit
     * @param toOpen true when {@code to} itself does not fit
     */
    record Condition(Optional<String> unit, double from, double to, boolean fromOpen, boolean toOpen) {
    }

    /**
     * One match.
     *
     * @param url relative to the root of the site
     * @param score Lucene's own
     */
    record Hit(String url, float score, String title) {
    }

    /**
     * There is no index that belongs to the site.
     *
     * @param message why, in Vietnamese
     * @param hint what to do
     */
    record Unavailable(String message, String hint) implements SearchAnswer {
    }
}
