package vn.congkhai.judge;

import java.math.BigDecimal;
import vn.congkhai.model.Change;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/**
 * What a result has to reach, with the side on which it is better.
 *
 * @param low least figure that is good enough; equal to {@code high} unless the target is a range
 * @param high greatest figure of the range
 * @param strict whether the figure itself is not enough ("above", "below")
 * @param better the side on which a result is better; unknown when nobody has said
 * @param kept whether it is a level to keep, which the same figure keeps whichever side is better
 */
record Bound(BigDecimal low, BigDecimal high, boolean strict, Direction better, boolean kept) {

    /** Returns the bound that a figure sets with the target's comparator. */
    static Bound of(Target target, Value value) {
        Direction better = switch (target.comparator()) {
            case AT_LEAST, ABOVE -> Direction.UP;
            case AT_MOST, BELOW -> Direction.DOWN;
            default -> wished(target);
        };
        boolean strict = switch (target.comparator()) {
            case ABOVE, BELOW -> true;
            default -> false;
        };
        boolean kept = target.change() == Change.MAINTAIN;
        if (value instanceof Value.Range range) {
            return new Bound(range.low(), range.high(), strict, better, kept);
        }
        BigDecimal number = value instanceof Value.Share share ? share.number() : ((Value.Exact) value).number();
        return new Bound(number, number, strict, better, kept);
    }

    /** A promised movement is better the greater it is, unless the catalogue calls that very movement bad. */
    private static Direction wished(Target target) {
        Direction bad = target.change() == Change.INCREASE ? Direction.DOWN : Direction.UP;
        return switch (target.change()) {
            case LEVEL, MAINTAIN -> target.direction();
            case INCREASE, DECREASE -> target.direction() == bad ? Direction.UNKNOWN : Direction.UP;
        };
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** Tells whether a verdict needs a direction that nobody has given: for one figure, and outside a range. */
    boolean undecided(BigDecimal result) {
        return better == Direction.UNKNOWN && !((isRange() || kept) && within(result));
    }

    /** Returns the figure to reach: the nearer edge of a range. */
    BigDecimal figure() {
        return better == Direction.DOWN ? high : low;
    }

    boolean reachedBy(BigDecimal result) {
        return strict ? beyond(result) : within(result) || asGood(result, figure());
    }

    /** Tells whether the result is better than the target asks; "above" and "below" ask for nothing in particular. */
    boolean exceededBy(BigDecimal result) {
        BigDecimal farEdge = better == Direction.DOWN ? low : high;
        return !strict && result.compareTo(farEdge) != 0 && asGood(result, farEdge);
    }

    /** Tells whether the result is as good as another figure, or better. */
    boolean asGood(BigDecimal result, BigDecimal other) {
        int sign = result.compareTo(other);
        return switch (better) {
            case UP -> sign >= 0;
            case DOWN -> sign <= 0;
            case UNKNOWN -> sign == 0;
        };
    }

    private boolean beyond(BigDecimal result) {
        return result.compareTo(figure()) != 0 && asGood(result, figure());
    }

    private boolean within(BigDecimal result) {
        return result.compareTo(low) >= 0 && result.compareTo(high) <= 0;
    }
}
