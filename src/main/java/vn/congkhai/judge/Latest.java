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

    private static final Comparator<Result> ORDER = Comparator.comparing(Result::asOf)
            .thenComparing(result -> result.period().end())
            .thenComparing(result -> FIRMNESS.indexOf(result.stage()));

    private Latest() {}

    /** Returns the result with the latest day; of that day the longest-reaching, then the firmest, then the last row. */
    static Optional<Result> of(List<Result> results) {
        return results.stream().reduce((first, next) -> ORDER.compare(next, first) >= 0 ? next : first);
    }
}
