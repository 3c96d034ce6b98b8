package vn.congkhai.intake.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of the sheet as it came back.
 *
 * @param text what it says; for a number or a day that the spreadsheet made of it, a plain form of that
 * @param number the number, where the spreadsheet keeps one
 * @param day the day, where the spreadsheet keeps one
 * @param percent whether the number is shown times a hundred, with a percent sign
 * @param formula whether the spreadsheet works it out
 */
record TypedCell(String text, Optional<BigDecimal> number, Optional<LocalDate> day, boolean percent, boolean formula) {

    static final TypedCell EMPTY = text("");

    static TypedCell text(String text) {
        return new TypedCell(text, Optional.empty(), Optional.empty(), false, false);
    }

    boolean isEmpty() {
        return text.isEmpty() && !formula;
    }
}
