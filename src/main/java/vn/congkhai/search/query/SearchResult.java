package vn.congkhai.search.query;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many documents match, exactly
 * @param hits the best of them, best first
 */
public record SearchResult(long total, List<Hit> hits) {

    static final SearchResult NOTHING = new SearchResult(0, List.of());

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
