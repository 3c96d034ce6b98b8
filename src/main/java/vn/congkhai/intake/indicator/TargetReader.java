package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Value;

/** Reads the targets out of the words of one indicator. */
final class TargetReader {

    /** Words further away say nothing about a figure any more. */
    private static final int LONGEST_CLAUSE = 600;

    private static final Pattern FROM = Pattern.compile("(?<![\\p{L}])từ:?(?: mức| \"?đạt| \"?còn| \"?là| \"?giảm còn| khoảng| trên| dưới| hơn| không quá| ít nhất| tối thiểu| từ)* ?\"?$");
    private static final Pattern TO = Pattern.compile("[^;]{0,50}?(?<![\\p{L}])(?:lên|xuống|thành|sang|còn):?(?: \"?(?:thành|còn|đạt|giảm còn|mức|bằng|trên|dưới|khoảng|ít nhất|tối thiểu|không quá|không dưới|là|tới|đến|từ))* ?\"?");
    private static final Pattern YEAR_LEVEL = Pattern.compile("(?:đến |cuối |hết |trong )*năm (20\\d\\d) ?(?:=|:|là|đạt|phấn đấu đạt|phấn đấu|đạt khoảng|còn|giảm còn|tăng lên)?[ (]*$");
    private static final Pattern ONLY_YEAR = Pattern.compile("[ ,;.*)]*(?:(?:và|phấn đấu|đến|cuối|hết) )*năm (20\\d\\d) ?(?:=|:|là|đạt|phấn đấu đạt|còn|giảm còn|tăng lên)?[ (]*");
    private static final Pattern ADDS = Plain.words("còn|để đạt|đạt|tăng|giảm|trong đó|phấn đấu|gồm|mỗi năm|hàng năm|hằng năm");
    private static final Pattern PAST = Plain.words("ước|hiện nay|hiện có|thực hiện|giao|dự toán|kế hoạch|kh|th|nghị quyết|tương đương|tương ứng|khoảng|bằng|đã đạt");
    private static final Pattern NAMES_PART = Pattern.compile(" ?(?!(?:bình quân|trung bình|tức|hay|chiếm|năm|từ|trên|dưới)(?![\\p{L}]))\\p{L}");
    private static final Pattern EQUALS = Pattern.compile("(?:^|[,;(]) ?(?:và )?bằng ?$|(?<![\\p{L}])(?:so với|so với mức|chiếm khoảng|vượt) ?$");
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?:đạt được )?năm (20\\d\\d)");
    private static final Pattern REACHED_BEFORE = Pattern.compile(" ?\\( ?(?:(?:ước )?thực hiện |ước |kết quả |th |hiện trạng |đã đạt )*(?:cuối |hết |của )?(?:năm )?(20\\d\\d)(?: ước thực hiện| thực hiện| ước đạt| ước| đã đạt| đạt| là| có| còn| được| ?:| ?=)* ?");
    private static final Pattern OLD_SOURCE = Pattern.compile("[:,(] ?(?:tại |theo )?(?:nghị quyết|kế hoạch)(?![\\p{L}]).*$");
    private static final Pattern SAYS_AGAIN = Pattern.compile("[^,;.:]{0,60}, (?:đạt|chiếm|bằng|tương đương|tỷ lệ|đạt tỷ lệ|tương ứng) ?");
    private static final Pattern NAMED_UNIT = Pattern.compile("\\(([^()]{1,30})\\)[^()]{0,40}$");
    private static final Pattern MONEY_NAME = Pattern.compile("(?:tỷ lệ|tỉ lệ|tỷ trọng)(?![\\p{L}])");
    private static final Pattern COUNT_NAME = Pattern.compile("(?:tổng )?số (?!hóa|hoá|hộ nghèo giảm)(?![\\p{L}]*vụ)");
    private static final Pattern STANDARD = Pattern.compile("(?:theo )?(?:tiêu )?chuẩn (?:hộ )?nghèo(?: tiếp cận)?(?: đa chiều)?(?: giai đoạn)?(?: 20\\d\\d ?- ?20\\d\\d)?|theo bộ tiêu chí[^,;.()]{0,60}");
    private static final Pattern REACHES = Pattern.compile("(?<![\\p{L}])đạt (?:trên |từ |tối thiểu )?$");
    private static final Pattern WITHIN = Plain.words("trong đó|gồm|bao gồm");
    private static final Pattern GLUED = Pattern.compile("(?:đạt|là|có|còn|trên|dưới|từ|khoảng|nhất|thiểu|đa|quá|mới|thêm|trì|vững|lập|tăng|giảm|trồng|dựng|xuống|lên|:|=|≥|≤|>|<|\\(|tỷ lệ|năm 20\\d\\d|dân|người|số|bình quân|thu|chi|quân)[ ,($]*$");

    private final Quote quote;
    private final String plain;
    private final Setting setting;
    private final Clauses clauses;
    private final List<Figure> figures;
    private final List<Qualifiers.Role> roles;
    private final Replaced replaced;
    private final int handed;
    private final int within;
    private final List<FoundTarget> targets = new ArrayList<>();
    private final Doubts doubts = new Doubts();

    private TargetReader(Quote quote, Setting setting) {
        this.quote = quote;
        this.plain = quote.plain();
        this.setting = setting;
        this.clauses = new Clauses(quote);
        this.figures = Figures.of(plain);
        this.roles = Qualifiers.of(plain, figures, clauses);
        this.replaced = setting.scope() == Scope.AMENDMENT ? Replaced.of(plain, figures, clauses, this::isFrom) : Replaced.nothing(figures.size());
        this.handed = setting.scope() == Scope.BUDGET ? Allocations.start(plain) : plain.length();
        Matcher parts = WITHIN.matcher(plain);
        this.within = parts.find() ? parts.start() : -1;
    }

    /** Returns the targets of a quote; none when it has no figure that promises. */
    static Reading read(Quote quote, Setting setting) {
        TargetReader reader = new TargetReader(quote, setting);
        reader.readAll();
        reader.wholeQuote();
        return new Reading(reader.targets, reader.doubts);
    }

    private void readAll() {
        for (int i = 0; i < figures.size(); i++) {
            int last = pathEnd(i);
            if (roles.get(i) != Qualifiers.Role.OWN || replaced.isOld(i) || isHandedOut(i)) {
                continue;
            }
            if (last > i) {
                path(i, last);
                i = last;
            } else if (isFrom(i)) {
                target(i + 1, Optional.of(figures.get(i)));
                i++;
            } else if (isMeant(i)) {
                target(i, Optional.empty());
            }
        }
    }

    private int leadStart(int i) {
        int clause = clauses.start(figures.get(i).start());
        return i == 0 ? clause : Math.max(clause, figures.get(i - 1).end());
    }

    /** Tells whether the figure is one of those that a total is handed out in; a list behind a colon has only such. */
    private boolean isHandedOut(int i) {
        int start = figures.get(i).start();
        if (setting.scope() != Scope.BUDGET || handed > start) {
            return false;
        }
        int clause = Math.max(clauses.start(start), start - LONGEST_CLAUSE);
        int colon = plain.indexOf(':', handed);
        boolean list = colon >= 0 && colon < start && colon - handed < LONGEST_CLAUSE && !Figures.any(plain.substring(handed, colon));
        return list || clause + Allocations.start(plain.substring(clause, start)) < start;
    }

    /** Returns where the words begin that name what the figure counts. */
    private int nameStart(int i) {
        int first = i;
        while (first > 0 && roles.get(first - 1) == Qualifiers.Role.NAMES
                && clauses.start(figures.get(first - 1).start()) == clauses.start(figures.get(i).start())) {
            first--;
        }
        int start = leadStart(first);
        boolean limited = first > 0 && roles.get(first - 1) == Qualifiers.Role.LIMITS;
        int pause = limited ? plain.lastIndexOf(", ", figures.get(i).start()) : -1;
        return Math.max(start, pause);
    }

    /** Returns the name in the old text, where the new one gives only the figure. */
    private String oldName(int i) {
        String lead = quote.text().substring(leadStart(i), figures.get(i).start());
        Matcher source = OLD_SOURCE.matcher(Plain.of(lead));
        return Labels.of(source.find() ? lead.substring(0, source.start()) : lead, "", "");
    }

    private String lead(int i) {
        return plain.substring(leadStart(i), figures.get(i).start());
    }

    private String tail(int i) {
        int end = clauses.end(figures.get(i).end());
        int next = i + 1 < figures.size() ? figures.get(i + 1).start() : end;
        return plain.substring(figures.get(i).end(), Math.max(figures.get(i).end(), Math.min(end, next)));
    }

    private boolean isFrom(int i) {
        if (i + 1 >= figures.size() || !Plain.has(FROM, lead(i))) {
            return false;
        }
        String between = plain.substring(figures.get(i).end(), figures.get(i + 1).start());
        return between.length() < 90 && TO.matcher(between).matches();
    }

    /** Tells whether the figure promises something of its own, and does not only say another figure again. */
    private boolean isMeant(int i) {
        Figure figure = figures.get(i);
        String lead = lead(i);
        boolean unitless = figure.unit().isEmpty();
        if (unitless && (clauses.quoted(figure.start()) || !lead.isBlank() && !Plain.has(GLUED, lead))) {
            return false;
        }
        if (!targets.isEmpty() && Plain.has(EQUALS, lead)) {
            return false;
        }
        if (i > 0 && saysShare(figures.get(i - 1), figure, lead)) {
            if (difference(figure, figures.get(i - 1)) <= 0.6) {
                return false;
            }
            doubts.add("share-mismatch", quote.text().substring(figures.get(i - 1).start(), figure.end()));
        }
        int bracket = clauses.bracket(figure.start());
        if (bracket < 0) {
            return true;
        }
        String inside = plain.substring(bracket + 1, figure.start());
        boolean follows = i > 0 && figures.get(i - 1).end() <= bracket && clauses.start(bracket) <= figures.get(i - 1).start();
        if (!follows) {
            return !Plain.has(PAST, inside) || i > 0 && figures.get(i - 1).start() > bracket;
        }
        if (reachedBefore(i - 1).isPresent()) {
            return false;
        }
        checkShare(figures.get(i - 1), figure);
        return (Plain.has(ADDS, inside) || NAMES_PART.matcher(inside).lookingAt()) && !Plain.has(PAST, inside);
    }

    /** Returns the year before the plan that the next figure, in brackets behind this one, was reached in. */
    private Optional<Period> reachedBefore(int i) {
        if (i + 1 >= figures.size()) {
            return Optional.empty();
        }
        Matcher before = REACHED_BEFORE.matcher(plain.substring(figures.get(i).end(), figures.get(i + 1).start()));
        return before.matches() ? Period.parse(before.group(1))
                .filter(year -> setting.base().filter(base -> year.start().isBefore(base.start())).isPresent()) : Optional.empty();
    }

    /** Tells whether per cent only say the share before again: "8/9 thôn, đạt 88,9%". */
    private static boolean saysShare(Figure share, Figure percent, String lead) {
        return SAYS_AGAIN.matcher(lead).matches() && share.value().orElse(null) instanceof Value.Share && percent.isPercent();
    }

    private static double difference(Figure percent, Figure share) {
        return percent.value().orElse(null) instanceof Value.Exact exact
                && share.value().orElse(null) instanceof Value.Share part && part.of().signum() > 0
                ? Math.abs(100 * part.number().doubleValue() / part.of().doubleValue() - exact.number().doubleValue()) : 0;
    }

    private void checkShare(Figure percent, Figure share) {
        if (percent.isPercent() && difference(percent, share) > 0.6) {
            doubts.add("share-mismatch", quote.text().substring(percent.start(), share.end()));
        }
    }

    /** Returns the last of a run of figures that are levels of years, as in "năm 2026 = 47, năm 2027 = 49"; else i. */
    private int pathEnd(int i) {
        if (!YEAR_LEVEL.matcher(lead(i)).find()) {
            return i;
        }
        int last = i;
        while (last + 1 < figures.size()
                && figures.get(last + 1).unit().equals(figures.get(i).unit())
                && figures.get(last + 1).value().orElse(null) instanceof Value.Exact
                && ONLY_YEAR.matcher(plain.substring(figures.get(last).end(), figures.get(last + 1).start())).matches()) {
            last++;
        }
        return figures.get(i).value().orElse(null) instanceof Value.Exact ? last : i;
    }

    private void path(int first, int last) {
        List<PathPoint> points = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Matcher year = YEAR_LEVEL.matcher(plain.substring(i == first ? leadStart(i) : figures.get(i - 1).end(), figures.get(i).start()));
            if (year.find() && figures.get(i).value().get() instanceof Value.Exact level) {
                points.add(new PathPoint(Integer.parseInt(year.group(1)), level.number()));
            }
        }
        int before = targets.size();
        target(last, Optional.empty());
        if (targets.size() > before) {
            FoundTarget end = targets.remove(before);
            Matcher year = YEAR_LEVEL.matcher(lead(first));
            int from = year.find() ? leadStart(first) + year.start() : figures.get(first).start();
            String raw = quote.text().substring(from, figures.get(last).end());
            String label = Labels.of(quote.text().substring(leadStart(first), from), tailWords(last), before == 0 ? "" : targets.get(before - 1).label());
            Optional<Period> period = setting.base().filter(base -> base.end().getYear() == points.get(points.size() - 1).year()).or(end::period);
            targets.add(new FoundTarget(quote.start(from), end.end(), label, end.comparator(), end.change(), end.value(),
                    Optional.of(raw), end.unit(), end.measure(), period, false, end.standard(), end.modality(),
                    end.baseline(), points, end.replaced(), Optional.empty()));
        }
    }

    private void target(int i, Optional<Figure> from) {
        Figure figure = figures.get(i);
        int leadStart = from.isPresent() ? leadStart(i - 1) : leadStart(i);
        int clauseStart = clauses.start(figure.start());
        String lead = lead(i);
        String clause = plain.substring(Math.max(clauseStart, figure.start() - LONGEST_CLAUSE), figure.start());
        String tail = tail(i);
        boolean range = figure.value().orElse(null) instanceof Value.Range || figure.doubt().filter("range-descends"::equals).isPresent();
        ComparatorWords.Found compared = ComparatorWords.of(lead, tail, range);
        Change change = ChangeWords.change(clause, lead, from.isPresent());
        boolean growth = ChangeWords.isGrowth(clause) || change == Change.INCREASE || change == Change.DECREASE;
        String around = plain.substring(leadStart, figure.start()) + " | " + firstWords(tail);
        boolean yearly = ChangeWords.isYearly(around);
        Optional<String> unit = unit(i, clause, growth, yearly);
        Optional<Period> named = PeriodReader.ofWords(clausePeriod(clause, around), setting.base());
        Optional<Period> period = named.isPresent() ? named : setting.period();
        int nameStart = Math.max(from.isPresent() ? leadStart : nameStart(i), replaced.nameStart(i));
        String words = quote.text().substring(nameStart, from.map(Figure::start).orElse(figure.start()));
        String label = replaced.namedBy(i) >= 0 && (from.isPresent() || Labels.isBlank(words)) ? oldName(replaced.namedBy(i)) : Labels.of(words, tailWords(i),
                targets.isEmpty() ? "" : targets.get(targets.size() - 1).label());
        Span raw = raw(i, leadStart, compared, change);
        boolean counted = figure.unit().isPresent() && !growth;
        Measure measure = ChangeWords.measure(unit.orElse(""), clause, change, counted);
        boolean each = !growth && manyYears(period) && (yearly || setting.yearly() || unit.filter(one -> one.endsWith("/năm")).isPresent());
        targets.add(new FoundTarget(quote.start(raw.start()), quote.end(raw.end()), label, compared.comparator(), change, figure.value(),
                Optional.of(quote.text().substring(raw.start(), raw.end())), unit, measure, period, each, standard(figure.start(), clause, tail),
                setting.modality(clause), from.flatMap(one -> baseline(one, figure)).or(() -> baseline(i)), List.of(), from.or(() -> replaced.by(i)).flatMap(this::replaced), Optional.empty()));
        doubt(figure, clause, Labels.isBlank(words) ? "" : label, unit, period);
    }

    private void doubt(Figure figure, String clause, String label, Optional<String> unit, Optional<Period> period) {
        String found = quote.text().substring(figure.start(), figure.end());
        figure.doubt().filter(code -> !(unit.isPresent() && (code.equals("missing-unit") || code.equals("unit-unclear"))))
                .ifPresent(code -> doubts.add(code, found));
        if (clauses.bracket(figure.start()) >= 0 && figures.size() == 1) {
            doubts.add("value-in-parentheses", found);
        }
        String name = Plain.of(label);
        boolean amount = unit.filter(one -> one.contains("đồng")).isPresent();
        if (MONEY_NAME.matcher(name).lookingAt() && amount || COUNT_NAME.matcher(name).lookingAt() && figure.isPercent() && !ChangeWords.isGrowth(clause)
                && targets.get(targets.size() - 1).change() == Change.LEVEL) {
            doubts.add("name-unit-mismatch", quote.text());
        }
        if (period.isEmpty()) {
            doubts.add("period-unknown", found);
        } else if (setting.base().isPresent() && (period.get().end().isBefore(setting.base().get().start())
                || period.get().end().isAfter(setting.base().get().end()))) {
            doubts.add("year-outside-plan", found);
        }
        if (ChangeWords.isMaintain(clause) && Plain.has(REACHES, clause.substring(Math.max(0, clause.length() - 30)))) {
            doubts.add("maintain-vs-reach", quote.text());
        }
    }

    private Optional<String> unit(int i, String clause, boolean growth, boolean yearly) {
        Figure figure = figures.get(i);
        Optional<String> unit = figure.unit();
        if (unit.isEmpty()) {
            Matcher named = NAMED_UNIT.matcher(clause);
            return named.find() ? Units.named(named.group(1)) : unit;
        }
        boolean share = unit.get().equals("%") || unit.get().equals("‰");
        boolean parts = !targets.isEmpty() && targets.get(0).unit().filter((unit.get() + "/năm")::equals).isPresent()
                && within >= 0 && within < figure.start();
        return share && growth && (yearly || parts || setting.yearly() && growth) ? Optional.of(unit.get() + "/năm") : unit;
    }

    /** The words that name the period of a figure: its own, else those of its part, else those that open the sentence. */
    private static String clausePeriod(String clause, String around) {
        return Plain.has(BEFORE_YEAR, around) || around.contains("quý ") || around.contains("cả năm") ? around : clause;
    }

    private static boolean manyYears(Optional<Period> period) {
        return period.isPresent() && period.get().start().getYear() < period.get().end().getYear();
    }

    private Optional<Baseline> baseline(Figure from, Figure to) {
        Matcher year = BEFORE_YEAR.matcher(plain.substring(from.end(), to.start()));
        return setting.scope() != Scope.AMENDMENT && year.find() && from.value().orElse(null) instanceof Value.Exact exact
                ? Period.parse(year.group(1)).map(period -> new Baseline(period, exact.number()))
                : Optional.empty();
    }

    private Optional<Baseline> baseline(int i) {
        String unit = figures.get(i).unit().orElse("");
        return reachedBefore(i).flatMap(year -> figures.get(i + 1).unit().filter(one -> !unit.startsWith(one)).isPresent() ? Optional.empty()
                : figures.get(i + 1).value().filter(Value.Exact.class::isInstance)
                        .map(value -> new Baseline(year, ((Value.Exact) value).number())));
    }

    private Optional<BigDecimal> replaced(Figure from) {
        return setting.scope() == Scope.AMENDMENT && from.value().orElse(null) instanceof Value.Exact exact
                ? Optional.of(exact.number()) : Optional.empty();
    }

    private Optional<String> standard(int number, String clause, String tail) {
        int from = number - clause.length();
        int to = Math.min(plain.length(), number + LONGEST_CLAUSE + tail.length());
        Matcher standard = STANDARD.matcher(plain).region(from, Math.min(to, clauses.end(number)));
        return standard.find() ? Optional.of(quote.text().substring(standard.start(), standard.end()).strip()) : Optional.empty();
    }

    private String tailWords(int i) {
        Figure figure = figures.get(i);
        int next = i + 1;
        while (next < figures.size() && roles.get(next) == Qualifiers.Role.LIMITS) {
            next++;
        }
        int clause = clauses.end(figure.end());
        String tail = next == i + 1 ? tail(i)
                : plain.substring(figure.end(), next < figures.size() ? Math.min(clause, figures.get(next).start()) : clause);
        boolean noun = figure.unit().isPresent() && !figure.isPercent() && figure.end() > figure.numberEnd();
        String unit = noun ? quote.text().substring(figure.numberEnd(), figure.end()).strip() : "";
        int more = tail.startsWith(" trở lên") ? " trở lên".length() : tail.startsWith(" trở xuống") ? " trở xuống".length() : 0;
        return (unit + " " + quote.text().substring(figure.end() + more, figure.end() + tail.length()).strip()).strip();
    }

    private static String firstWords(String whole) {
        int open = whole.lastIndexOf('(');
        // A bracket that goes on to another figure speaks of that one.
        String tail = open > whole.lastIndexOf(')') ? whole.substring(0, open) : whole;
        int stop = tail.indexOf(',');
        String words = stop < 0 || tail.startsWith(", hoàn thành", stop) ? tail : tail.substring(0, stop);
        return words.substring(0, Math.min(70, words.length()));
    }

    private Span raw(int i, int leadStart, ComparatorWords.Found compared, Change change) {
        Figure figure = figures.get(i);
        String lead = plain.substring(leadStart, figure.start());
        int shift = figure.start() - lead(i).length() - leadStart;
        int end = figure.end() + compared.end();
        if (end < plain.length() && plain.charAt(end) == '$') {
            end++;
        }
        return RawWords.of(quote.text(), lead, leadStart, figure.start(), end, Math.min(lead.length(), compared.start() + shift),
                compared.comparator(), change);
    }

    /** What concerns the quote as a whole. */
    private void wholeQuote() {
        if (ChangeWords.isTypo(plain)) {
            doubts.add("ocr-typo", quote.text());
        }
        if (plain.indexOf('\\') >= 0) {
            doubts.add("latex", quote.text());
        }
        if (!setting.sure() && !targets.isEmpty()) {
            doubts.add("place-unsure", quote.text());
        }
        for (FoundTarget target : targets) {
            String raw = target.raw().orElse("");
            if (!RawWords.agrees(raw, target.comparator(), target.change())) {
                doubts.add("comparator-unclear", raw);
            }
            if (target.comparator() == Comparator.RANGE && target.value().isEmpty()) {
                doubts.add("range-descends", raw);
            }
        }
    }
}
