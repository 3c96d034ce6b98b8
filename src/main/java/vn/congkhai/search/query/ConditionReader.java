package vn.congkhai.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.search.query.TypedQuery.Word;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;

/**
 * Tells the figures of a query, and the conditions that it sets for them, from its other words.
 *
 * <p>A sign before a figure makes a condition; words of comparison and ranges do so only where a unit follows, since
 * {@code từ 2026 đến 2030} is a period. A year before a word that is also a unit stays a year.
 */
final class ConditionReader {

    private static final Pattern SIGN = Pattern.compile("(?:^|[^-<>=])(>=|=>|≥|<=|=<|≤|[<>=])$");
    private static final Pattern DASH = Pattern.compile("[-\u2010\u2011\u2013\u2014]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final TypedText text;
    private final Units units;
    private final List<Condition> conditions = new ArrayList<>();
    /** For each word that takes part in a condition or figure. */
    private final Map<Integer, Optional<Figure>> read = new TreeMap<>();

    ConditionReader(TypedText text, Units units) {
        this.text = text;
        this.units = units;
    }

    TypedQuery read() {
        for (int i = 0; i < text.tokens().size();) {
            int end = isNumber(i) ? readFigure(i) : i;
            i = Math.max(end, i + 1);
        }
        List<Word> words = new ArrayList<>();
        boolean cut = false;
        for (int i = 0; i < text.tokens().size(); i++) {
            Optional<Figure> figure = read.getOrDefault(i, Optional.empty());
            if (read.containsKey(i) && figure.isEmpty()) {
                cut = true;
            } else {
                Token token = text.tokens().get(i);
                boolean last = i == text.tokens().size() - 1;
                words.add(new Word(token, token.cut() || cut, text.isQuoted(i), last, figure));
                cut = false;
            }
        }
        return new TypedQuery(text.nfc(), words, text.quotes(), conditions);
    }

    private int readFigure(int i) {
        Optional<String> sign = sign(i);
        Optional<Measure> measure = units.at(text, i + 1);
        if (sign.isPresent()) {
            Measure meant = measure.orElseGet(() -> units.any(i + 1, text.gap(i + 1)));
            return condition(i, meant.end(), Phrases.SIGNS.get(sign.get()).with(meant, value(i, meant)));
        }
        if (isJoined(i)) {
            return i;
        }
        int range = readRange(i, measure);
        if (range > i || measure.isEmpty()) {
            return range;
        }
        int compared = readComparison(i, measure.get());
        return compared > i ? compared : readPlain(i, measure.get());
    }

    private int readRange(int i, Optional<Measure> first) {
        int after = first.map(Measure::end).orElse(i + 1);
        String rest = first.map(Measure::rest).orElse(text.gap(after));
        int j = -1;
        if (DASH.matcher(rest).matches()) {
            j = after;
        } else if (rest.isEmpty() && Phrases.UNTIL.stream().anyMatch(until -> text.reads(after, until))
                && text.gap(after + 1).isEmpty()) {
            j = after + 1;
        }
        if (j < 0 || !isNumber(j)) {
            return i;
        }
        int until = j;
        Optional<Measure> second = units.at(text, j + 1).or(() -> first
                .filter(unit -> !isYear(until) && !isJoined(until + 1))
                .map(unit -> unit.ending(until + 1, text.gap(until + 1))));
        if (second.isEmpty() || !belong(i, first, j, second.get())) {
            return i;
        }
        Measure unit = second.get().bare() && first.isPresent() ? first.get().ending(second.get().end(), "") : second.get();
        double from = value(i, first.orElse(second.get()));
        double to = value(j, second.get());
        int start = text.gap(i).isEmpty() && isFrom(i - 1) ? i - 1 : i;
        return condition(start, second.get().end(), unit.condition(Math.min(from, to), Math.max(from, to), false, false));
    }

    private boolean belong(int i, Optional<Measure> first, int j, Measure second) {
        if (first.isEmpty()) {
            return !isYear(i) || (isYear(j) ? !second.mayFollowAYear()
                    : second.mayFollowAYear() && value(j, second) > value(i, second));
        }
        return first.get().unit().equals(second.unit()) || first.get().bare() && second.scale() > 0;
    }

    private int readComparison(int i, Measure measure) {
        int end = measure.end();
        for (Comparison.Phrase after : Phrases.AFTER) {
            if (measure.rest().isEmpty() && text.reads(end, after.words())) {
                int start = before(i).map(before -> i - before.words().size()).orElse(i);
                return condition(start, end + after.words().size(),
                        after.comparison().with(measure, value(i, measure)));
            }
        }
        Optional<Comparison.Phrase> found = before(i);
        if (found.isEmpty() || found.get().words().equals(Phrases.FROM)
                && (isYear(i) && measure.mayFollowAYear() || measure.rest().isEmpty()
                        && Phrases.MOVING.stream().anyMatch(moving -> text.reads(end, moving)))) {
            return i;
        }
        int start = i - found.get().words().size();
        return condition(start, end, found.get().comparison().with(measure, value(i, measure)));
    }

    private Optional<Comparison.Phrase> before(int i) {
        return text.gap(i).isEmpty()
                ? Phrases.BEFORE.stream().filter(phrase -> text.reads(i - phrase.words().size(), phrase.words())
                        && (!phrase.words().equals(Phrases.FROM) || isFrom(i - 1))).findFirst()
                : Optional.empty();
    }

    private int readPlain(int i, Measure measure) {
        if (measure.columns().isEmpty() || isYear(i) && measure.mayFollowAYear()) {
            return i;
        }
        Optional<Figure> figure = Optional.of(new Figure(measure.columns(), value(i, measure)));
        for (int word = i; word < measure.end(); word++) {
            read.put(word, figure);
        }
        return measure.end();
    }

    private int condition(int from, int to, Condition condition) {
        for (int word = from; word < to; word++) {
            read.put(word, Optional.empty());
        }
        conditions.add(condition);
        return to;
    }

    private boolean isFrom(int i) {
        return text.reads(i, Phrases.FROM) && !(ToneKey.of(text.tokens().get(i).text()).equals(text.folded(i))
                && text.gap(i).isEmpty() && text.reads(i - 1, Phrases.BEFORE_NO_FROM));
    }

    private boolean isNumber(int i) {
        return text.isFree(i) && NUMBER.matcher(text.folded(i)).matches() && text.tokens().get(i).isNumber();
    }

    private boolean isYear(int i) {
        return YEAR.matcher(text.tokens().get(i).text()).matches();
    }

    /** Tells whether it goes on from the word before, as in {@code 28/NQ}. */
    private boolean isJoined(int i) {
        return i < text.tokens().size() && text.tokens().get(i).joined();
    }

    private Optional<String> sign(int i) {
        Matcher sign = SIGN.matcher(text.gap(i));
        return sign.find() ? Optional.of(sign.group(1)) : Optional.empty();
    }

    private double value(int i, Measure measure) {
        return Double.parseDouble(text.folded(i).replace(',', '.') + "e" + measure.scale());
    }
}
