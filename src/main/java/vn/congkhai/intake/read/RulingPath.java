package vn.congkhai.intake.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the straight lines of a page out of its paths, and out of the thin boxes that stand for lines. */
final class RulingPath {

    private static final double THIN = 3;
    private static final double STRAIGHT = 1;
    private static final double SHORTEST = 4;
    private static final int MOST = 6_000;

    private final List<Point2D[]> open = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Point2D first;
    private Point2D at;

    void move(Point2D point) {
        first = point;
        at = point;
    }

    void line(Point2D point) {
        if (at != null && open.size() < MOST) {
            open.add(new Point2D[] {at, point});
        }
        at = point;
    }

    void close() {
        if (first != null && at != null) {
            line(first);
        }
    }

    void drop() {
        open.clear();
        first = null;
        at = null;
    }

    void stroke() {
        open.forEach(line -> add(line[0], line[1]));
        drop();
    }

    /** A filled box counts when it is so thin that it shows as a line. */
    void fill() {
        for (int i = 0; i + 3 < open.size(); i += 4) {
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (Point2D[] line : open.subList(i, i + 4)) {
                left = Math.min(left, line[0].getX());
                right = Math.max(right, line[0].getX());
                top = Math.min(top, line[0].getY());
                bottom = Math.max(bottom, line[0].getY());
            }
            if (Math.min(right - left, bottom - top) <= THIN) {
                boolean level = right - left > bottom - top;
                double x = (left + right) / 2;
                double y = (top + bottom) / 2;
                add(level ? new Point2D.Double(left, y) : new Point2D.Double(x, top),
                        level ? new Point2D.Double(right, y) : new Point2D.Double(x, bottom));
            }
        }
        drop();
    }

    private void add(Point2D a, Point2D b) {
        double wide = Math.abs(a.getX() - b.getX());
        double high = Math.abs(a.getY() - b.getY());
        if (rulings.size() >= MOST || Math.max(wide, high) < SHORTEST || Math.min(wide, high) > STRAIGHT) {
            return;
        }
        if (wide > high) {
            rulings.add(new Ruling(true, (a.getY() + b.getY()) / 2, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX())));
        } else {
            rulings.add(new Ruling(false, (a.getX() + b.getX()) / 2, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
        }
    }

    List<Ruling> rulings() {
        return rulings;
    }
}
