package vn.congkhai.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days off.
 *
 * @param days name of each public holiday by its day
 */
public record Holidays(SortedMap<LocalDate, String> days) {

    /** No holiday of any year is known. */
    public static final Holidays NONE = new Holidays(new TreeMap<>());

    public Holidays {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** Tells whether the holidays of the year of that day are known: the list has at least one of them. */
    public boolean know(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return !days.subMap(first, first.plusYears(1)).isEmpty();
    }

    /** Tells whether people work on that day: no Saturday, no Sunday, no public holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !days.containsKey(day);
    }
}
