package vn.congkhai.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Plain decimals in content files: {@code 95.5}, without thousands marks and exponents. */
public final class PlainNumber {

    /** More than any budget in đồng has, and few enough for every program that reads the data. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private PlainNumber() {}

    /** Returns the number that the text is, with as many decimals as written; empty when it has over 15 digits. */
    public static Optional<BigDecimal> parse(String text) {
        return FORM.matcher(text).matches() && !isTooLong(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Returns what to write instead of a text that is no plain decimal. */
    public static String advice(String text) {
        if (isTooLong(text)) {
            return "Số có nhiều nhất " + MOST_DIGITS + " chữ số; nếu số thật lớn hơn, dùng đơn vị lớn hơn như văn bản.";
        }
        return VietnameseNumber.parse(text)
                .map(number -> "Viết số với dấu chấm thập phân, không có dấu ngăn hàng nghìn: " + number.toPlainString()
                        + ".")
                .orElse("Viết số như 1315.87: dấu chấm thập phân, không có dấu ngăn hàng nghìn, không có đơn vị.");
    }

    /** Tells whether a text has more digits than any figure of a document. */
    public static boolean isTooLong(String text) {
        return text.chars().filter(Character::isDigit).count() > MOST_DIGITS;
    }

    static Optional<BigDecimal> of(YamlScalar scalar) {
        boolean number = scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.DECIMAL;
        return number ? parse(scalar.text()) : Optional.empty();
    }

    static String advice(YamlScalar scalar) {
        return parse(scalar.text()).isPresent() ? "Bỏ ngoặc kép." : advice(scalar.text());
    }
}
