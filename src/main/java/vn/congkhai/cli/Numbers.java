package vn.congkhai.cli;

import java.time.Duration;
import java.util.Locale;

/** Numbers as Vietnamese readers write them. */
final class Numbers {

    private Numbers() {
    }

    /** Returns a count such as {@code 12.345}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /** Returns seconds such as {@code 3,2 giây}. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0).replace('.', ',') + " giây";
    }
}
