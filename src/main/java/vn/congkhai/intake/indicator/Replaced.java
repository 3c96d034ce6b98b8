package vn.congkhai.intake.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in the words of an amendment the figures that held before from those that hold from now on. */
final class Replaced {

    private static final Pattern TURNS = Pattern.compile("(?<![\\p{L}])(?:(?<!(?:hoàn|trưởng|cấu|hình) )thành(?! lập| viên| phố| tích| phần| công)|bằng (?:cụm từ|nội dung|chỉ tiêu|câu|đoạn)|(?:thay|sửa)(?: thế| đổi)? (?:bằng|là|lại)"
            + "|như sau|nay (?:là|còn|sửa|điều chỉnh|thay)|điều chỉnh (?:lại )?(?:là|còn|xuống|lên|đạt))(?![\\p{L}])(?: là| còn| đạt| xuống| lên)?[ :\"-]*");
    private static final Pattern MOVES = Pattern.compile("(?:điều chỉnh|bổ sung|giao) (?:tăng|giảm)(?![\\p{L}])");
    private static final Pattern BEFORE = Plain.words("cũ|trước đây|trước điều chỉnh|đầu năm|nghị quyết|đã giao|được giao|đã quyết nghị|đã phê duyệt");
    private static final Pattern OLD_TEXT = Pattern.compile("(?:a\\) |- )?(?:(?:nội dung|chỉ tiêu|quy định|mức|số)(?: \\p{L}+){0,3} )?(?:cũ|đã (?:được )?(?:phê duyệt|giao|thông qua|quyết nghị|ban hành)|trước (?:khi )?(?:điều chỉnh|sửa đổi)"
            + "|trước đây|hiện hành|(?:tại|theo) nghị quyết(?: số)?[^:;.]{0,60})(?![\\p{L}])[^:;.]{0,40}:");

    private final boolean[] old;
    private final Figure[] by;
    private final int[] starts;
    private final int[] named;

    private Replaced(int size) {
        old = new boolean[size];
        by = new Figure[size];
        starts = new int[size];
        named = new int[size];
        Arrays.fill(named, -1);
    }

    /** Returns that nothing is replaced. */
    static Replaced nothing(int size) {
        return new Replaced(size);
    }

    /**
     * Returns what the words of an amendment replace.
     *
     * @param from whether a figure is the first of a pair "từ … thành …", which is read as one
     */
    static Replaced of(String plain, List<Figure> figures, Clauses clauses, IntPredicate from) {
        Replaced replaced = new Replaced(figures.size());
        int clause = -1;
        for (Matcher turns = TURNS.matcher(plain); turns.find();) {
            if (clauses.start(turns.start()) != clause) {
                clause = clauses.start(turns.start());
                replaced.turn(figures, clause, turns.start(), turns.end(), from);
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            replaced.around(plain, figures, i, from);
        }
        return replaced;
    }

    /** Tells whether a line only repeats what held before: "Chỉ tiêu đã được phê duyệt: …". */
    static boolean isOldText(String plain) {
        return OLD_TEXT.matcher(plain).lookingAt() && !Plain.has(TURNS, plain);
    }

    /** Tells whether a figure holds no longer, or only says by how much another one moves. */
    boolean isOld(int i) {
        return old[i];
    }

    /** Returns the figure that this one replaces. */
    Optional<Figure> by(int i) {
        return Optional.ofNullable(by[i]);
    }

    /** Returns where the words of the new text begin that the figure stands in; 0 when it is none. */
    int nameStart(int i) {
        return starts[i];
    }

    /** Returns the figure of the old text whose words name this one too, where its own do not; -1 when there is none. */
    int namedBy(int i) {
        return named[i];
    }

    private void turn(List<Figure> figures, int clause, int start, int end, IntPredicate from) {
        int next = 0;
        while (next < figures.size() && figures.get(next).start() < end) {
            next++;
        }
        if (next == figures.size()) {
            return;
        }
        int count = 0;
        int first = -1;
        Figure last = null;
        for (int i = 0; i < next; i++) {
            Figure figure = figures.get(i);
            if (figure.start() >= clause && figure.end() <= start && !from.test(i)) {
                old[i] = true;
                last = figure;
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            starts[next] = end;
            named[next] = first;
            boolean same = count == 1 && last.unit().equals(figures.get(next).unit());
            by[next] = same ? last : null;
        }
    }

    private void around(String plain, List<Figure> figures, int i, IntPredicate from) {
        Figure figure = figures.get(i);
        String before = plain.substring(i == 0 ? 0 : figures.get(i - 1).end(), figure.start());
        if (i + 2 < figures.size() && from.test(i + 1) && Plain.has(MOVES, before)) {
            old[i] = true;
            named[i + 2] = i;
        }
        boolean bracket = before.startsWith(" (") || before.startsWith("(");
        if (i == 0 || !bracket || before.contains(")")) {
            return;
        }
        if (Plain.has(BEFORE, before) && by[i - 1] == null && figure.unit().equals(figures.get(i - 1).unit())) {
            old[i] = true;
            by[i - 1] = figure;
        }
    }
}
