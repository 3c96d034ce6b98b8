package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Value;

/**
 * One figure that is promised, as it was read. Its direction is the catalogue's.
 *
 * @param start offset in the paper of the words that give the figure
 * @param end offset after them
 * @param label what is counted, in the document's words
 * @param comparator how a result is held against the value
 * @param change level or movement
 * @param value empty when none is given or it cannot be read for certain
 * @param raw the words that give the figure, out of the quote; empty when there are none
 * @param unit normalised wording; empty when the text states none
 * @param measure kind of quantity
 * @param period empty when nothing says for when it is promised
 * @param yearly true when it is promised anew for each year of the period
 * @param standard version of the standard that the text names
 * @param modality the document's verb
 * @param baseline if stated with its year
 * @param path yearly levels, if stated; by year
 * @param replaced the figure that an amendment replaces, if stated
 * @param code proposed code of the catalogue
 */
public record FoundTarget(
        int start,
        int end,
        String label,
        Comparator comparator,
        Change change,
        Optional<Value> value,
        Optional<String> raw,
        Optional<String> unit,
        Measure measure,
        Optional<Period> period,
        boolean yearly,
        Optional<String> standard,
        Modality modality,
        Optional<Baseline> baseline,
        List<PathPoint> path,
        Optional<BigDecimal> replaced,
        Optional<Proposal> code) {

    public FoundTarget {
        path = List.copyOf(path);
    }
}
