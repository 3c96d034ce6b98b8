package vn.congkhai.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;

/** Chooses the result that counts among several of one target; the others are history. */
public final class Latest {

    private static final Comparator<Result> ORDER = Comparator.comparing(Judge::reach)
            .thenComparing(result -> result.period().start(), Comparator.reverseOrder())
            .thenComparing(result -> firmness(result.stage()))
            .thenComparing(Result::asOf);

    private Latest() {}

    /**
     * Returns the result that speaks up to the latest day; of that day the one about the longest time, then the firmest,
     * then the one told last, then the last row. A final figure replaces what was preliminary or estimated for the same
     * period, whenever that was told; a revised one replaces the final one.
     *
     * @param results in the order of their rows
     */
    public static Optional<Result> of(List<Result> results) {
        return results.stream()
                .filter(result -> results.stream().noneMatch(other -> replaces(other, result)))
                .reduce((first, next) -> ORDER.compare(next, first) >= 0 ? next : first);
    }

    private static boolean replaces(Result other, Result result) {
        return other.period().equals(result.period())
                && firmness(other.stage()) > 0
                && firmness(result.stage()) == 0
                && (result.stage() == ResultStage.ESTIMATE || !Judge.reach(other).isBefore(Judge.reach(result)));
    }

    private static int firmness(ResultStage stage) {
        return switch (stage) {
            case PRELIMINARY, ESTIMATE -> 0;
            case FINAL -> 1;
            case REVISED -> 2;
        };
    }
}
