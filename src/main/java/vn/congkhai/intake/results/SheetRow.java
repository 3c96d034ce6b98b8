package vn.congkhai.intake.results;

import java.util.Optional;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;

/**
 * A target and a period for which a figure is due.
 *
 * @param document in which the target stands
 * @param indicator to which it belongs
 * @param target itself
 * @param period for which a figure is due
 * @param result the figure that counts now; empty when there is none
 */
record SheetRow(Document document, Indicator indicator, Target target, Period period, Optional<Result> result) {

    /** Returns what is asked for, in the document's own words. */
    String words() {
        return target.raw().orElse("không nêu con số");
    }

    /** Returns the name of the part, where there are several. */
    String part() {
        return indicator.targets().size() > 1 ? target.label() : "";
    }
}
