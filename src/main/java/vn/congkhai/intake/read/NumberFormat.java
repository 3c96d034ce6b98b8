package vn.congkhai.intake.read;

import java.util.List;
import java.util.Locale;
import vn.congkhai.intake.text.RomanNumber;

/** Writes a count as the number formats of word processors do. */
final class NumberFormat {

    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int MOST_REPEATS = 30;
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private NumberFormat() {}

    static String of(String format, int count) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(count);
            case "decimalZero" -> count < 10 && count >= 0 ? "0" + count : String.valueOf(count);
            case "vietnameseCounting" -> words(count);
            case "ordinal" -> count + ".";
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        return count < 1 || count > LARGEST_ROMAN ? String.valueOf(count) : RomanNumber.of(count);
    }

    /** After z comes aa, then bb. */
    private static String letter(int count) {
        if (count < 1 || count > LETTERS * MOST_REPEATS) {
            return String.valueOf(count);
        }
        String name = String.valueOf((char) ('a' + (count - 1) % LETTERS));
        return name.repeat((count - 1) / LETTERS + 1);
    }

    private static String words(int count) {
        if (count < 0 || count > 99) {
            return String.valueOf(count);
        }
        if (count < 10) {
            return DIGITS.get(count);
        }
        int ones = count % 10;
        String tens = count < 20 ? "mười" : DIGITS.get(count / 10) + " mươi";
        String last = ones == 0 ? "" : ones == 5 ? " lăm" : ones == 1 && count > 20 ? " mốt" : " " + DIGITS.get(ones);
        return tens + last;
    }
}
