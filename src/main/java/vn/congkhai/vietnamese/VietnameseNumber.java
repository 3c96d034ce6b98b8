package vn.congkhai.vietnamese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Vietnamese documents write them: {@code 1.315,87} with dots between thousands and a decimal comma. */
public final class VietnameseNumber {

    private static final Pattern WELL_FORMED = Pattern.compile("(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final int MOST_CHARACTERS = 40;
    private static final Pattern CANDIDATE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private VietnameseNumber() {}

    /**
     * Returns the number that the text is, with as many decimals as written. Empty when it is none or could be read
     * in two ways: {@code 1.294.0}, {@code 95.5}, {@code 1,234,567}; empty too when it is longer than any figure.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > MOST_CHARACTERS || !WELL_FORMED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }

    /** Returns the number with dots between thousands and a decimal comma, and with all its decimals. */
    public static String format(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }

    /** Returns every well-formed number in a text, in order. A hyphen before a number is never taken for a minus. */
    public static List<BigDecimal> find(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher candidates = CANDIDATE.matcher(text);
        while (candidates.find()) {
            parse(candidates.group()).ifPresent(numbers::add);
        }
        return numbers;
    }
}
