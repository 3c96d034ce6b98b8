package vn.congkhai.vietnamese;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Vietnamese readers expect them. */
public final class VietnameseDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private VietnameseDate() {}

    /** Returns the date as {@code dd/MM/yyyy}. */
    public static String format(LocalDate date) {
        return FORM.format(date);
    }
}
