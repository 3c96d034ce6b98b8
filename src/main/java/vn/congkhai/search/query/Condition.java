package vn.congkhai.search.query;

import java.util.List;
import java.util.Optional;

/**
 * A condition on promised figures, read from the words of a query.
 *
 * @param unit key, see {@link vn.congkhai.vietnamese.Unit}; empty for any unit
 * @param columns keys of the units in which the index has figures that it speaks of
 * @param from in base units; negative infinity when there is no lower end
 * @param to infinity when there is no upper end
 * @param fromOpen true when {@code from} itself does not fit
 * @param toOpen true when {@code to} itself does not fit
 */
public record Condition(
        Optional<String> unit, List<String> columns, double from, double to, boolean fromOpen, boolean toOpen) {

    /** Returns the smallest figure that fits. */
    double low() {
        return fromOpen ? Math.nextUp(from) : from;
    }

    /** Returns the largest figure that fits. */
    double high() {
        return toOpen ? Math.nextDown(to) : to;
    }
}
