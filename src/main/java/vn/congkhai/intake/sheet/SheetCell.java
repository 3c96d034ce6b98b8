package vn.congkhai.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a sheet as it came back.
 *
 * @param text what it says; for a number or a day that the sheet knows as one, a plain form of it
 * @param number the number, where the sheet knows it as one
 * @param day the day, where the sheet knows it as one
 * @param percent whether the number is shown times a hundred, with a percent sign
 * @param formula whether the spreadsheet worked it out
 */
public record SheetCell(String text, Optional<BigDecimal> number, Optional<LocalDate> day, boolean percent, boolean formula) {

    /** A cell without anything in it. */
    public static final SheetCell EMPTY = text("");

    /** Returns a cell that holds words. */
    public static SheetCell text(String text) {
        return new SheetCell(text, Optional.empty(), Optional.empty(), false, false);
    }

    static SheetCell number(BigDecimal number, boolean percent) {
        return new SheetCell(number.toPlainString(), Optional.of(number), Optional.empty(), percent, false);
    }

    static SheetCell day(LocalDate day) {
        return new SheetCell(day.toString(), Optional.empty(), Optional.of(day), false, false);
    }

    SheetCell workedOut() {
        return new SheetCell(text, number, day, percent, true);
    }

    /** Tells whether it says nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Tells whether only its letters say what it is. */
    public boolean isText() {
        return number.isEmpty() && day.isEmpty();
    }
}
