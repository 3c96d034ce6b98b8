package vn.congkhai.intake.indicator;

import java.util.Optional;
import vn.congkhai.model.Value;

/**
 * A figure in a quote.
 *
 * @param start offset in the quote of its first digit
 * @param numberEnd offset after its last digit, or after the second number of a range
 * @param end offset after its unit
 * @param value empty when it cannot be read for certain
 * @param unit empty when none follows
 * @param doubt code of what is odd about the number or unit; empty when nothing is
 */
record Figure(int start, int numberEnd, int end, Optional<Value> value, Optional<String> unit, Optional<String> doubt) {

    /** Tells whether the number can be read. */
    boolean isRead() {
        return value.isPresent();
    }

    /** Tells whether it counts in per cent. */
    boolean isPercent() {
        return unit.filter(one -> one.startsWith("%")).isPresent();
    }
}
