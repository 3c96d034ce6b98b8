package vn.congkhai.intake.merge;

import java.util.List;
import java.util.Map;
import vn.congkhai.content.ReviewRow;

/**
 * The content files of a document after it was read anew.
 *
 * @param document {@code document.md}
 * @param opening what stands in {@code indicators.yml} before its first entry
 * @param entries of {@code indicators.yml}
 * @param rows of {@code review.csv}
 * @param others other text files, by name
 * @param differences what is not as it was, for people (Vietnamese)
 */
public record Merged(String document, String opening, List<String> entries, List<ReviewRow> rows, Map<String, String> others,
        List<String> differences) {

    public Merged {
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
        others = Map.copyOf(others);
        differences = List.copyOf(differences);
    }
}
