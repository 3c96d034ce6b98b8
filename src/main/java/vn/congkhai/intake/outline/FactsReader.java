package vn.congkhai.intake.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.MarkerStyle;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.Period;

/** Reads what a document says about itself. */
final class FactsReader {

    private static final Pattern NATION = Pattern.compile("(cong hoa xa hoi chu nghia|dang cong san viet nam).*");
    private static final Pattern COUNCIL = Pattern.compile("(hoi dong nhan dan|uy ban nhan dan|hdnd|ubnd|dang uy|dang bo|ban chap hanh)\\b.*");
    private static final Pattern PLACE = Pattern.compile("(xa|phuong|thi tran|dac khu|tinh|thanh pho|huyen)\\s.*");
    private static final Pattern TERM = Pattern.compile("(?iu)[\\s,;–-]*kh(?:óa|oá)\\s+(?:[IVXLC]+|\\d+)(?!\\p{L}).*");
    private static final Pattern SESSION = Pattern.compile(
            "(?iu:(?:kho[áa]|khóa)\\s+[IVXLC\\d]+\\s*[,;.–-]?\\s*(?:nhiệm kỳ\\s+\\d{4}\\s*[-–]\\s*\\d{4}\\s*[,;.–-]?\\s*)?)?"
                    + "(?iu:kỳ họp\\s+(?:lần\\s+)?(?:thứ\\s+\\p{L}+(?:\\s+(?:một|hai|ba|tư|lăm|sáu|bảy|tám|chín)(?!\\p{L}))?|chuyên đề|bất thường)"
                    + "(?:\\s*\\((?:chuyên đề|bất thường|thường lệ)[^)]*\\))?)");
    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)\\(?\\s*(?:ban hành\\s+)?kèm theo\\s+((?:nghị quyết|quyết định|báo cáo|tờ trình)\\s+số\\s*:?\\s*.*?)\\s*\\)?");
    private static final Pattern ANNEX = Pattern.compile(
            "(?iu)(?:có|theo|tại|chi tiết tại)\\s+((?:các\\s+)?(?:phụ lục|biểu|bảng|danh mục)[^();.,]{0,80}?)\\s+(?:được\\s+)?(?:ban hành\\s+)?(?:đính\\s+)?kèm(?:\\s+theo)?");

    private final List<Line> lines;
    private final List<Line> head;

    private FactsReader(List<Line> lines) {
        this.lines = lines;
        this.head = head(lines);
    }

    static Facts read(List<Line> lines) {
        FactsReader reader = new FactsReader(lines);
        Ending ending = Ending.of(lines);
        Optional<Span> title = reader.title();
        Optional<Span> nation = reader.head.stream().filter(line -> NATION.matcher(line.folded()).matches())
                .map(Line::span).findFirst();
        return new Facts(reader.kind(title), reader.isDraft(), reader.isParty(nation), nation, reader.issuer(),
                HeadingFacts.number(reader.head), HeadingFacts.issuedAt(reader.head), HeadingFacts.issued(reader.head), title,
                reader.session(ending), reader.starting("căn cứ"), reader.considered(),
                lines.stream().filter(line -> line.role() == Line.Role.FORMULA).map(Line::span).findFirst(),
                reader.attachedTo(), reader.annexes(), ending.effect(), ending.adopted(), ending.effective(),
                period(title), ending.recipients(), ending.office(), ending.signatory());
    }

    /** Returns the lines before the formula, the first article or the first part. */
    private static List<Line> head(List<Line> lines) {
        List<Line> head = new ArrayList<>();
        for (Line line : lines) {
            boolean annex = line.marker().filter(marker -> marker.style() == MarkerStyle.ANNEX).isPresent();
            if (line.role() == Line.Role.FORMULA || line.role() == Line.Role.NUMBERED && !annex) {
                break;
            }
            head.add(line);
        }
        return head;
    }

    private DocumentKind kind(Optional<Span> title) {
        if (!lines.isEmpty() && lines.get(0).marker().filter(one -> one.style() == MarkerStyle.ANNEX).isPresent()) {
            return DocumentKind.ANNEX;
        }
        boolean formula = lines.stream().anyMatch(line -> line.role() == Line.Role.FORMULA);
        boolean resolution = title.filter(span -> span.text().startsWith("NGHỊ QUYẾT")).isPresent();
        boolean article = lines.stream().anyMatch(line -> line.marker()
                .filter(one -> one.style() == MarkerStyle.ARTICLE).isPresent());
        return formula || resolution || article ? DocumentKind.RESOLUTION : DocumentKind.REPORT;
    }

    private boolean isDraft() {
        return head.stream().limit(12).anyMatch(line -> line.folded().matches("\\(?du thao\\b.{0,40}")
                && (Lines.isCapitals(line.text()) || line.text().length() < 30));
    }

    private boolean isParty(Optional<Span> nation) {
        return nation.filter(span -> span.text().startsWith("ĐẢNG")).isPresent()
                || head.stream().limit(12).anyMatch(line -> line.folded().matches("(chu de dai hoi|dang bo (xa|phuong)).*")
                        || line.folded().matches("dai hoi dai bieu dang bo .*"));
    }

    private Optional<Span> issuer() {
        Optional<Span> best = Optional.empty();
        for (int at = 0; at < head.size(); at++) {
            Line line = head.get(at);
            if (!COUNCIL.matcher(line.folded()).matches() || !Lines.isCapitals(line.text())) {
                continue;
            }
            boolean named = line.folded().matches(".*\\b(xa|phuong|thi tran|dac khu|tinh|thanh pho)\\s+\\S.*");
            // Above the party committee stands the one that it belongs to.
            boolean above = line.folded().startsWith("dang bo") && at + 1 < head.size()
                    && COUNCIL.matcher(head.get(at + 1).folded()).matches();
            if (named && !above) {
                return Optional.of(withoutTerm(line.span()));
            }
            if (best.isEmpty() && !above) {
                Optional<Line> place = placeBelow(at);
                best = Optional.of(place.map(below -> new Span(line.text() + " " + below.text(), line.start(), below.end()))
                        .orElse(line.span()));
            }
        }
        return best;
    }

    /** Returns the line that goes on with the issuer's name; what stands to its right may come between. */
    private Optional<Line> placeBelow(int issuer) {
        return head.stream().skip(issuer + 1L).limit(3)
                .dropWhile(line -> NATION.matcher(line.folded()).matches() || line.folded().matches("doc lap\\b.*|[-–—_*=\\s]+"))
                .findFirst().filter(line -> PLACE.matcher(line.folded()).matches() && Lines.isCapitals(line.text()));
    }

    private static Span withoutTerm(Span issuer) {
        Matcher term = TERM.matcher(issuer.text());
        return term.find() ? new Span(issuer.text().substring(0, term.start()), issuer.start(), issuer.start() + term.start()) : issuer;
    }

    private Optional<Span> title() {
        for (int at = 0; at < head.size(); at++) {
            if (head.get(at).role() == Line.Role.TITLE) {
                return Optional.of(titleFrom(at, at + 1));
            }
        }
        if (!head.isEmpty() && head.get(0).marker().filter(one -> one.style() == MarkerStyle.ANNEX).isPresent()) {
            Line annex = head.get(0);
            int printed = annex.marker().orElseThrow().printed().length();
            String name = annex.text().substring(printed).strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(new Span(name, annex.end() - name.length(), annex.end()));
        }
        return Optional.empty();
    }

    private Span titleFrom(int first, int from) {
        StringBuilder text = new StringBuilder(head.get(first).text());
        int last = first;
        for (int at = from; at < head.size() && at <= first + 3; at++) {
            String folded = head.get(at).folded();
            if (COUNCIL.matcher(folded).matches() && Lines.isCapitals(head.get(at).text()) || folded.startsWith("can cu")
                    || folded.startsWith("xet ") || head.get(at).role() != Line.Role.PLAIN
                    || SESSION.matcher(head.get(at).text()).lookingAt() || folded.matches("[-–—_*=¯‾\\s]+|\\(.*")) {
                break;
            }
            text.append(' ').append(head.get(at).text());
            last = at;
        }
        return new Span(text.toString(), head.get(first).start(), head.get(last).end());
    }

    private Optional<Span> session(Ending ending) {
        for (Line line : head) {
            Matcher form = SESSION.matcher(line.text());
            if (Lines.isCapitals(line.text()) && form.find()) {
                return Optional.of(new Span(form.group(), line.start() + form.start(), line.start() + form.end()));
            }
        }
        return ending.effect().flatMap(span -> {
            Matcher form = SESSION.matcher(span.text());
            return form.find()
                    ? Optional.of(new Span(form.group(), span.start() + form.start(), span.start() + form.end()))
                    : Optional.empty();
        });
    }

    private List<Span> starting(String word) {
        List<Span> found = new ArrayList<>();
        Pattern start = Pattern.compile("(?iu)[-–+*]?\\s*" + word + "\\s+(?:vào\\s+)?(.*?)[;.,]?\\s*");
        for (Line line : head) {
            Matcher form = start.matcher(line.text());
            if (form.matches()) {
                found.add(new Span(form.group(1), line.start() + form.start(1), line.start() + form.end(1)));
            }
        }
        return found;
    }

    private List<Span> considered() {
        return head.stream().filter(line -> line.folded().matches("[-–]?\\s*(xet|theo de nghi|tren co so|sau khi xem xet)\\b.*"))
                .map(Line::span).toList();
    }

    private Optional<Span> attachedTo() {
        for (Line line : lines.subList(0, Math.min(6, lines.size()))) {
            Matcher form = ATTACHED.matcher(line.text());
            if (form.matches()) {
                return Optional.of(new Span(form.group(1), line.start() + form.start(1), line.start() + form.end(1)));
            }
        }
        return Optional.empty();
    }

    private List<Span> annexes() {
        List<Span> found = new ArrayList<>();
        for (Line line : lines) {
            Matcher form = ANNEX.matcher(line.text());
            while (form.find()) {
                String name = form.group(1);
                if (found.stream().noneMatch(other -> other.text().equalsIgnoreCase(name))) {
                    found.add(new Span(name, line.start() + form.start(1), line.start() + form.end(1)));
                }
            }
        }
        return found;
    }

    /** Returns the only period that the title names; of several years it is the plan's words that tell which is meant. */
    private static Stated<Period> period(Optional<Span> title) {
        if (title.isEmpty()) {
            return new Stated.Unknown<>();
        }
        Span span = title.get();
        Matcher range = Pattern.compile("(20\\d{2})\\s*[-–]\\s*(20\\d{2})").matcher(span.text());
        Matcher year = Pattern.compile("(?iu)(?<!tháng\\s\\d{1,2}\\s)năm\\s+(20\\d{2})(?!\\s*[-–]\\s*\\d)").matcher(span.text());
        List<Stated<Period>> found = new ArrayList<>();
        while (range.find()) {
            Span place = new Span(range.group(), span.start() + range.start(), span.start() + range.end());
            Period.parse(range.group(1) + "/" + range.group(2)).ifPresent(one -> found.add(new Stated.Known<>(one, place)));
        }
        boolean ranged = !found.isEmpty();
        Set<String> years = new HashSet<>();
        while (!ranged && year.find()) {
            Span place = new Span(year.group(), span.start() + year.start(), span.start() + year.end());
            if (years.add(year.group(1))) {
                Period.parse(year.group(1)).ifPresent(one -> found.add(new Stated.Known<>(one, place)));
            }
        }
        return found.size() == 1 ? found.get(0) : new Stated.Unknown<>();
    }

    /** Returns the day of a date in numbers; empty when there is no such day. */
    static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
