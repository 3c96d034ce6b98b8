package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two texts do not have in common, paragraph by paragraph. */
final class TextDifference {

    private static final int MOST = 40;
    private static final int LONGEST = 120;

    private TextDifference() {}

    /** Returns the paragraphs that are gone, with a minus, and those that are new, with a plus; the first of them only. */
    static List<String> of(String before, String now) {
        List<String> all = new ArrayList<>();
        missing(before, now).forEach(line -> all.add("− " + line));
        missing(now, before).forEach(line -> all.add("+ " + line));
        if (all.size() <= MOST) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST));
        first.add("… và " + (all.size() - MOST) + " đoạn khác nữa.");
        return first;
    }

    private static List<String> missing(String from, String in) {
        Map<String, Integer> there = new HashMap<>();
        in.lines().filter(line -> !line.isBlank()).forEach(line -> there.merge(line.strip(), 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String line : from.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (there.merge(line, -1, Integer::sum) < 0) {
                missing.add(line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…" : line);
            }
        }
        return missing;
    }
}
