package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Period;
import vn.congkhai.model.Value;

/** Makes indicators out of quotes. */
final class Maker {

    private static final Pattern NO_MORE = Pattern.compile("(?<![\\p{L}])(cơ bản )?không còn (?=\\p{L})(?:(?! theo |\\d)[^,;.(])*");
    private static final Pattern WORDED = Pattern.compile("(?:(?:phấn đấu |đến |hết |trong |cuối )*năm 20\\d\\d,? ?)?(?:phấn đấu )?(?:xã |tiếp tục )?"
            + "(?:đạt (?:chuẩn|xã|danh hiệu|tiêu chuẩn)|hoàn thành (?:xây dựng|việc|mục tiêu)|giữ vững|duy trì|được công nhận|trở thành)(?![\\p{L}])");
    private static final Pattern NAME = Pattern.compile("[^:.;]{3,120}(?=:)");
    private static final int LONGEST_NAME = 140;

    private final CatalogueMatch catalogue;

    Maker(CatalogueMatch catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the indicator that the quote gives; empty when it has no figure. */
    Optional<FoundIndicator> of(Quote quote, Setting setting) {
        Reading reading = TargetReader.read(quote, setting);
        List<FoundTarget> targets = new ArrayList<>(reading.targets());
        withoutFigure(quote, setting, targets);
        if (!targets.isEmpty()) {
            wordedParts(quote, setting, targets);
        }
        return targets.isEmpty() ? Optional.empty() : Optional.of(made(quote, setting, targets, reading.doubts()));
    }

    /** Tells whether the words promise that there will be no more of something. */
    static boolean namesNoMore(String plain) {
        return Plain.has(NO_MORE, plain);
    }

    /** Returns the indicator of a quote that promises without a figure. */
    FoundIndicator withoutFigure(Quote quote, Setting setting) {
        List<FoundTarget> targets = new ArrayList<>();
        withoutFigure(quote, setting, targets);
        Doubts doubts = new Doubts();
        if (targets.isEmpty()) {
            targets.add(target(quote, setting, 0, quote.text().length(), Comparator.NONE, Optional.empty()));
            doubts.add("missing-value", quote.text());
        }
        return made(quote, setting, targets, doubts);
    }

    private FoundIndicator made(Quote quote, Setting setting, List<FoundTarget> targets, Doubts doubts) {
        return made(quote, name(quote, targets), setting, targets, doubts);
    }

    /** Returns the indicator of targets that are read already, as those of a table are, under the name that it has there. */
    FoundIndicator made(Quote quote, String name, Setting setting, List<FoundTarget> read, Doubts doubts) {
        Sums.check(quote, read, doubts);
        if (read.stream().anyMatch(target -> target.comparator() == Comparator.NONE && !Figures.any(Plain.of(target.raw().orElse(""))))) {
            doubts.add("missing-value", quote.text());
        }
        List<FoundTarget> targets = read.stream().map(this::coded).toList();
        Optional<Proposal> own = catalogue.propose(name, targets.get(0).unit());
        Optional<Proposal> code = own.isPresent() && targets.size() == 1 ? own : targets.get(0).code().or(() -> own);
        return new FoundIndicator(quote.start(0), quote.end(quote.text().length()), quote.text(), name, setting.group(), code,
                targets, doubts.all(), doubts.grade());
    }

    private void withoutFigure(Quote quote, Setting setting, List<FoundTarget> targets) {
        Matcher none = NO_MORE.matcher(quote.plain());
        if (!none.find()) {
            return;
        }
        boolean nearly = none.group(1) != null;
        Optional<Value> zero = nearly ? Optional.empty() : Optional.of(new Value.Exact(BigDecimal.ZERO));
        int end = none.end();
        while (end > none.start() && quote.plain().charAt(end - 1) == ' ') {
            end--;
        }
        if (targets.stream().noneMatch(target -> target.start() <= quote.start(none.start()) && quote.start(none.start()) < target.end())) {
            targets.add(target(quote, setting, none.start(), end, nearly ? Comparator.NONE : Comparator.EQUAL, zero));
        }
    }

    /** Adds the parts that promise in words, such as "đến năm 2028 đạt chuẩn nông thôn mới", in the order of the text. */
    private static void wordedParts(Quote quote, Setting setting, List<FoundTarget> targets) {
        Clauses clauses = new Clauses(quote);
        for (int from = 0; from < quote.text().length(); from = clauses.end(from) + 1) {
            int start = from;
            int end = clauses.end(from);
            String part = quote.plain().substring(start, end);
            int blank = part.length() - part.stripLeading().length();
            boolean worded = WORDED.matcher(part).region(blank, part.length()).lookingAt() && !Figures.any(part);
            boolean taken = worded && targets.stream().anyMatch(target -> quote.start(start) < target.end() && target.start() < quote.end(end));
            if (worded && !taken) {
                Quote words = quote.part(start, end);
                FoundTarget target = target(words, setting, 0, words.text().length(), Comparator.NONE, Optional.empty());
                int place = (int) targets.stream().filter(other -> other.start() < target.start()).count();
                targets.add(place, target);
            }
        }
    }

    private static FoundTarget target(Quote quote, Setting setting, int from, int to, Comparator comparator, Optional<Value> value) {
        Optional<Period> named = PeriodReader.ofWords(quote.plain(), setting.base());
        boolean maintain = ChangeWords.isMaintain(quote.plain());
        String raw = quote.text().substring(from, to);
        return new FoundTarget(quote.start(from), quote.end(to), Labels.of(raw, "", ""), comparator,
                maintain ? Change.MAINTAIN : Change.LEVEL, value, Optional.of(raw), Optional.empty(), Measure.STOCK,
                named.isPresent() ? named : setting.period(), false, Optional.empty(), setting.modality(quote.plain()),
                Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private FoundTarget coded(FoundTarget target) {
        return new FoundTarget(target.start(), target.end(), target.label(), target.comparator(), target.change(), target.value(),
                target.raw(), target.unit(), target.measure(), target.period(), target.yearly(), target.standard(),
                target.modality(), target.baseline(), target.path(), target.replaced(),
                catalogue.propose(target.label(), target.unit()));
    }

    private static String name(Quote quote, List<FoundTarget> targets) {
        Matcher head = NAME.matcher(quote.plain());
        if (targets.size() > 1 && head.lookingAt() && !Figures.any(head.group())) {
            return quote.text().substring(0, head.end()).strip();
        }
        String first = targets.get(0).label();
        String all = targets.size() == 2 ? first + "; " + targets.get(1).label() : first;
        return all.length() <= LONGEST_NAME ? all : first;
    }
}
