package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.model.Period;

/**
 * The columns of a table that promise.
 *
 * @param main the column whose figure is the target
 * @param years columns of single years on the way to it; empty when there is only the target
 * @param parts columns of quarters and other parts of the year, each a target of its own; empty when there are none
 * @param before the column with what was reached before; -1 when there is none
 * @param sure false when more than one column could be the target
 */
record Plan(int main, List<Integer> years, List<Integer> parts, int before, boolean sure) {

    private static final Pattern OWN = Plain.words("xa|phuong|hdnd|phan dau|quyet nghi|dieu chinh|ca nam|tong so|tong cong|moi");
    private static final Pattern DECIDED = Plain.words("quyet dinh|quyet nghi|phe chuan|thong qua");
    private static final Pattern HIGHER = Plain.words("tw|trung ương|tỉnh|thành phố|huyện|cấp trên|chính phủ|thủ tướng|bộ (?:giao|tài chính)");
    private static final Pattern RESULT = Plain.words("thuc hien|th|uoc|uth|ket qua|hien trang|da dat|hien nay|dau ky|quyet toan");
    private static final Pattern PLANNED = Plain.words("ke hoach|kh|du toan|muc tieu|nghi quyet|giao|duoc giao");

    private static final Pattern END = Plain.words("(?:den|het) (?:cuoi |het )?nam");

    /**
     * Returns the choice among the columns of a header.
     *
     * @param amends whether the plan of before is what is replaced
     */
    static Plan of(TableHead head, boolean amends) {
        List<Integer> plans = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            if (column.kind() == Column.Kind.PLAN && column.isPartOfYear()) {
                parts.add(i);
            } else if (column.kind() == Column.Kind.PLAN && !repeats(head, i)) {
                plans.add(i);
            }
        }
        int before = before(head, amends);
        if (plans.isEmpty()) {
            return new Plan(parts.get(parts.size() - 1), List.of(), parts, before, true);
        }
        List<Integer> years = plans.stream().filter(i -> isYear(head.columns().get(i))).toList();
        List<Integer> wholes = plans.stream().filter(i -> !years.contains(i)).toList();
        boolean several = years.stream().map(i -> head.columns().get(i).period()).distinct().count() > 1;
        if (several && years.size() > years.stream().map(i -> head.columns().get(i).period()).distinct().count()) {
            return twice(head, years, wholes, parts, before);
        }
        if (several || !years.isEmpty() && wholes.size() == 1 && isEnd(head.columns().get(wholes.get(0)))) {
            int main = wholes.isEmpty() ? years.get(years.size() - 1) : wholes.get(wholes.size() - 1);
            return new Plan(main, years, parts, before, wholes.size() <= 1);
        }
        List<Integer> own = own(head, plans);
        int main = own.size() == 1 ? own.get(0) : plans.get(plans.size() - 1);
        return new Plan(main, List.of(), parts, before, plans.size() == 1 || own.size() == 1);
    }

    /** Several plans for each of the years: the commune's own stands for the year, else the last. */
    private static Plan twice(TableHead head, List<Integer> years, List<Integer> wholes, List<Integer> parts, int before) {
        Map<Optional<Period>, List<Integer>> alike = new LinkedHashMap<>();
        years.forEach(i -> alike.computeIfAbsent(head.columns().get(i).period(), period -> new ArrayList<>()).add(i));
        boolean sure = wholes.size() <= 1;
        List<Integer> path = new ArrayList<>();
        for (List<Integer> year : alike.values()) {
            List<Integer> own = own(head, year);
            sure = sure && own.size() == 1;
            path.add(own.size() == 1 ? own.get(0) : year.get(year.size() - 1));
        }
        int main = wholes.isEmpty() ? path.get(path.size() - 1) : wholes.get(wholes.size() - 1);
        return new Plan(main, path, parts, before, sure);
    }

    /** Returns the columns with a target: parts of the year and the main column, in their order. */
    List<Integer> targets() {
        List<Integer> targets = new ArrayList<>(parts);
        if (!targets.contains(main)) {
            targets.add(main);
        }
        return targets.stream().sorted().toList();
    }

    /** Of several plans, the one that the commune itself decides; else those that no higher level gives. */
    private static List<Integer> own(TableHead head, List<Integer> plans) {
        List<Integer> below = plans.stream().filter(i -> !Plain.has(HIGHER, head.columns().get(i).head())).toList();
        List<Integer> rest = below.isEmpty() ? plans : below;
        if (rest.size() == 1) {
            return rest;
        }
        List<Integer> decided = rest.stream().filter(i -> Plain.has(DECIDED, bare(head, i))).toList();
        return decided.size() == 1 ? decided : rest.stream().filter(i -> Plain.has(OWN, bare(head, i))).toList();
    }

    /** The last results before; a plan of before is no result, but it is what an amendment replaces. */
    private static int before(TableHead head, boolean amends) {
        int before = -1;
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            boolean result = Plain.has(RESULT, bare(head, i)) || !Plain.has(PLANNED, bare(head, i));
            if (column.kind() != Column.Kind.PAST || !amends && !result) {
                continue;
            }
            boolean earlier = before >= 0 && column.period().isPresent() && head.columns().get(before).period()
                    .filter(last -> last.end().isAfter(column.period().get().end())).isPresent();
            before = earlier ? before : i;
        }
        return before;
    }

    private static String bare(TableHead head, int column) {
        return Plain.bare(head.columns().get(column).head());
    }

    private static boolean isYear(Column column) {
        return column.period().filter(one -> one.text().length() == 4).isPresent() && !isEnd(column);
    }

    private static boolean isEnd(Column column) {
        return Plain.has(END, Plain.bare(column.head()));
    }

    private static boolean repeats(TableHead head, int i) {
        return i > 0 && head.columns().get(i - 1).kind() == Column.Kind.PLAN && head.columns().get(i).head().equals(head.columns().get(i - 1).head()) && head.columns().get(i).period().isEmpty();
    }
}
