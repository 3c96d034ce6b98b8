package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/** Puts the parts of a table together that goes on over several pages. */
final class PdfTables {

    private static final double NEAR = 4;

    private final List<Dropped> dropped;
    private List<TableLayout.Part> cells = new ArrayList<>();
    private double[] edges = new double[0];
    private int rows;
    private int page;
    private int lastPage;

    PdfTables(List<Dropped> dropped) {
        this.dropped = dropped;
    }

    private final List<Piece> finished = new ArrayList<>();

    /** Adds a table, to the open one if it goes on from it. */
    void add(List<TableLayout.Part> more, Lattice table, int onPage) {
        int height = table.ys().length - 1;
        if (rows == 0 || onPage != lastPage + 1 || !sameColumns(table.xs())) {
            finish();
            cells = new ArrayList<>(more);
            edges = table.xs();
            rows = height;
            page = onPage;
        } else {
            int skipped = repeatedRows(more);
            if (skipped > 0) {
                String header = more.stream().filter(cell -> cell.row() < skipped).map(TableLayout.Part::text)
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
                dropped.add(new Dropped(DroppedKind.REPEATED_HEADER, header, onPage));
            }
            int moved = goesOn(more, skipped) ? goOn(more, skipped) : skipped;
            for (TableLayout.Part cell : more) {
                if (cell.row() >= moved) {
                    cells.add(new TableLayout.Part(cell.row() - moved + rows, cell.column(), cell.rows(), cell.columns(),
                            cell.content()));
                }
            }
            rows += height - moved;
        }
        lastPage = onPage;
    }

    /** Returns the tables that are complete, and leaves none open. */
    List<Piece> close() {
        finish();
        List<Piece> done = List.copyOf(finished);
        finished.clear();
        return done;
    }

    private void finish() {
        if (rows > 0) {
            finished.addAll(TableLayout.pieces(cells, rows, page));
        }
        rows = 0;
        cells = new ArrayList<>();
    }

    private boolean sameColumns(double[] others) {
        if (others.length != edges.length) {
            return false;
        }
        for (int at = 0; at < others.length; at++) {
            if (Math.abs(others[at] - edges[at]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a row is the rest of one that the end of the page cut: no number, and words that cannot begin one. */
    private boolean goesOn(List<TableLayout.Part> more, int row) {
        List<TableLayout.Part> own = more.stream().filter(cell -> cell.row() == row).toList();
        boolean words = own.stream().anyMatch(cell -> !cell.text().isEmpty());
        return words && own.stream().allMatch(cell -> cell.text().isEmpty()
                || cell.column() > 0 && cell.rows() == 1 && !lastIn(cell.column()).isEmpty() && (Character.isLowerCase(cell.text().charAt(0))
                        || BreakWords.leaveOpen(lastIn(cell.column()))));
    }

    /** Returns the words at the bottom of a column. */
    private String lastIn(int column) {
        return cells.stream().filter(cell -> cell.row() + cell.rows() == rows && cell.column() == column)
                .map(TableLayout.Part::text).findFirst().orElse("");
    }

    /** Adds the row to the last row of the table and returns the row after it. */
    private int goOn(List<TableLayout.Part> more, int row) {
        for (TableLayout.Part rest : more.stream().filter(cell -> cell.row() == row).toList()) {
            for (int at = 0; at < cells.size(); at++) {
                TableLayout.Part cell = cells.get(at);
                if (cell.row() + cell.rows() == rows && cell.column() == rest.column()) {
                    cells.set(at, cell.and(rest.content()));
                }
            }
        }
        return row + 1;
    }

    /** Returns how many rows at the top of the part below say the same as the top of the table. */
    private int repeatedRows(List<TableLayout.Part> more) {
        int same = 0;
        while (same < 4 && rowText(more, same).length() > 1 && rowText(more, same).equals(rowText(cells, same))) {
            same++;
        }
        return same;
    }

    private static String rowText(List<TableLayout.Part> cells, int row) {
        return cells.stream().filter(cell -> cell.row() == row)
                .map(cell -> cell.column() + ":" + cell.text()).collect(Collectors.joining("|"));
    }
}
