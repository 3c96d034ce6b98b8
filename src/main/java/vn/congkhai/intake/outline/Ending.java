package vn.congkhai.intake.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.MarkerStyle;

/** What stands at the end of a document: passing, effect, recipients, signer. */
record Ending(
        Optional<Span> effect,
        Stated<LocalDate> adopted,
        Stated<LocalDate> effective,
        List<Span> recipients,
        Optional<Span> office,
        Optional<Span> signatory) {

    private static final String DAY = "(?:(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})"
            + "|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}))";
    private static final String BLANK_DAY = "[\\s.…_]{0,60}(?:\\d{1,2})?[\\s.…_]{0,60}(?:tháng|/)[\\s.…_]{0,60}(?:\\d{1,2})?[\\s.…_]{0,60}(?:năm|/)[\\s.…_]{0,60}\\d{2,4}";

    private static final Pattern PASSED = Pattern.compile("(?iu)thông qua(?:\\s+vào)?\\s+ngày\\s+" + DAY);
    private static final Pattern PASSED_BLANK = Pattern.compile("(?iu)thông qua(?:\\s+vào)?\\s+ngày" + BLANK_DAY);
    private static final Pattern FROM_DAY = Pattern.compile(
            "(?iu)(?:có hiệu lực|thi hành)(?:\\s+thi hành)?\\s+(?:kể\\s+)?(?:từ\\s+)?ngày\\s+" + DAY);
    private static final Pattern FROM_PASSING = Pattern.compile(
            "(?iu)có hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s+(?:khi|ngày)\\s+(?:được\\s+)?(?:Hội đồng nhân dân\\s+(?:\\p{L}+\\s+){0,6})?thông qua");
    private static final Pattern EFFECT = Pattern.compile(
            "(?iu)(?:nghị quyết|quyết định)\\s+này.*(?:thông qua\\s+(?:vào\\s+)?ngày|có hiệu lực)|.*có hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s.*");
    /** The same anywhere in a line, however long that is. */
    private static final Pattern SAYS_EFFECT = Pattern.compile("(?iu)(?:nghị quyết|quyết định)\\s+này.{0,400}?(?:thông qua\\s+(?:vào\\s+)?ngày|có hiệu lực)"
            + "|có hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}*\\.?\\s+){1,5}\\p{Lu}\\p{Ll}*");

    static Ending of(List<Line> lines) {
        Optional<Line> clause = Optional.empty();
        for (Line line : lines) {
            if (isAnnex(line) && lines.get(0) != line) {
                break;
            }
            boolean candidate = EFFECT.matcher(line.text()).lookingAt() || line.role() == Line.Role.NUMBERED
                    && EFFECT.matcher(afterMarker(line)).lookingAt();
            if (candidate && line.role() != Line.Role.TABLE) {
                boolean better = clause.isEmpty() || PASSED.matcher(line.text()).find() || !PASSED.matcher(clause.get().text()).find();
                clause = better ? Optional.of(line) : clause;
            }
        }
        Stated<LocalDate> adopted = clause.map(line -> day(line, PASSED, PASSED_BLANK)).orElse(new Stated.Unknown<>());
        return new Ending(clause.map(Line::span), adopted, effective(lines, clause, adopted), recipients(lines), office(lines),
                signatory(lines));
    }

    private static String afterMarker(Line line) {
        return line.text().substring(line.marker().orElseThrow().printed().length()).strip();
    }

    private static boolean isAnnex(Line line) {
        return line.marker().filter(marker -> marker.style() == MarkerStyle.ANNEX).isPresent();
    }

    private static Stated<LocalDate> day(Line line, Pattern stated, Pattern blank) {
        Matcher form = stated.matcher(line.text());
        if (form.find()) {
            boolean numbers = form.group(1) != null;
            Span span = new Span(form.group(), line.start() + form.start(), line.start() + form.end());
            return FactsReader.date(form.group(numbers ? 1 : 4), form.group(numbers ? 2 : 5), form.group(numbers ? 3 : 6))
                    .<Stated<LocalDate>>map(date -> new Stated.Known<>(date, span)).orElse(new Stated.Unknown<>());
        }
        Matcher left = blank.matcher(line.text());
        return left.find()
                ? new Stated.Blank<>(new Span(left.group(), line.start() + left.start(), line.start() + left.end()))
                : new Stated.Unknown<>();
    }

    /** The day of effect is stated as a day, or as the day of passing; anything else stays unknown. */
    private static Stated<LocalDate> effective(List<Line> lines, Optional<Line> clause, Stated<LocalDate> adopted) {
        for (Line line : lines) {
            if (line.role() == Line.Role.TABLE || !SAYS_EFFECT.matcher(line.text()).find()) {
                continue;
            }
            Stated<LocalDate> stated = day(line, FROM_DAY, Pattern.compile("(?!)"));
            if (stated.known().isPresent()) {
                return stated;
            }
            Matcher passing = FROM_PASSING.matcher(line.text());
            if (passing.find() && adopted.known().isPresent()) {
                Span span = new Span(passing.group(), line.start() + passing.start(), line.start() + passing.end());
                return new Stated.Known<>(adopted.known().get(), span);
            }
        }
        return new Stated.Unknown<>();
    }

    private static List<Span> recipients(List<Line> lines) {
        List<Span> found = new ArrayList<>();
        boolean inside = false;
        for (Line line : lines) {
            if (line.role() == Line.Role.RECIPIENTS) {
                inside = true;
                String rest = line.text().replaceFirst("(?iu)^nơi nhận\\s*:?\\s*", "");
                if (!rest.isEmpty()) {
                    found.add(new Span(rest, line.end() - rest.length(), line.end()));
                }
            } else if (inside && line.role() == Line.Role.BULLET) {
                found.add(line.span());
            } else if (inside) {
                break;
            }
        }
        return found;
    }

    private static Optional<Span> office(List<Line> lines) {
        Optional<Span> found = Optional.empty();
        for (Line line : lines) {
            if (line.role() == Line.Role.SIGNATURE) {
                boolean behalf = line.folded().matches("(tm|t/m)\\b.*");
                if (!behalf || found.isEmpty()) {
                    found = Optional.of(line.span());
                }
            }
        }
        return found;
    }

    private static Optional<Span> signatory(List<Line> lines) {
        boolean signed = false;
        for (Line line : lines) {
            if (line.role() == Line.Role.SIGNATURE) {
                signed = true;
            } else if (signed && line.role() == Line.Role.PLAIN && NAME.matcher(line.text()).matches()) {
                return Optional.of(line.span());
            } else if (signed && isAnnex(line)) {
                break;
            }
        }
        return Optional.empty();
    }
}
