package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a table that was read as lines of text.
 *
 * @param number where the heading of the column of numbers stands; empty when the table has none
 * @param name where that of the names stands
 * @param unit where that of the units stands; empty when the table has none
 * @param values headings of the columns of figures
 * @param notes headings of the columns of words after them
 * @param end offset after the header
 */
record FlatHead(Optional<Span> number, Span name, Optional<Span> unit, List<Heading> values, List<Span> notes, int end) {

    /**
     * One heading over figures.
     *
     * @param whole whether the headings after it may stand under it, as quarters do under their year
     * @param dated whether it names a time
     */
    record Heading(Span span, boolean whole, boolean dated) {}

    private static final String YEAR = "20\\d\\d(?!\\d)";
    private static final String SPAN = "20\\d\\d ?- ?20\\d\\d(?!\\d)";
    private static final String GIVEN = "(?: (?:do )?(?:tw|trung ương|tỉnh|xã|phường|(?:hđnd|ubnd) (?:tỉnh|xã|phường)) (?:giao|quyết định|quyết nghị|xây dựng|phấn đấu))?";
    private static final String PLANS = "(?:kế hoạch|kh|mục tiêu|chỉ tiêu|phấn đấu|dự toán|lộ trình|phân kỳ|dự kiến)(?: giao| phấn đấu| thực hiện)?";
    private static final String RESULTS = "(?:ước(?: thực hiện| th| đạt)?|thực hiện|th|uth|hiện trạng|kết quả(?: thực hiện)?|đạt được)";

    private static final Pattern START = Pattern.compile("(?:(stt|tt|số tt) )?((?:tên |các |nội dung )?(?:chỉ tiêu|hạng mục|danh mục|chỉ số)(?: chủ yếu| chính| cụ thể)?|nội dung(?: công việc)?|công việc|tiêu chí|mục tiêu)(?: (đơn vị(?: tính)?|đvt|đv tính))?(?= )");
    private static final Pattern DATED = Pattern.compile("(?:" + RESULTS + "|" + PLANS + ")" + GIVEN + "(?: đến| cuối| hết| cả)*(?: giai đoạn| năm)? (?:" + SPAN + "|" + YEAR + ")" + GIVEN
            + "|(?:(?:cả|tổng cộng|tổng số|tổng|cộng)(?: cả)? )?giai đoạn " + SPAN + "|(?:tổng cộng|tổng số|tổng|cộng) \\(?" + SPAN + "\\)?|(?:(?:đến|cuối|hết) )*(?:năm )?" + YEAR + "(?! ?-)" + GIVEN);
    private static final Pattern PART = Pattern.compile("(?:" + PLANS + " )?(?:quý (?:iv|iii|ii|i|[1-4])(?! ?- )(?: ?/ ?| năm )?(?:" + YEAR + ")?|(?:0?[69]) tháng(?: đầu| cuối)?(?: năm)?(?: " + YEAR + ")?|cả năm(?: " + YEAR + ")?)");
    private static final Pattern BARE = Pattern.compile("(?:hiện trạng|hiện nay|tổng cộng|tổng số|cộng|" + RESULTS + "|" + PLANS + ")" + GIVEN);
    private static final Pattern COMPARED = Pattern.compile("(?:so sánh|so với|tỷ lệ|tăng ?[,/]? ?giảm)(?: (?:kh|th|uth|ước th|ước thực hiện|kế hoạch|thực hiện|năm|so với|với|20\\d\\d|/)| ?/ ?| \\(?%\\)?)*(?: ?\\(%\\))?");
    private static final Pattern NOTE = Pattern.compile("ghi chú|(?:cơ quan|đơn vị|bộ phận|phòng|người|ngành)(?:,? (?:đơn vị|bộ phận))? (?:chủ trì|thực hiện|phụ trách|theo dõi|chịu trách nhiệm)(?: thực hiện| tham mưu| báo cáo)*|phụ trách");
    private static final Pattern UNIT = Pattern.compile(" ?\\([^()]{1,25}\\)");
    private static final Pattern YEARS = Pattern.compile(YEAR);
    private static final int LONGEST = 700;

    FlatHead {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the header that begins at an offset; empty when none does. It has to be made up of the usual headings to
     * its end.
     *
     * @param text the paper, in the form for rules, line ends as blanks
     */
    static Optional<FlatHead> at(String text, int offset) {
        Matcher start = START.matcher(text).region(offset, text.length());
        if (!start.lookingAt() || start.group(1) == null && start.group(3) == null) {
            return Optional.empty();
        }
        List<Heading> values = new ArrayList<>();
        List<Span> notes = new ArrayList<>();
        int at = start.end();
        for (int next = blank(text, at); next < text.length() && next < offset + LONGEST; next = blank(text, at)) {
            int end = note(text, next);
            if (end > 0) {
                notes.add(new Span(next, end));
            } else {
                Heading heading = notes.isEmpty() ? heading(text, next) : null;
                if (heading == null) {
                    break;
                }
                values.add(heading);
                end = heading.span().end();
            }
            at = end;
        }
        boolean timed = values.stream().anyMatch(Heading::dated);
        Optional<Span> number = Optional.ofNullable(start.group(1)).map(group -> new Span(start.start(1), start.end(1)));
        Optional<Span> unit = Optional.ofNullable(start.group(3)).map(group -> new Span(start.start(3), start.end(3)));
        boolean enough = !values.isEmpty() && (timed || number.isPresent() && unit.isPresent());
        return enough ? Optional.of(new FlatHead(number, new Span(start.start(2), start.end(2)), unit, values, notes, at)) : Optional.empty();
    }

    /** Returns the ways in which the headings may stand over columns: side by side, or some under others. */
    List<List<Span>> layouts() {
        List<List<Span>> layouts = new ArrayList<>();
        layouts.add(values.stream().map(Heading::span).toList());
        List<Span> lowest = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            boolean over = values.get(i).whole() && i + 2 < values.size() && !values.get(i + 1).whole() && !values.get(i + 2).whole();
            if (!over) {
                lowest.add(values.get(i).span());
            }
        }
        layouts.add(lowest);
        layouts.add(values.stream().filter(Heading::dated).map(Heading::span).toList());
        return layouts.stream().filter(one -> !one.isEmpty()).distinct().toList();
    }

    private static Heading heading(String text, int at) {
        for (Pattern pattern : List.of(PART, DATED, COMPARED, BARE)) {
            Matcher found = pattern.matcher(text).region(at, text.length());
            if (found.lookingAt() && found.end() < text.length() && !Character.isLetterOrDigit(text.charAt(found.end()))) {
                Matcher unit = UNIT.matcher(text).region(found.end(), text.length());
                int end = unit.lookingAt() && !unit.group().matches(".*\\d.*") ? unit.end() : found.end();
                String words = found.group();
                boolean one = words.matches("(?:năm )?" + YEAR) || pattern == PART && !words.startsWith("cả năm");
                boolean dated = pattern == PART || pattern == DATED && YEARS.matcher(words).find();
                return new Heading(new Span(at, end), !one && pattern != COMPARED, dated);
            }
        }
        return null;
    }

    private static int note(String text, int at) {
        Matcher note = NOTE.matcher(text).region(at, text.length());
        return note.lookingAt() ? note.end() : 0;
    }

    private static int blank(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
