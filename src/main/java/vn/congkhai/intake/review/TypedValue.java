package vn.congkhai.intake.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Value;
import vn.congkhai.vietnamese.VietnameseNumber;

/** A value as a person types it, and as YAML keeps it. */
final class TypedValue {

    private static final String NUMBER = "([-−]?\\d[\\d.,]*)";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern RANGE = Pattern.compile("(?:từ )?" + NUMBER + "(?: ?[–-] ?| đến )" + NUMBER);
    private static final Pattern SHARE = Pattern.compile(NUMBER + " ?/ ?" + NUMBER);

    private TypedValue() {}

    /** Returns the value that a text is: {@code 12,5}, {@code 15 - 20} or {@code 13/19}; empty when it is none. */
    static Optional<Value> of(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        Matcher one = ONE.matcher(plain);
        if (one.matches()) {
            return number(one.group(1)).map(Value.Exact::new);
        }
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            return number(range.group(1)).flatMap(low -> number(range.group(2)).map(high -> new Value.Range(low, high)));
        }
        Matcher share = SHARE.matcher(plain);
        return share.matches()
                ? number(share.group(1)).flatMap(part -> number(share.group(2)).map(of -> new Value.Share(part, of)))
                : Optional.empty();
    }

    /** Returns the value that the texts of a content file are; empty when they are none. */
    static Optional<Value> stored(Optional<String> number, Optional<String> of, Optional<String> low, Optional<String> high) {
        try {
            if (low.isPresent() && high.isPresent()) {
                return Optional.of(new Value.Range(new BigDecimal(low.get()), new BigDecimal(high.get())));
            }
            Optional<BigDecimal> part = number.map(BigDecimal::new);
            return of.isPresent() && part.isPresent()
                    ? Optional.of(new Value.Share(part.get(), new BigDecimal(of.get())))
                    : part.map(Value.Exact::new);
        } catch (NumberFormatException told) {
            // The rules of the content tell it at its line; here it only is no value.
            return Optional.empty();
        }
    }

    /** Returns the value as content files have it. */
    static String yaml(Value value) {
        if (value instanceof Value.Range range) {
            return "{low: " + range.low().toPlainString() + ", high: " + range.high().toPlainString() + "}";
        }
        if (value instanceof Value.Share share) {
            return "{number: " + share.number().toPlainString() + ", of: " + share.of().toPlainString() + "}";
        }
        return "{number: " + ((Value.Exact) value).number().toPlainString() + "}";
    }

    private static Optional<BigDecimal> number(String text) {
        boolean negative = text.startsWith("-") || text.startsWith("−");
        return VietnameseNumber.parse(negative ? text.substring(1) : text).map(number -> negative ? number.negate() : number);
    }
}
