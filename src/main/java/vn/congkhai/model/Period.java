package vn.congkhai.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time that a target, a result or a document is about.
 *
 * @param text as written in content files: {@code 2026}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026-9M} or
 *     {@code 2026/2030}
 * @param start first day
 * @param end last day
 */
public record Period(String text, LocalDate start, LocalDate end) {

    private static final Pattern FORM =
            Pattern.compile("((?:19|20|21)\\d{2})(?:-Q([1-4])|-H([12])|-(9)M|/((?:19|20|21)\\d{2}))?");

    /** Returns the period that the text names, in the years 1900 to 2199; empty when it names none. */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int first = 1;
        int last = 12;
        int lastYear = year;
        if (form.group(2) != null) {
            last = 3 * Integer.parseInt(form.group(2));
            first = last - 2;
        } else if (form.group(3) != null) {
            last = 6 * Integer.parseInt(form.group(3));
            first = last - 5;
        } else if (form.group(4) != null) {
            last = 9;
        } else if (form.group(5) != null) {
            lastYear = Integer.parseInt(form.group(5));
        }
        try {
            LocalDate start = LocalDate.of(year, first, 1);
            LocalDate end = YearMonth.of(lastYear, last).atEndOfMonth();
            return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(text, start, end));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
