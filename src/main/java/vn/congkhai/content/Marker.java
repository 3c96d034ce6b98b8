package vn.congkhai.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Slug;

/**
 * What numbers a heading: {@code Điều 1.}, {@code II-}, {@code 2.1.}, {@code (3)}, {@code đ)}.
 *
 * @param part what it adds to an anchor: {@code dieu-1}, {@code ii}, {@code 2-1}, {@code 3}, {@code dd}
 * @param decimal whether it is made of numbers only, so that {@code 2-1} can follow {@code 2}
 */
record Marker(String part, boolean decimal) {

    private static final String ROMAN = "[IVXLC]+";

    private static final Pattern NAMED = Pattern.compile("(?iu:(điều|chương|phụ lục|phần|tiểu mục|mục))(?:\\s+(?iu:số))?\\s+"
            + "((?:\\d+\\p{Ll}?|" + ROMAN + ")(?![\\p{L}\\d])"
            + "|(?iu:thứ\\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})))");

    private static final Pattern DECIMAL = Pattern.compile("\\(?(\\d+(?:\\.\\d+)+)[.):-]?(?=\\s|$)|\\(?(\\d+)[.):-](?=\\s|$)");

    private static final Pattern ROMAN_NUMBER = Pattern.compile("(" + ROMAN + ")\\s?[.):-](?=\\s|$)");

    private static final Pattern LETTER = Pattern.compile("\\(?(\\p{L})[.)](?=\\s|$)");

    /** Returns the marker at the start of a heading; empty when there is none. */
    static Optional<Marker> of(String heading) {
        Matcher named = NAMED.matcher(heading);
        if (named.lookingAt()) {
            return Optional.of(new Marker(Slug.of(named.group(1) + " " + named.group(2)), false));
        }
        Matcher decimal = DECIMAL.matcher(heading);
        if (decimal.lookingAt()) {
            String digits = decimal.group(1) == null ? decimal.group(2) : decimal.group(1);
            return Optional.of(new Marker(digits.replace('.', '-'), true));
        }
        Matcher roman = ROMAN_NUMBER.matcher(heading);
        if (roman.lookingAt()) {
            return Optional.of(new Marker(Slug.of(roman.group(1)), false));
        }
        Matcher letter = LETTER.matcher(heading);
        if (letter.lookingAt()) {
            String name = letter.group(1);
            // "d)" and "đ)" are two points of one list, and both fold to d.
            return Optional.of(new Marker(name.equalsIgnoreCase("đ") ? "dd" : Slug.of(name), false));
        }
        return Optional.empty();
    }

    /** Tells whether this decimal marker goes on from another: {@code 2-1-3} from {@code 2-1} or {@code 2}. */
    boolean continues(Marker parent) {
        return decimal && parent.decimal && part.startsWith(parent.part + "-");
    }
}
