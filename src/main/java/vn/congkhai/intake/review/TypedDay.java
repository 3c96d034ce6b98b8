package vn.congkhai.intake.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a person types it: {@code 18/12/2025}; or as content files have it. */
final class TypedDay {

    private static final Pattern USUAL = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private TypedDay() {}

    /** Returns the day; empty when the text is none that is in the calendar. */
    static Optional<LocalDate> of(String text) {
        Matcher usual = USUAL.matcher(text);
        if (usual.matches()) {
            return day(usual.group(3), usual.group(2), usual.group(1));
        }
        Matcher plain = PLAIN.matcher(text);
        return plain.matches() ? day(plain.group(1), plain.group(2), plain.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
