package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Value;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Finds the figures in a plain text: numbers with their units, shares and ranges. Never guesses what a number is. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d++(?:[.,]\\d++)*+(?:[oil](?=[\\d%.,])[\\doil]*+(?:[.,]\\d++)*+|[o](?= ?%))?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}(?!\\d)|\\d{1,2}/(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern SHARE = Pattern.compile(" ?/ ?(\\d{1,6}(?:\\.\\d{3})*+)(?![\\d.,/]*[\\d/]|-)");
    private static final Pattern TO = Pattern.compile(" ?(?:-|đến|tới|÷|~) ?(?=\\d)");
    private static final Pattern OTHER_FORM = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{1,2}|\\d{4,}\\.\\d{3}");
    private static final Pattern CHAIN = Pattern.compile(" ?(?:,|-|và|đến|/|hoặc) ?");
    private static final Pattern DOUBLED = Pattern.compile("% ?%");
    private static final Pattern WORDED = Pattern.compile(" (?!(?:và|hoặc|trở|so|trong|theo|tính|để|của|đến|được|cho|tại|từ|năm|hàng|hằng|mỗi|đạt|là|trên)(?![\\p{L}]))\\p{L}");

    private static final Pattern PER_UNIT = Pattern.compile(" ?/ ?(?:1 |01 |100 |\\d{1,3}(?:\\.000)+ )\\p{L}");

    private Figures() {}

    /** Tells whether the plain text has a figure. */
    static boolean any(String plain) {
        return !scan(plain, true).isEmpty();
    }

    /** Returns the figures in the order of the text. */
    static List<Figure> of(String plain) {
        return scan(plain, false);
    }

    /** Returns the first figure of a cell of a table, where years and ranks are figures too. */
    static Optional<Figure> inCell(String plain) {
        Matcher number = NUMBER.matcher(plain);
        return number.find() ? Optional.of(figure(plain, number.start(), number.end())) : Optional.empty();
    }

    private static List<Figure> scan(String plain, boolean one) {
        List<Figure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(plain);
        Matcher date = DATE.matcher(plain);
        int excluded = -1;
        int at = 0;
        while (at < plain.length() && number.find(at)) {
            int start = number.start();
            if (date.region(start, plain.length()).lookingAt()) {
                at = date.end();
                continue;
            }
            at = number.end();
            boolean chained = excluded >= 0 && start - excluded < 8 && CHAIN.matcher(plain.substring(excluded, start)).matches()
                    && !Units.at(plain, at).isPresent();
            if (chained || NotFigures.isOne(plain, start, at)) {
                excluded = at;
                continue;
            }
            Figure figure = figure(plain, start, at);
            if (NotFigures.isOne(plain, figure.start(), figure.numberEnd())) {
                at = excluded = figure.numberEnd();
                continue;
            }
            excluded = -1;
            at = Math.max(at, figure.end());
            figures.add(figure);
            if (one) {
                break;
            }
        }
        return figures;
    }

    private static Figure figure(String plain, int start, int end) {
        Matcher share = SHARE.matcher(plain).region(end, plain.length());
        if (share.lookingAt() && !PER_UNIT.matcher(plain).region(end, plain.length()).lookingAt()) {
            return share(plain, start, end, share);
        }
        Optional<Units.Found> first = Units.at(plain, end);
        int after = first.map(Units.Found::end).orElse(end);
        Matcher to = TO.matcher(plain).region(after, plain.length());
        if (to.lookingAt()) {
            Matcher second = NUMBER.matcher(plain).region(to.end(), plain.length());
            if (second.lookingAt() && !NotFigures.isOne(plain, second.start(), second.end())) {
                return range(plain, start, end, second, first);
            }
        }
        return single(plain, start, end, first);
    }

    private static Figure share(String plain, int start, int end, Matcher share) {
        Optional<Units.Found> unit = Units.at(plain, share.end());
        Optional<BigDecimal> number = VietnameseNumber.parse(plain.substring(start, end));
        Optional<BigDecimal> of = VietnameseNumber.parse(share.group(1));
        boolean sound = number.isPresent() && of.isPresent() && of.get().signum() > 0;
        Optional<Value> value = sound ? Optional.of(new Value.Share(number.get(), of.get())) : Optional.empty();
        return new Figure(start, share.end(), unit.map(Units.Found::end).orElse(share.end()), value,
                unit.map(Units.Found::words), sound ? Optional.empty() : Optional.of("malformed-number"));
    }

    private static Figure range(String plain, int start, int end, Matcher second, Optional<Units.Found> first) {
        Optional<Units.Found> unit = Units.at(plain, second.end());
        Figure low = single(plain, start, end, first.isPresent() ? first : unit);
        Figure high = single(plain, second.start(), second.end(), unit.isPresent() ? unit : first);
        Optional<Value> value = Optional.empty();
        Optional<String> doubt = low.doubt().isPresent() ? low.doubt() : high.doubt();
        if (low.value().orElse(null) instanceof Value.Exact from && high.value().orElse(null) instanceof Value.Exact to) {
            if (from.number().compareTo(to.number()) <= 0) {
                value = Optional.of(new Value.Range(from.number(), to.number()));
            } else {
                doubt = Optional.of("range-descends");
            }
        }
        return new Figure(start, second.end(), unit.map(Units.Found::end).orElse(second.end()), value,
                unit.or(() -> first).map(Units.Found::words), doubt);
    }

    private static Figure single(String plain, int start, int end, Optional<Units.Found> unit) {
        String digits = plain.substring(start, end);
        // The unit of a range's other number may stand before this one.
        int after = Math.max(end, unit.map(Units.Found::end).orElse(end));
        Optional<String> words = unit.map(Units.Found::words);
        Optional<BigDecimal> number = VietnameseNumber.parse(digits);
        String doubt = null;
        if (number.isEmpty()) {
            doubt = OTHER_FORM.matcher(digits).matches() ? "foreign-number-format" : "malformed-number";
        } else if (isThreeDecimals(digits)) {
            boolean counted = unit.filter(Units.Found::whole).isPresent();
            doubt = "three-decimals";
            number = counted || unit.isEmpty() ? Optional.empty() : number;
        } else if (digits.indexOf('.') > 0 && words.filter(one -> one.startsWith("%")).isPresent()) {
            doubt = "foreign-number-format";
            number = Optional.empty();
        } else if (unit.isEmpty()) {
            doubt = WORDED.matcher(plain).region(end, plain.length()).lookingAt() ? "unit-unclear" : "missing-unit";
        } else if (Plain.has(DOUBLED, plain.substring(end, after))) {
            doubt = "doubled-percent";
        } else if (after > end && Character.isLetter(plain.charAt(end))) {
            doubt = "unit-glued";
        } else if (words.get().equals("triệu") || words.get().equals("tỷ")) {
            doubt = "unit-incomplete";
        }
        return new Figure(start, end, after, number.map(Value.Exact::new), words, Optional.ofNullable(doubt));
    }

    /** {@code 1,200} is one and a fifth here, and twelve hundred elsewhere; {@code 1.200,125} and {@code 0,125} are plain. */
    private static boolean isThreeDecimals(String digits) {
        int comma = digits.indexOf(',');
        return comma > 0 && digits.length() - comma == 4 && digits.indexOf('.') < 0 && !digits.startsWith("0");
    }
}
