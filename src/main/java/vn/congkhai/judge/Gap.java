package vn.congkhai.judge;

import java.math.BigDecimal;
import java.util.Optional;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/**
 * How far a result is from what is asked.
 *
 * @param difference the result less the figure asked for, in the unit of the target; zero inside a range
 * @param side which side of the figure the result is on, where that can be said
 */
public record Gap(BigDecimal difference, Side side) {

    /** Where a result stands. */
    public enum Side {
        /** It does not reach what is asked. */
        SHORT,
        /** It is what is asked. */
        EVEN,
        /** It is better than what is asked. */
        BETTER,
        /** Nobody has said which way is better, or the text says "about". */
        UNKNOWN
    }

    /**
     * Returns the gap between a result and a figure.
     *
     * @param asked the target's own value, or what its path sets for a year
     */
    public static Gap of(Target target, Value asked, BigDecimal result) {
        Bound bound = Bound.of(target, asked);
        BigDecimal nearest = result.min(bound.high()).max(bound.low());
        return new Gap(result.subtract(nearest), side(target, bound, result));
    }

    /** Returns what a target asks for; empty when it gives no figure. */
    public static Optional<Value> asked(Target target) {
        return Judge.asked(target);
    }

    private static Side side(Target target, Bound bound, BigDecimal result) {
        if (target.comparator() == Comparator.ABOUT || bound.undecided(result)) {
            return !bound.isRange() && bound.low().compareTo(result) == 0 ? Side.EVEN : Side.UNKNOWN;
        }
        if (!bound.reachedBy(result)) {
            return Side.SHORT;
        }
        return bound.strict() || bound.exceededBy(result) ? Side.BETTER : Side.EVEN;
    }
}
