package vn.congkhai.model;

import java.util.List;
import java.util.Optional;

/**
 * A promise with a measure (chỉ tiêu). A compound line of a document is one indicator with several targets.
 *
 * @param id stable inside its document
 * @param name for readers
 * @param group heading under which the document lists it
 * @param code catalogue code
 * @param field slug of its field
 * @param passage where it stands
 * @param quote the document's own line, character for character
 * @param owner who answers for it, if stated
 * @param targets at least one
 * @param doubts about this line
 */
public record Indicator(
        String id,
        String name,
        String group,
        Optional<String> code,
        String field,
        Passage passage,
        String quote,
        Optional<String> owner,
        List<Target> targets,
        List<Doubt> doubts) {

    public Indicator {
        targets = List.copyOf(targets);
        doubts = List.copyOf(doubts);
    }
}
