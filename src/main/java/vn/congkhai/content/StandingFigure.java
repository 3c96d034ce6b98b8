package vn.congkhai.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Document;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;
import vn.congkhai.source.PlainNumber;
import vn.congkhai.vietnamese.VietnameseNumber;

/** What stands in the content now where a correction points to, in every way in which a correction may write it. */
final class StandingFigure {

    private static final Pattern PAIR = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*([-/])\\s*(-?\\d+(?:\\.\\d+)?)");

    private StandingFigure() {}

    /** Returns the figure of a target, the first as to be shown in messages. */
    static List<String> of(Target target) {
        List<String> forms = new ArrayList<>();
        target.value().map(StandingFigure::text).ifPresent(forms::add);
        target.raw().ifPresent(forms::add);
        return forms;
    }

    /** Returns the results of a target for the period of a correction. */
    static List<String> of(Document document, String indicator, String target, String period) {
        return document.results().stream()
                .filter(result -> result.indicator().equals(indicator) && result.target().equals(target))
                .filter(result -> result.period().text().equals(period))
                .map(Result::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    /** Tells whether two texts write the same figure. */
    static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private static String text(Value value) {
        if (value instanceof Value.Range range) {
            return range.low().toPlainString() + "-" + range.high().toPlainString();
        }
        if (value instanceof Value.Share share) {
            return share.number().toPlainString() + "/" + share.of().toPlainString();
        }
        return ((Value.Exact) value).number().toPlainString();
    }

    private static String canonical(String text) {
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            return canonical(pair.group(1)) + pair.group(2) + canonical(pair.group(3));
        }
        return PlainNumber.parse(text).or(() -> VietnameseNumber.parse(text))
                .map(number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .orElse(text);
    }
}
