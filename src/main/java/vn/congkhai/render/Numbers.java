package vn.congkhai.render;

import java.math.BigDecimal;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Numbers as Vietnamese readers write them, {@code 1.315,87}; {@link Messages#number} writes them for all readers. */
final class Numbers {

    private Numbers() {}

    /** Returns the number with as many decimals as it has, and a true minus sign. */
    static String text(BigDecimal number) {
        return VietnameseNumber.format(number).replace('-', '−');
    }

    /** Returns the number with its unit; signs such as {@code %} stand without a space. */
    static String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        return unit.startsWith("%") || unit.startsWith("‰") ? number + unit : number + " " + unit;
    }
}
