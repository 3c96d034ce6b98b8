package vn.congkhai.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the days of one table are written: {@code 2026-12-31}, or as Vietnamese do, the day first: {@code 31/12/2026},
 * {@code 31-12-2026}, {@code 31.12.2026}. A table in which any day can only have the month first is not read as having
 * the day first.
 */
public final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20|21)\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2((?:19|20|21)\\d{2})");

    private final boolean monthFirst;
    private final boolean dayFirst;

    private Days(boolean monthFirst, boolean dayFirst) {
        this.monthFirst = monthFirst;
        this.dayFirst = dayFirst;
    }

    /**
     * Recognises the habit of a table.
     *
     * @param texts its days, as written; other texts among them say nothing
     */
    public static Days of(Collection<String> texts) {
        boolean monthFirst = texts.stream()
                .map(DAY_FIRST::matcher)
                .anyMatch(day -> day.matches() && number(day, 3) > 12 && number(day, 1) <= 12);
        boolean dayFirst = texts.stream().anyMatch(text -> DAY_FIRST.matcher(text).matches());
        return new Days(monthFirst, dayFirst);
    }

    /** Returns the day, in the years 1900 to 2199; empty when there is no such day, or the text is {@link #unclear}. */
    public Optional<LocalDate> parse(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher ours = DAY_FIRST.matcher(text);
        return ours.matches() && !monthFirst
                ? day(number(ours, 4), number(ours, 3), number(ours, 1))
                : Optional.empty();
    }

    /** Tells whether a text may be a day with the month first, as other days of the table are. */
    public boolean unclear(String text) {
        return monthFirst && DAY_FIRST.matcher(text).matches();
    }

    /** Returns a day as this table writes it. */
    public String write(LocalDate day) {
        return dayFirst ? VietnameseDate.format(day) : day.toString();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
