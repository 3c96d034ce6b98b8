package vn.congkhai.model;

import java.util.List;
import java.util.Optional;

/**
 * One figure that is promised. A compound line of a document has several.
 *
 * @param id stable inside its indicator; results refer to it
 * @param label what this part counts, in the document's words as far as they go
 * @param comparator how a result is held against the value
 * @param change whether the value is a level or a movement
 * @param value empty when the text gives none, or one that cannot be read
 * @param raw the words that give the figure, character for character out of the quote; empty when there are none
 * @param unit empty when the text states none
 * @param measure kind of quantity
 * @param period for which the value is promised
 * @param yearly true when it is promised anew for each year of the period
 * @param standard version of the standard that the text names
 * @param modality the document's verb
 * @param baseline if stated
 * @param path yearly levels, if stated; by year
 * @param direction from the catalogue, or stated with the target
 * @param code catalogue code of this part; the indicator's own unless the part promises something else
 */
public record Target(
        String id,
        String label,
        Comparator comparator,
        Change change,
        Optional<Value> value,
        Optional<String> raw,
        Optional<String> unit,
        Measure measure,
        Period period,
        boolean yearly,
        Optional<String> standard,
        Modality modality,
        Optional<Baseline> baseline,
        List<PathPoint> path,
        Direction direction,
        Optional<String> code) {

    public Target {
        path = List.copyOf(path);
    }
}
