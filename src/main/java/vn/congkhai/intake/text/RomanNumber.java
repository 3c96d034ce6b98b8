package vn.congkhai.intake.text;

/** Roman numbers. */
public final class RomanNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumber() {}

    /** Returns the number in capitals; empty for 0 and below. */
    public static String of(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /** Returns the value of a number in capitals; 0 when it is not written as such numbers are. */
    public static int parse(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (text.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == text.length() && text.equals(of(value)) ? value : 0;
    }
}
