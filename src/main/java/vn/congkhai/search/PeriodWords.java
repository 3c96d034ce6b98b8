package vn.congkhai.search;

import java.util.List;
import java.util.stream.IntStream;
import vn.congkhai.model.Period;

/** The words that readers type for a period. */
final class PeriodWords {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodWords() {}

    /** Returns its years as {@code năm 2026}; for a part of a year what the part is called. */
    static List<String> of(Period period) {
        int year = period.start().getYear();
        int from = period.start().getMonthValue();
        int months = period.end().getMonthValue() - from + 1;
        if (year != period.end().getYear() || months == 12) {
            return IntStream.rangeClosed(year, period.end().getYear()).mapToObj(each -> "năm " + each).toList();
        }
        if (months == 3) {
            int quarter = from / 3;
            return List.of("quý " + QUARTERS[quarter] + " năm " + year, "quý " + (quarter + 1) + " năm " + year);
        }
        String half = from == 1 ? " tháng đầu năm " : " tháng cuối năm ";
        String number = months == 6 ? "sáu" : "chín";
        return List.of(months + half + year, number + half + year, months + " tháng năm " + year);
    }
}
