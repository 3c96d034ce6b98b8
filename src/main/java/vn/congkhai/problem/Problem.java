package vn.congkhai.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong in the content or in the finished site.
 *
 * @param code stable short name of the rule, such as {@code unknown-key}
 * @param severity whether it stops publishing
 * @param location where it stands
 * @param message what was found and what was expected, for the person who wrote the file (Vietnamese)
 * @param hint what to do; empty when the message says it all
 */
public record Problem(String code, Severity severity, Location location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(location);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
    }

    /** Returns a problem that stops publishing. */
    public static Problem error(String code, Location location, String message, String hint) {
        return new Problem(code, Severity.ERROR, location, message, hint);
    }

    /** Returns a problem that is told and does not stop publishing. */
    public static Problem warning(String code, Location location, String message, String hint) {
        return new Problem(code, Severity.WARNING, location, message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column: message} and, on a second line, the hint. */
    @Override
    public String toString() {
        String first = location + ": " + message;
        return hint.isEmpty() ? first : first + "\n    → " + hint;
    }
}
