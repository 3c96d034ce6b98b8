package vn.congkhai.intake.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the letters of a page into one direction and puts marks to their letters. */
final class PdfGlyphs {

    /** In points; dots in a row stand further apart even in small print. */
    private static final double SHADOW = 0.8;

    private PdfGlyphs() {}

    /** A letter as it was drawn, from the start to the end of its part of the base line. */
    record Drawn(String text, Point2D start, Point2D end, double size, boolean bold, int order) {

        /** Returns 0 for text to the right, 1 upwards, 2 to the left, 3 downwards. */
        int direction() {
            double x = end.getX() - start.getX();
            double y = end.getY() - start.getY();
            if (Math.abs(x) >= Math.abs(y)) {
                return x >= 0 ? 0 : 2;
            }
            return y < 0 ? 1 : 3;
        }
    }

    static PdfPage page(int number, double width, double height, List<Drawn> drawn, List<Ruling> rulings, double pictured,
            int invisible) {
        int[] counts = new int[4];
        drawn.forEach(one -> counts[one.direction()]++);
        int main = main(counts);
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder sideways = new StringBuilder();
        Set<Long> seen = new HashSet<>();
        for (Drawn one : drawn) {
            if (one.direction() != main && one.start().distance(one.end()) > 0.01) {
                sideways.append(one.text());
            } else {
                add(glyphs, turn(one, main, width, height), seen);
            }
        }
        boolean turned = main % 2 == 1;
        List<Ruling> lines = main == 0 ? rulings
                : rulings.stream().map(line -> turn(line, main, width, height)).toList();
        return new PdfPage(number, turned ? height : width, turned ? width : height, glyphs, lines,
                sideways.toString().strip(), pictured, invisible);
    }

    private static int main(int[] counts) {
        int main = 0;
        for (int direction = 1; direction < counts.length; direction++) {
            main = counts[direction] > counts[main] ? direction : main;
        }
        return main;
    }

    private static void add(List<Glyph> glyphs, Glyph glyph, Set<Long> seen) {
        int last = glyphs.size() - 1;
        boolean mark = !glyph.text().isEmpty() && glyph.text().chars()
                .allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
        if (mark) {
            while (last >= 0 && glyphs.get(last).blank()) {
                last--;
            }
            if (last >= 0) {
                glyphs.set(last, glyphs.get(last).with(glyph.text()));
                return;
            }
        }
        if (glyph.blank() || isNew(glyph, seen)) {
            glyphs.add(glyph);
        }
    }

    /** Bold is sometimes made by drawing a letter twice, a hair apart. */
    private static boolean isNew(Glyph glyph, Set<Long> seen) {
        long x = Math.round(glyph.left() / SHADOW);
        long y = Math.round(glyph.base() / SHADOW);
        for (long i = x - 1; i <= x + 1; i++) {
            for (long j = y - 1; j <= y + 1; j++) {
                if (seen.contains(key(glyph.text(), i, j))) {
                    return false;
                }
            }
        }
        seen.add(key(glyph.text(), x, y));
        return true;
    }

    private static long key(String text, long x, long y) {
        return (long) text.hashCode() << 32 | (x & 0xFFFF) << 16 | y & 0xFFFF;
    }

    private static Glyph turn(Drawn one, int direction, double width, double height) {
        Point2D start = turn(one.start(), direction, width, height);
        Point2D end = turn(one.end(), direction, width, height);
        return new Glyph(one.text(), start.getX(), end.getX(), start.getY(), one.size(), one.bold(), one.order());
    }

    private static Point2D turn(Point2D point, int direction, double width, double height) {
        return switch (direction) {
            case 1 -> new Point2D.Double(height - point.getY(), point.getX());
            case 2 -> new Point2D.Double(width - point.getX(), height - point.getY());
            case 3 -> new Point2D.Double(point.getY(), width - point.getX());
            default -> point;
        };
    }

    private static Ruling turn(Ruling line, int direction, double width, double height) {
        Point2D from = turn(line.level() ? new Point2D.Double(line.from(), line.at())
                : new Point2D.Double(line.at(), line.from()), direction, width, height);
        Point2D to = turn(line.level() ? new Point2D.Double(line.to(), line.at())
                : new Point2D.Double(line.at(), line.to()), direction, width, height);
        boolean level = Math.abs(from.getY() - to.getY()) < Math.abs(from.getX() - to.getX());
        return level
                ? new Ruling(true, from.getY(), Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX()))
                : new Ruling(false, from.getX(), Math.min(from.getY(), to.getY()), Math.max(from.getY(), to.getY()));
    }
}
