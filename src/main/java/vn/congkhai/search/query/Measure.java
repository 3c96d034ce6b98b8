package vn.congkhai.search.query;

import java.util.List;
import java.util.Optional;

/**
 * The unit that stands after a figure.
 *
 * @param unit its key; empty for any unit
 * @param columns keys of the index that it stands for
 * @param scale power of ten
 * @param bare true when only a scale is stated
 * @param end number of the word after it
 * @param rest what stands between it and that word, without blanks
 */
record Measure(Optional<String> unit, List<String> columns, int scale, boolean bare, int end, String rest) {

    private static final char PERCENT = '%';

    /** Tells whether a year before such words is more likely a year: {@code từ 2026 đến 2030 xã}. */
    boolean mayFollowAYear() {
        return scale == 0 && unit.orElse("").indexOf(PERCENT) != 0;
    }

    Measure ending(int at, String after) {
        return new Measure(unit, columns, scale, bare, at, after);
    }

    Condition condition(double from, double to, boolean fromOpen, boolean toOpen) {
        return new Condition(unit, columns, from, to, fromOpen, toOpen);
    }
}
