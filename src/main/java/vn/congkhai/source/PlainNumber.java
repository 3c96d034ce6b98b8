package vn.congkhai.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Plain decimals in content files: {@code 95.5}, without thousands marks and exponents. */
public final class PlainNumber {

    private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private PlainNumber() {}

    /** Returns the number that the text is, with as many decimals as written. */
    public static Optional<BigDecimal> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Returns what to write instead of a text that is no plain decimal. */
    public static String advice(String text) {
        return VietnameseNumber.parse(text)
                .map(number -> "Viết số với dấu chấm thập phân, không có dấu ngăn hàng nghìn: " + number.toPlainString()
                        + ".")
                .orElse("Viết số như 1315.87: dấu chấm thập phân, không có dấu ngăn hàng nghìn, không có đơn vị.");
    }

    static Optional<BigDecimal> of(YamlScalar scalar) {
        boolean number = scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.DECIMAL;
        return number ? parse(scalar.text()) : Optional.empty();
    }

    static String advice(YamlScalar scalar) {
        return parse(scalar.text()).isPresent() ? "Bỏ ngoặc kép." : advice(scalar.text());
    }
}
