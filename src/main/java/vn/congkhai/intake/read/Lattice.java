package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A grid of rulings on a page: a table with borders.
 *
 * @param xs edges of the columns from the left
 * @param ys edges of the rows from the top
 * @param cells row by row
 */
record Lattice(double[] xs, double[] ys, List<Box> cells) {

    private static final double NEAR = 2.5;
    private static final int MOST_EDGES = 200;

    /** A cell with the rows and columns that it covers. */
    record Box(int row, int column, int rows, int columns) {}

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    boolean holds(Glyph glyph) {
        double middle = glyph.base() - glyph.size() * 0.3;
        return glyph.middle() > xs[0] - NEAR && glyph.middle() < xs[xs.length - 1] + NEAR && middle > top() - NEAR
                && middle < bottom() + NEAR;
    }

    boolean holds(Box box, Glyph glyph) {
        double middle = glyph.base() - glyph.size() * 0.3;
        return between(xs, box.column(), box.columns(), glyph.middle()) && between(ys, box.row(), box.rows(), middle);
    }

    private static boolean between(double[] edges, int first, int count, double at) {
        boolean low = first == 0 || at >= edges[first];
        boolean high = first + count == edges.length - 1 || at < edges[first + count];
        return low && high;
    }

    /** Returns the tables of a page from the top. A frame of a single cell is none. */
    static List<Lattice> of(List<Ruling> rulings) {
        List<Ruling> lines = joined(rulings);
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (cross(lines.get(i), lines.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        List<Lattice> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (root(group, i) == i) {
                List<Ruling> own = new ArrayList<>();
                for (int j = 0; j < lines.size(); j++) {
                    if (root(group, j) == i) {
                        own.add(lines.get(j));
                    }
                }
                Lattice table = table(own);
                if (table.cells().size() > 1) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(Lattice::top));
        return tables;
    }

    private static int root(int[] group, int at) {
        int root = at;
        while (group[root] != root) {
            root = group[root];
        }
        group[at] = root;
        return root;
    }

    private static boolean cross(Ruling a, Ruling b) {
        if (a.level() == b.level()) {
            return false;
        }
        return a.at() >= b.from() - NEAR && a.at() <= b.to() + NEAR && b.at() >= a.from() - NEAR && b.at() <= a.to() + NEAR;
    }

    /** Returns the rulings with the pieces of one line put together. */
    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Ruling::level).thenComparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> lines = new ArrayList<>();
        for (Ruling ruling : sorted) {
            int same = -1;
            for (int i = lines.size() - 1; i >= 0 && same < 0; i--) {
                Ruling line = lines.get(i);
                if (line.level() != ruling.level() || ruling.at() - line.at() > NEAR) {
                    break;
                }
                if (ruling.from() <= line.to() + NEAR && ruling.to() >= line.from() - NEAR) {
                    same = i;
                }
            }
            if (same < 0) {
                lines.add(ruling);
            } else {
                Ruling line = lines.get(same);
                lines.set(same, new Ruling(line.level(), line.at(), Math.min(line.from(), ruling.from()),
                        Math.max(line.to(), ruling.to())));
            }
        }
        return lines;
    }

    private static double[] edges(List<Ruling> lines, boolean level) {
        List<Double> edges = new ArrayList<>();
        lines.stream().filter(line -> line.level() == level).map(Ruling::at).sorted().forEach(at -> {
            if (edges.isEmpty() || at - edges.get(edges.size() - 1) > NEAR) {
                edges.add(at);
            }
        });
        return edges.stream().limit(MOST_EDGES).mapToDouble(Double::doubleValue).toArray();
    }

    private static Lattice table(List<Ruling> lines) {
        double[] xs = edges(lines, false);
        double[] ys = edges(lines, true);
        List<Box> cells = new ArrayList<>();
        if (xs.length < 2 || ys.length < 2) {
            return new Lattice(xs, ys, cells);
        }
        boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < xs.length - 1; column++) {
                if (!taken[row][column]) {
                    Box box = box(lines, xs, ys, row, column, taken);
                    for (int r = box.row(); r < box.row() + box.rows(); r++) {
                        for (int c = box.column(); c < box.column() + box.columns(); c++) {
                            taken[r][c] = true;
                        }
                    }
                    cells.add(box);
                }
            }
        }
        return new Lattice(xs, ys, cells);
    }

    private static Box box(List<Ruling> lines, double[] xs, double[] ys, int row, int column, boolean[][] taken) {
        int columns = 1;
        while (column + columns < xs.length - 1 && !taken[row][column + columns]
                && !wall(lines, false, xs[column + columns], (ys[row] + ys[row + 1]) / 2)) {
            columns++;
        }
        int rows = 1;
        while (row + rows < ys.length - 1 && isFree(taken[row + rows], column, columns)
                && open(lines, xs, ys[row + rows], column, columns)) {
            rows++;
        }
        return new Box(row, column, rows, columns);
    }

    private static boolean isFree(boolean[] taken, int column, int columns) {
        for (int at = column; at < column + columns; at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean open(List<Ruling> lines, double[] xs, double y, int column, int columns) {
        for (int at = column; at < column + columns; at++) {
            if (wall(lines, true, y, (xs[at] + xs[at + 1]) / 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean wall(List<Ruling> lines, boolean level, double at, double across) {
        return lines.stream().anyMatch(line -> line.level() == level && Math.abs(line.at() - at) <= NEAR
                && line.from() <= across && line.to() >= across);
    }
}
