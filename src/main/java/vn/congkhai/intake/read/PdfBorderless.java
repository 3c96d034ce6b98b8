package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table without borders: rows with three or more runs of words that stand in the same columns.
 *
 * @param first index of its first row on the page
 * @param last index of its last row on the page
 * @param cells row by row: in each cell the rows of words that stand in it
 */
record PdfBorderless(int first, int last, List<List<List<PdfRow>>> cells) {

    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final double APART = 3;

    /** A column of the page. */
    private record Column(double left, double right) {

        boolean meets(PdfRow.Segment segment) {
            return segment.left() < right && segment.right() > left;
        }
    }

    /** Returns the tables among the rows of a page. */
    static List<PdfBorderless> of(List<PdfRow> rows) {
        List<PdfBorderless> found = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).segments().size() >= FEWEST_COLUMNS) {
                PdfBorderless table = from(rows, at);
                if (table != null) {
                    found.add(table);
                    at = table.last;
                }
            }
        }
        return found;
    }

    private static PdfBorderless from(List<PdfRow> rows, int first) {
        List<Column> columns = columns(rows, first);
        if (columns.size() < FEWEST_COLUMNS) {
            return null;
        }
        List<List<List<PdfRow>>> cells = new ArrayList<>();
        int last = first;
        for (int at = first; at < rows.size() && fits(rows, at, first, columns); at++) {
            PdfRow row = rows.get(at);
            boolean begins = columns.get(0).meets(row.segments().get(0)) || row.segments().size() >= FEWEST_COLUMNS;
            if (begins || cells.isEmpty()) {
                List<List<PdfRow>> empty = new ArrayList<>();
                columns.forEach(column -> empty.add(new ArrayList<>()));
                cells.add(empty);
            }
            for (PdfRow.Segment segment : row.segments()) {
                int column = indexOf(columns, segment);
                cells.get(cells.size() - 1).get(column).add(row.with(List.of(segment)));
            }
            last = at;
        }
        return cells.size() < FEWEST_ROWS ? null : new PdfBorderless(first, last, cells);
    }

    /** Returns the columns of the rows that have as many runs as the first. */
    private static List<Column> columns(List<PdfRow> rows, int first) {
        int count = rows.get(first).segments().size();
        List<Column> columns = new ArrayList<>();
        rows.get(first).segments().forEach(one -> columns.add(new Column(one.left(), one.right())));
        for (int at = first + 1; at < rows.size() && near(rows, at); at++) {
            List<PdfRow.Segment> segments = rows.get(at).segments();
            for (PdfRow.Segment segment : segments) {
                List<Column> met = columns.stream().filter(column -> column.meets(segment)).toList();
                if (met.size() > 1) {
                    return columns;
                }
                if (met.size() == 1) {
                    Column column = met.get(0);
                    columns.set(columns.indexOf(column), new Column(Math.min(column.left(), segment.left()),
                            Math.max(column.right(), segment.right())));
                } else if (segments.size() > count) {
                    columns.add(new Column(segment.left(), segment.right()));
                    columns.sort(Comparator.comparingDouble(Column::left));
                }
            }
        }
        return columns;
    }

    private static boolean fits(List<PdfRow> rows, int at, int first, List<Column> columns) {
        if (at > first && !near(rows, at)) {
            return false;
        }
        List<Integer> taken = new ArrayList<>();
        for (PdfRow.Segment segment : rows.get(at).segments()) {
            int column = indexOf(columns, segment);
            boolean wide = columns.stream().filter(one -> one.meets(segment)).count() > 1;
            if (column < 0 || wide || taken.contains(column)) {
                return false;
            }
            taken.add(column);
        }
        return true;
    }

    private static int indexOf(List<Column> columns, PdfRow.Segment segment) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).meets(segment)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean near(List<PdfRow> rows, int at) {
        return rows.get(at).base() - rows.get(at - 1).base() < APART * rows.get(at).size();
    }
}
