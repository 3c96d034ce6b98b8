package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/**
 * An indicator that a person read out of a document.
 *
 * @param words out of its quote
 * @param targets as {@code comparator value unit}
 */
record Expected(String words, List<Figure> targets) {

    /** A target that a person read; a question mark at its end asks that the reader has doubts. */
    record Figure(String comparator, String value, String unit, Optional<String> period, boolean doubtful) {}

    private static final Pattern TARGET = Pattern.compile("  (\\S+) (\\S+) (.+?)(?: @(\\S+))?( \\?)?");

    /** Reads lines of {@code * words} and, indented, {@code comparator value unit @period}; a dash is nothing. */
    static List<Expected> read(String source) {
        List<Expected> all = new ArrayList<>();
        for (String line : source.lines().toList()) {
            Matcher target = TARGET.matcher(line);
            if (line.startsWith("* ")) {
                all.add(new Expected(line.substring(2), new ArrayList<>()));
            } else if (target.matches()) {
                all.get(all.size() - 1).targets().add(new Figure(target.group(1), target.group(2), target.group(3),
                        Optional.ofNullable(target.group(4)), target.group(5) != null));
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException(line);
            }
        }
        return all;
    }

    /** Returns what the content of this site says about a document. */
    static List<Expected> of(Document document) {
        return document.indicators().stream().map(Expected::of).toList();
    }

    private static Expected of(Indicator indicator) {
        return new Expected(indicator.quote(), indicator.targets().stream().map(Expected::figure).toList());
    }

    private static Figure figure(Target target) {
        return new Figure(target.comparator().word(), words(target.value()), target.unit().orElse("-"),
                Optional.of(target.period().text()), false);
    }

    static String words(Optional<Value> value) {
        if (value.isEmpty()) {
            return "-";
        }
        if (value.get() instanceof Value.Range range) {
            return plain(range.low()) + ".." + plain(range.high());
        }
        if (value.get() instanceof Value.Share share) {
            return plain(share.number()) + "/" + plain(share.of());
        }
        return plain(((Value.Exact) value.get()).number());
    }

    /** Returns the value in one spelling. */
    static String normal(String value) {
        return value.equals("-") ? value : Pattern.compile("[\\d.]*\\d").matcher(value.replace("..", "~"))
                .replaceAll(found -> plain(new BigDecimal(found.group())));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
