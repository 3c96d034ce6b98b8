package vn.congkhai.search.query;

import java.util.Optional;

/**
 * Promised figures that are asked for beside the words of a query. With neither end it narrows nothing, but its unit
 * tells by which figures to sort.
 *
 * @param unit key, see {@link vn.congkhai.vietnamese.Unit}; empty for any unit
 * @param from lowest, in base units; negative infinity for no end; not a number counts as no end
 * @param to highest; infinity for no end
 */
public record AmountRange(Optional<String> unit, double from, double to) {

    public AmountRange {
        from = Double.isNaN(from) ? Double.NEGATIVE_INFINITY : from;
        to = Double.isNaN(to) ? Double.POSITIVE_INFINITY : to;
    }

    boolean narrows() {
        return from > Double.NEGATIVE_INFINITY || to < Double.POSITIVE_INFINITY;
    }
}
