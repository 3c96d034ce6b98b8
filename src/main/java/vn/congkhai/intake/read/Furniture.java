package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/** Finds what stands at the top and bottom of page after page: numbers, running headers and footers. */
final class Furniture {

    /** A line with only the number of a page; the number in the first or second group. */
    static final Pattern NUMBER = Pattern.compile(
            "[-–—] ?(\\d{1,4}) ?[-–—]|(?:(?iu:trang|page)\\s*:?\\s*)?(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?");

    private static final int EDGE = 2;
    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 150;

    private Furniture() {}

    /**
     * Returns the rows of each page without its furniture, which is listed.
     *
     * @param pages the rows of each page from the top
     */
    static List<List<TextRow>> remove(List<List<TextRow>> pages, List<Dropped> dropped) {
        List<Set<Integer>> gone = new ArrayList<>();
        pages.forEach(page -> gone.add(new HashSet<>()));
        Map<Integer, Integer> shifts = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int at : edges(pages.get(page).size(), 1)) {
                int number = numberOf(pages.get(page).get(at).text());
                if (number > 0) {
                    shifts.merge(number - page, 1, Integer::sum);
                }
            }
        }
        int shift = shifts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(1);
        Map<String, Integer> headers = repeated(pages, true);
        Map<String, Integer> footers = repeated(pages, false);
        List<List<TextRow>> kept = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<TextRow> rows = pages.get(page);
            for (boolean top : new boolean[] {true, false}) {
                Map<String, Integer> known = top ? headers : footers;
                for (int step = 0; step < Math.min(EDGE, rows.size()); step++) {
                    int at = top ? step : rows.size() - 1 - step;
                    TextRow row = rows.get(at);
                    boolean number = numberOf(row.text()) == page + shift && (page > 0 || shift == 1 && pages.size() > 1);
                    boolean running = known.getOrDefault(masked(row.text()), 0) >= Math.max(FEWEST_PAGES, pages.size() / 2);
                    if (!number && !running) {
                        break;
                    }
                    if (gone.get(page).add(at)) {
                        DroppedKind kind = number ? DroppedKind.PAGE_NUMBER
                                : top ? DroppedKind.RUNNING_HEADER : DroppedKind.RUNNING_FOOTER;
                        dropped.add(new Dropped(kind, row.text(), row.page()));
                    }
                }
            }
            List<TextRow> rest = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) {
                if (!gone.get(page).contains(at)) {
                    rest.add(rows.get(at));
                }
            }
            kept.add(rest);
        }
        return kept;
    }

    private static Map<String, Integer> repeated(List<List<TextRow>> pages, boolean top) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<TextRow> rows : pages) {
            Set<String> seen = new HashSet<>();
            for (int step = 0; step < Math.min(EDGE, rows.size()); step++) {
                String text = rows.get(top ? step : rows.size() - 1 - step).text();
                if (text.length() <= LONGEST && !text.isEmpty() && seen.add(masked(text))) {
                    counts.merge(masked(text), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String masked(String text) {
        return text.replaceAll("\\d+", "#");
    }

    private static int[] edges(int size, int depth) {
        if (size == 0) {
            return new int[0];
        }
        return size == depth ? new int[] {0} : new int[] {0, size - 1};
    }

    /** Returns the number that is all of a line; 0 when it is none. */
    static int numberOf(String text) {
        Matcher form = NUMBER.matcher(text);
        if (!form.matches()) {
            return 0;
        }
        return Integer.parseInt(form.group(1) == null ? form.group(2) : form.group(1));
    }
}
