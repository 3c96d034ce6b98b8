package vn.congkhai.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;

/** Chooses the result that counts among several. */
final class Latest {

    private static final List<ResultStage> FIRMNESS =
            List.of(ResultStage.PRELIMINARY, ResultStage.ESTIMATE, ResultStage.FINAL, ResultStage.REVISED);

    private static final Comparator<Result> ORDER = Comparator.comparing(Judge::reach)
            .thenComparing(result -> result.period().start(), Comparator.reverseOrder())
            .thenComparing(Result::asOf)
            .thenComparing(result -> FIRMNESS.indexOf(result.stage()));

    private Latest() {}

    /**
     * Returns the result that speaks up to the latest day; of that day the one about the longest time, then the one told
     * last, then the firmest, then the last row.
     */
    static Optional<Result> of(List<Result> results) {
        return results.stream().reduce((first, next) -> ORDER.compare(next, first) >= 0 ? next : first);
    }
}
