package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of a page, or of a part of it, into rows. */
final class PdfRows {

    private static final double SAME_BASE = 0.18;
    private static final double SMALL = 0.8;
    private static final double HIGHEST = 0.7;
    private static final double LOWEST = 0.35;
    private static final double WORD_GAP = 0.18;
    private static final double WIDE_GAP = 1.5;
    private static final double WIDE_JUMP = 0.9;

    private PdfRows() {}

    /** A letter, and whether it is raised above its row. */
    private record Placed(Glyph glyph, boolean raised) {}

    /** Letters on about the same base line. */
    private static final class Band {

        private final double base;
        private final List<Placed> glyphs = new ArrayList<>();
        private double size;

        Band(Glyph first) {
            base = first.base();
        }

        void add(Glyph glyph, boolean raised) {
            glyphs.add(new Placed(glyph, raised));
            if (!raised && !glyph.blank()) {
                size = Math.max(size, glyph.size());
            }
        }
    }

    /** Returns the rows from the top. */
    static List<PdfRow> of(int page, List<Glyph> glyphs) {
        List<Band> bands = bands(glyphs);
        attachSmall(bands);
        List<PdfRow> rows = new ArrayList<>();
        for (Band band : bands) {
            List<PdfRow.Segment> segments = segments(band);
            if (!segments.isEmpty()) {
                rows.add(new PdfRow(page, band.base, band.size, segments));
            }
        }
        return rows;
    }

    private static List<Band> bands(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingInt(Glyph::order));
        List<Band> bands = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            double reach = Math.max(1, SAME_BASE * Math.max(glyph.size(), last == null ? 0 : last.size));
            if (last == null || glyph.base() - last.base > reach) {
                last = new Band(glyph);
                bands.add(last);
            }
            last.add(glyph, false);
        }
        return bands;
    }

    /** Moves raised and lowered letters to the row that they belong to. */
    private static void attachSmall(List<Band> bands) {
        for (int at = 0; at < bands.size(); at++) {
            Band small = bands.get(at);
            for (int other = Math.max(0, at - 2); other <= Math.min(bands.size() - 1, at + 2); other++) {
                Band row = bands.get(other);
                double rise = row.base - small.base;
                if (other == at || small.size >= SMALL * row.size || rise > HIGHEST * row.size || rise < -LOWEST * row.size) {
                    continue;
                }
                for (List<Placed> run : runs(small)) {
                    double left = run.get(0).glyph().left();
                    double right = run.get(run.size() - 1).glyph().right();
                    boolean touches = row.glyphs.stream().map(Placed::glyph).filter(glyph -> !glyph.blank())
                            .anyMatch(glyph -> Math.abs(glyph.right() - left) < row.size / 2
                                    || Math.abs(glyph.left() - right) < row.size / 2);
                    if (touches) {
                        run.forEach(one -> row.add(one.glyph(), rise > 0));
                        small.glyphs.removeAll(run);
                    }
                }
            }
        }
    }

    private static List<List<Placed>> runs(Band band) {
        List<Placed> sorted = band.glyphs.stream().filter(one -> !one.glyph().blank())
                .sorted(Comparator.comparingDouble(one -> one.glyph().left())).toList();
        List<List<Placed>> runs = new ArrayList<>();
        for (Placed one : sorted) {
            List<Placed> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || one.glyph().left() - last.get(last.size() - 1).glyph().right() > band.size / 2) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(one);
        }
        return runs;
    }

    private static List<PdfRow.Segment> segments(Band band) {
        List<Placed> sorted = new ArrayList<>(band.glyphs);
        sorted.sort(Comparator.<Placed>comparingDouble(one -> one.glyph().left())
                .thenComparingInt(one -> one.glyph().order()));
        List<PdfRow.Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Glyph previous = null;
        double left = 0;
        boolean blank = false;
        boolean bold = true;
        boolean raised = false;
        for (Placed one : sorted) {
            Glyph glyph = one.glyph();
            if (glyph.blank()) {
                blank = previous != null;
                continue;
            }
            double gap = previous == null ? 0 : glyph.left() - previous.right();
            if (previous != null && gap > (blank ? WIDE_GAP : WIDE_JUMP) * band.size) {
                segments.add(new PdfRow.Segment(closed(text, raised), left, previous.right(), bold, true));
                text.setLength(0);
                raised = false;
                bold = true;
                previous = null;
                blank = false;
            }
            if (previous == null) {
                left = glyph.left();
            }
            if (raised && !one.raised()) {
                text.append(PdfRow.LOWERED);
            }
            if (previous != null && (blank || gap > WORD_GAP * band.size)) {
                text.append(' ');
            }
            if (one.raised() && !raised) {
                text.append(PdfRow.RAISED);
            }
            raised = one.raised();
            text.append(glyph.text());
            bold &= glyph.bold();
            blank = false;
            previous = glyph;
        }
        if (previous != null) {
            segments.add(new PdfRow.Segment(closed(text, raised), left, previous.right(), bold, blank));
        }
        return segments;
    }

    private static String closed(StringBuilder text, boolean raised) {
        return raised ? text.toString() + PdfRow.LOWERED : text.toString();
    }
}
