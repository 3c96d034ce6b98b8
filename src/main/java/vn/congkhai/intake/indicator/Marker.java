package vn.congkhai.intake.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with: {@code Điều 1.}, {@code II-}, {@code 2.1.}, {@code (3)}, {@code đ)}, {@code -}.
 *
 * @param kind of marker
 * @param depth how many numbers it has, for {@code 2.1.} two; else 1
 * @param number its place in the list, from 1; 0 when it has none
 * @param parent the numbers before the last, such as {@code 2} of {@code 2.1.}; else empty
 * @param length characters up to the words after it
 */
record Marker(Kind kind, int depth, int number, String parent, int length) {

    enum Kind {
        PART, CHAPTER, SECTION, ARTICLE, ANNEX, TITLE, UPPER, ROMAN, DECIMAL, NUMBER, NUMBERS, LETTER, STAR, DASH, BULLET,
        PLUS, NONE
    }

    private static final String ROMANS = "ivxlc";
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern NAMED = Pattern.compile(
            "(?:(phần)(?: thứ)?|(chương)|(mục)|(điều)|(phụ lục|phụ biểu|biểu mẫu|biểu)(?: số)?) ?:? ?([\\p{L}\\d]{0,6})[.:)]? ?");
    private static final Pattern DECIMALS = Pattern.compile("((?:\\d{1,2}\\.){1,3})(\\d{1,2})[.:)]? +(?=[^\\d ])");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}) ?[.:/-] *(?=[^\\d ])");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\) *");
    private static final Pattern NUMBERS = Pattern.compile("\\( ?(\\d{1,3}) ?\\)[.:]? *");
    private static final Pattern SMALL_ROMAN = Pattern.compile("\\(([ivx]{1,5})\\) *");
    private static final Pattern ROMAN = Pattern.compile("([ivxlc]{1,6}) ?[.):/-] *(?=\\S)");
    private static final Pattern UPPER = Pattern.compile("(\\p{L})[.)-] +(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("\\(?(\\p{L})(?:[)/]|\\.(?= )) *");
    private static final Pattern SIGN = Pattern.compile("([-+*•·▪■◦●○✓✔♦]) *\\** *");

    static final Marker NOTHING = new Marker(Kind.NONE, 1, 0, "", 0);

    /** Returns the marker at the start of a line; {@link #NOTHING} when there is none. */
    static Marker of(String line) {
        String plain = Plain.of(line);
        int from = 0;
        while (from < plain.length() && (plain.charAt(from) == ' ' || plain.charAt(from) == '"')) {
            from++;
        }
        return from == plain.length() ? NOTHING : at(plain, line, from);
    }

    private static Marker at(String plain, String line, int from) {
        boolean upper = Character.isUpperCase(line.charAt(from));
        Matcher named = NAMED.matcher(plain).region(from, plain.length());
        if (upper && named.lookingAt() && named(named, plain)) {
            Kind kind = named.group(1) != null ? Kind.PART : named.group(2) != null ? Kind.CHAPTER
                    : named.group(3) != null ? Kind.SECTION : named.group(4) != null ? Kind.ARTICLE : Kind.ANNEX;
            return new Marker(kind, 1, 0, "", named.end());
        }
        Matcher decimals = DECIMALS.matcher(plain).region(from, plain.length());
        if (decimals.lookingAt()) {
            String parent = decimals.group(1).substring(0, decimals.group(1).length() - 1);
            int depth = 1 + (int) decimals.group(1).chars().filter(c -> c == '.').count();
            return new Marker(Kind.DECIMAL, depth, Integer.parseInt(decimals.group(2)), parent, decimals.end());
        }
        return simple(plain, from, upper);
    }

    private static Marker simple(String plain, int from, boolean upper) {
        Matcher decimal = DECIMAL.matcher(plain).region(from, plain.length());
        if (decimal.lookingAt()) {
            return numbered(Kind.DECIMAL, decimal);
        }
        Matcher number = NUMBER.matcher(plain).region(from, plain.length());
        if (number.lookingAt()) {
            return numbered(Kind.NUMBER, number);
        }
        Matcher numbers = NUMBERS.matcher(plain).region(from, plain.length());
        if (numbers.lookingAt()) {
            return numbered(Kind.NUMBERS, numbers);
        }
        Matcher small = SMALL_ROMAN.matcher(plain).region(from, plain.length());
        if (!upper && small.lookingAt()) {
            return new Marker(Kind.NUMBERS, 1, roman(small.group(1)), "", small.end());
        }
        Matcher roman = ROMAN.matcher(plain).region(from, plain.length());
        if (upper && roman.lookingAt()) {
            return new Marker(Kind.ROMAN, 1, roman(roman.group(1)), "", roman.end());
        }
        Matcher top = UPPER.matcher(plain).region(from, plain.length());
        if (upper && top.lookingAt()) {
            return new Marker(Kind.UPPER, 1, top.group(1).charAt(0) - 'a' + 1, "", top.end());
        }
        Matcher letter = LETTER.matcher(plain).region(from, plain.length());
        if (!upper && letter.lookingAt()) {
            return new Marker(Kind.LETTER, 1, 1 + LETTERS.indexOf(letter.group(1).charAt(0)), "", letter.end());
        }
        Matcher sign = SIGN.matcher(plain).region(from, plain.length());
        if (sign.lookingAt()) {
            char c = sign.group(1).charAt(0);
            Kind kind = c == '-' ? Kind.DASH : c == '+' ? Kind.PLUS : c == '*' ? Kind.STAR : Kind.BULLET;
            return new Marker(kind, 1, 0, "", sign.end());
        }
        return NOTHING;
    }

    /** Returns the same as a letter, for a single capital that is a Roman digit too: C. after B. is no hundred. */
    Optional<Marker> asLetter() {
        int place = switch (number) {
            case 1 -> 'i' - 'a' + 1;
            case 5 -> 'v' - 'a' + 1;
            case 10 -> 'x' - 'a' + 1;
            case 50 -> 'l' - 'a' + 1;
            case 100 -> 'c' - 'a' + 1;
            default -> 0;
        };
        return place == 0 ? Optional.empty() : Optional.of(new Marker(Kind.UPPER, 1, place, "", length));
    }

    /** Tells whether it belongs to a list rather than to headings. */
    boolean inList() {
        return switch (kind) {
            case NUMBER, NUMBERS, LETTER, STAR, DASH, BULLET, PLUS -> true;
            default -> false;
        };
    }

    private static boolean named(Matcher named, String plain) {
        String number = named.group(6);
        boolean counted = number.matches("\\d+[a-zđ]?|[ivxlc]+|nhất|hai|ba|tư|bốn|năm|sáu|[a-zđ]");
        boolean alone = number.isEmpty() && named.group(5) != null && named.end() >= plain.length();
        // "Biểu dương", "Phần thu" and "Mục tiêu" only begin alike.
        return counted || alone;
    }

    private static Marker numbered(Kind kind, Matcher found) {
        return new Marker(kind, 1, Integer.parseInt(found.group(1)), "", found.end());
    }

    private static int roman(String digits) {
        int[] worth = {1, 5, 10, 50, 100};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int one = worth[ROMANS.indexOf(digits.charAt(i))];
            boolean less = i + 1 < digits.length() && one < worth[ROMANS.indexOf(digits.charAt(i + 1))];
            sum += less ? -one : one;
        }
        return sum;
    }
}
