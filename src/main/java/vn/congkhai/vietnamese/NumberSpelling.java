package vn.congkhai.vietnamese;

import java.util.regex.Pattern;

/** One spelling for numbers, so that {@code 1315,87} finds {@code 1.315,87} and {@code 62.5} finds {@code 62,5}. */
final class NumberSpelling {

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern POINT = Pattern.compile("[0-9]+\\.[0-9]+");

    private NumberSpelling() {}

    /** Returns the digits with a comma for the decimals; what reads as no Vietnamese number comes back as it is. */
    static String of(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        if (THOUSANDS.matcher(text).matches()) {
            return text.replace(".", "");
        }
        return POINT.matcher(text).matches() ? text.replace('.', ',') : text;
    }
}
