package vn.congkhai.render;

import java.math.BigDecimal;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Numbers as Vietnamese readers write them: {@code 1.315,87}. */
final class Numbers {

    private Numbers() {}

    /** Returns the number with as many decimals as it has, and a true minus sign. */
    static String text(BigDecimal number) {
        return VietnameseNumber.format(number).replace('-', '−');
    }

    /** Returns the number with its sign, also when it is positive. */
    static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + text(number) : text(number);
    }

    /** Returns a count. */
    static String text(long count) {
        return text(BigDecimal.valueOf(count));
    }

    /** Returns the number with its unit; signs such as {@code %} stand without a space. */
    static String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        return unit.startsWith("%") || unit.startsWith("‰") ? number + unit : number + " " + unit;
    }
}
