package vn.congkhai.search.query;

import java.util.List;
import java.util.Optional;

/**
 * What a question found.
 *
 * @param total how many documents match
 * @param exact whether the total is exact
 * @param stage how far the search went
 * @param conditions on promised figures that the words of the question set, as they stand in it
 * @param correction the text with its unknown words replaced by near ones that the index knows; empty where there is
 *     nothing to correct
 * @param hits the best of them, best first
 */
public record SearchResult(
        long total,
        boolean exact,
        Stage stage,
        List<Condition> conditions,
        Optional<String> correction,
        List<Hit> hits) {

    public SearchResult {
        conditions = List.copyOf(conditions);
        hits = List.copyOf(hits);
    }
}
