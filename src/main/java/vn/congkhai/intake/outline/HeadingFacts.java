package vn.congkhai.intake.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads number, place and date in the heading of a document, or that they are left blank. */
final class HeadingFacts {

    private static final String GAP = "[\\s.…_-]{0,80}";

    private static final Pattern NUMBER = Pattern.compile(
            "(?iu:số)\\s*:?\\s*(\\d+[a-zA-Z]?(?:/\\d{4})?\\s*[/-]\\s*[\\p{Lu}\\d][\\p{L}\\d]{0,9}(?:\\s?[-/&]\\s?[\\p{Lu}\\d][\\p{L}\\d]{0,9})*)\\s*(?:\\(.*\\))?");
    private static final Pattern BLANK_NUMBER = Pattern.compile(
            "(?iu:số)\\s*:?" + GAP + "(?:/\\d{4})?\\s*[/-]\\s*[\\p{Lu}\\d][\\p{L}\\d]{0,9}(?:\\s?[-/&]\\s?[\\p{Lu}\\d][\\p{L}\\d]{0,9})*|(?iu:số)\\s*:" + GAP);

    private static final Pattern DATE = Pattern.compile("(?:(.{2,40}?)\\s*,\\s*)?(?iu:ngày)\\s+(\\d{1,2})\\s*(?:(?iu:tháng)\\s+(\\d{1,2})\\s+"
            + "(?iu:năm)\\s+(\\d{4})|[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}))\\s*\\.?");
    private static final Pattern BLANK_DATE = Pattern.compile("(?:(.{2,40}?)\\s*,\\s*)?(?iu:ngày)" + GAP + "(\\d{1,2})?" + GAP + "(?iu:tháng)" + GAP
            + "(\\d{1,2})?" + GAP + "(?iu:năm)" + GAP + "(\\d{2,4})?" + GAP);

    private HeadingFacts() {}

    static Stated<String> number(List<Line> head) {
        for (Line line : head) {
            Matcher stated = NUMBER.matcher(line.text());
            if (stated.matches()) {
                return new Stated.Known<>(stated.group(1), line.span());
            }
            if (BLANK_NUMBER.matcher(line.text()).matches()) {
                return new Stated.Blank<>(line.span());
            }
        }
        return new Stated.Unknown<>();
    }

    static Stated<LocalDate> issued(List<Line> head) {
        for (Line line : head) {
            Matcher stated = DATE.matcher(line.text());
            if (stated.matches()) {
                boolean words = stated.group(3) != null;
                Optional<LocalDate> day = FactsReader.date(stated.group(2), stated.group(words ? 3 : 5), stated.group(words ? 4 : 6));
                return day.<Stated<LocalDate>>map(one -> new Stated.Known<>(one, line.span())).orElse(new Stated.Unknown<>());
            }
            if (BLANK_DATE.matcher(line.text()).matches()) {
                return new Stated.Blank<>(line.span());
            }
        }
        return new Stated.Unknown<>();
    }

    static Optional<Span> issuedAt(List<Line> head) {
        for (Line line : head) {
            for (Pattern pattern : List.of(DATE, BLANK_DATE)) {
                Matcher form = pattern.matcher(line.text());
                if (form.matches() && form.group(1) != null) {
                    return Optional.of(new Span(form.group(1), line.start(), line.start() + form.end(1)));
                }
            }
        }
        return Optional.empty();
    }
}
