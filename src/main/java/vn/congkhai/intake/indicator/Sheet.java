package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;

/** A table as rows and columns of cells, merged cells standing at every place that they cover. */
final class Sheet {

    private static final int WIDEST = 64;
    private static final Pattern NUMBER = Pattern.compile("stt|tt|số tt");

    private final Paper paper;
    private final Grid grid;
    private final Cell[][] cells;
    private final int width;

    Sheet(Paper paper, Grid grid) {
        this.paper = paper;
        this.grid = grid;
        int widest = 1;
        for (var row : grid.rows()) {
            for (Cell cell : row.cells()) {
                widest = Math.max(widest, cell.column() + cell.columns());
            }
        }
        width = Math.min(WIDEST, widest);
        cells = new Cell[grid.rows().size()][width];
        for (int row = 0; row < cells.length; row++) {
            for (Cell cell : grid.rows().get(row).cells()) {
                place(row, cell);
            }
        }
    }

    private void place(int row, Cell cell) {
        for (int down = 0; down < cell.rows() && row + down < cells.length; down++) {
            for (int right = cell.column(); right < cell.column() + cell.columns() && right < width; right++) {
                if (right >= 0 && cells[row + down][right] == null) {
                    cells[row + down][right] = cell;
                }
            }
        }
    }

    /** Returns the tables that stand under one another in this one, each under a header of its own. */
    List<Sheet> parts() {
        List<Sheet> parts = new ArrayList<>();
        String first = "";
        int from = 0;
        for (int row = 0; row < cells.length; row++) {
            if (!opensHeader(row)) {
                continue;
            }
            String header = quote(row, -1).plain();
            if (!first.isEmpty() && !header.equals(first)) {
                parts.add(part(from, row));
                from = row;
            }
            first = header;
        }
        parts.add(part(from, cells.length));
        return parts;
    }

    private boolean opensHeader(int row) {
        boolean number = false;
        boolean same = false;
        for (int column = 0; column < width; column++) {
            number = number || NUMBER.matcher(Plain.of(words(row, column))).matches();
            same = same || row > 0 && cells[row][column] != null && cells[row][column] == cells[row - 1][column];
        }
        return number && !same;
    }

    private Sheet part(int from, int to) {
        return from == 0 && to == cells.length ? this : new Sheet(paper, new Grid(grid.start(), grid.end(), grid.rows().subList(from, to), grid.page()));
    }

    /** Returns where in the paper the table begins. */
    int start() {
        return grid.start();
    }

    int height() {
        return cells.length;
    }

    int width() {
        return width;
    }

    /** Returns the words at a place; empty where there is no cell. */
    String words(int row, int column) {
        Cell cell = cells[row][column];
        return cell == null ? "" : paper.text().substring(cell.start(), cell.end()).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Returns the cell at a place, or null. */
    Cell cell(int row, int column) {
        return cells[row][column];
    }

    /** Tells whether one cell covers the row from the column of the name on. */
    boolean isMerged(int row, int from) {
        Cell cell = cells[row][from];
        return cell != null && cell.columns() > 1 && from + 1 < width && cells[row][from + 1] == cell;
    }

    private int marker(Cell cell) {
        String words = paper.text().substring(cell.start(), cell.end());
        int length = Marker.of(words).length();
        // A cell with only a number or a dash is no marked item.
        return words.substring(length).chars().anyMatch(Character::isLetter) ? length : 0;
    }

    /** Returns the row's words without those of the column of numbers and without list markers, as one quote. */
    Quote quote(int row, int number) {
        List<Span> pieces = grid.rows().get(row).cells().stream()
                .filter(cell -> cell.column() != number)
                .map(cell -> new Span(Math.min(cell.end(), cell.start() + marker(cell)), cell.end()))
                .toList();
        return Quote.of(paper.text(), pieces);
    }
}
