package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The margins and the leading of a PDF, apart for pages of another width, and the size of its body letters. */
final class PdfMeasures {

    private static final double LONG = 0.6;

    private final Map<Long, Measure> byWidth = new HashMap<>();
    private final Map<Long, Double> leading = new HashMap<>();
    private final List<PdfPage> pages;
    private final double bodySize;

    PdfMeasures(List<PdfPage> pages, List<List<PdfRow>> rows) {
        this.pages = pages;
        this.bodySize = bodySize(pages);
        Map<Long, List<List<PdfRow>>> groups = new TreeMap<>();
        for (int page = 0; page < pages.size(); page++) {
            groups.computeIfAbsent(Math.round(pages.get(page).width()), key -> new ArrayList<>()).add(rows.get(page));
        }
        groups.forEach((width, group) -> {
            byWidth.put(width, measure(group, width));
            leading.put(width, leading(group));
        });
    }

    double bodySize() {
        return bodySize;
    }

    Measure of(int page) {
        return byWidth.get(Math.round(pages.get(page - 1).width()));
    }

    double leading(int page) {
        return leading.get(Math.round(pages.get(page - 1).width()));
    }

    private static double bodySize(List<PdfPage> pages) {
        Map<Double, Integer> counts = new TreeMap<>();
        for (PdfPage page : pages) {
            for (Glyph glyph : page.glyphs()) {
                if (!glyph.blank()) {
                    counts.merge(Math.round(glyph.size() * 2) / 2.0, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(12.0);
    }

    private Measure measure(List<List<PdfRow>> pages, double width) {
        List<PdfRow> all = pages.stream().flatMap(List::stream).toList();
        double widest = all.stream().mapToDouble(row -> row.right() - row.left()).max().orElse(0);
        List<PdfRow> wide = all.stream().filter(row -> row.right() - row.left() > LONG * widest).toList();
        double left = common(wide.stream().map(PdfRow::left).toList(), true);
        double right = common(wide.stream().map(PdfRow::right).toList(), false);
        // Where no line is long the margins do not show; they are then as wide as each other.
        boolean shown = right - left > width / 2;
        return new Measure(left, shown ? right : Math.max(right, width - left), bodySize / 2, true, true);
    }

    /** Returns the outermost place at which a good share of the long rows begins or ends. */
    private static double common(List<Double> places, boolean lowest) {
        if (places.isEmpty()) {
            return 0;
        }
        TreeMap<Long, Integer> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(Math.round(place / 3), 1, Integer::sum));
        int enough = Math.max(1, places.size() / 8);
        for (Map.Entry<Long, Integer> entry : (lowest ? counts : counts.descendingMap()).entrySet()) {
            int around = entry.getValue() + counts.getOrDefault(entry.getKey() + (lowest ? 1 : -1), 0);
            if (around >= enough) {
                return places.stream().filter(place -> Math.abs(Math.round(place / 3) - entry.getKey()) <= 1)
                        .mapToDouble(Double::doubleValue).average().orElse(0);
            }
        }
        return places.get(0);
    }

    private static double leading(List<List<PdfRow>> pages) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (List<PdfRow> rows : pages) {
            for (int at = 1; at < rows.size(); at++) {
                double step = rows.get(at).base() - rows.get(at - 1).base();
                if (step > rows.get(at).size() * 0.9 && step < rows.get(at).size() * 3) {
                    counts.merge(Math.round(step * 2), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2.0).orElse(16.0);
    }
}
