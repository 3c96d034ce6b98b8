package vn.congkhai.render;

import java.math.BigDecimal;

/** Numbers as Vietnamese readers write them: {@code 1.315,87}. */
final class Numbers {

    private static final int GROUP = 3;

    private Numbers() {}

    /** Returns the number with as many decimals as it has. */
    static String text(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? "−" + text : text.toString();
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
