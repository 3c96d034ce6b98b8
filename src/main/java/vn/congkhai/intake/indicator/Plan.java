package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.model.Period;

/**
 * The columns of a table that promise.
 *
 * @param main the column whose figure is the target
 * @param years columns of single years on the way to it; empty when there is only the target
 * @param before the column with what was reached before; -1 when there is none
 * @param sure false when more than one column could be the target
 */
record Plan(int main, List<Integer> years, int before, boolean sure) {

    private static final Pattern OWN = Plain.words("xa|hdnd|phan dau|quyet nghi|dieu chinh|ca nam|tong so|tong cong|moi");

    private static final Pattern END = Plain.words("(?:den|het) (?:cuoi |het )?nam");

    /** Returns the choice among the columns of a header. */
    static Plan of(TableHead head, Optional<Period> base) {
        List<Integer> plans = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            if (column.kind() == Column.Kind.PLAN && !repeats(head, i)) {
                plans.add(i);
            } else if (column.kind() == Column.Kind.PAST) {
                before = i;
            }
        }
        List<Integer> years = plans.stream().filter(i -> isYear(head.columns().get(i))).toList();
        List<Integer> wholes = plans.stream().filter(i -> !years.contains(i)).toList();
        boolean several = years.stream().map(i -> head.columns().get(i).period()).distinct().count() > 1;
        if (several || !years.isEmpty() && wholes.size() == 1 && isEnd(head.columns().get(wholes.get(0)))) {
            int main = wholes.isEmpty() ? years.get(years.size() - 1) : wholes.get(wholes.size() - 1);
            return new Plan(main, years, before, wholes.size() <= 1);
        }
        List<Integer> own = plans.stream().filter(i -> Plain.has(OWN, Plain.bare(head.columns().get(i).head()))).toList();
        int main = own.size() == 1 ? own.get(0) : plans.get(plans.size() - 1);
        return new Plan(main, List.of(), before, plans.size() == 1 || own.size() == 1);
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
