package vn.congkhai.build;

import java.util.List;

/** What a search of the published site gives. */
public sealed interface SearchAnswer {

    /**
     * The site was searched.
     *
     * @param total how many documents match
     * @param hits the best of them, best first
     */
    record Found(long total, List<Hit> hits) implements SearchAnswer {
        public Found {
            hits = List.copyOf(hits);
        }
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
