package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Fold;

/** Tells tables that hold data from those that only set text side by side. */
final class TableLayout {

    private static final Pattern BESIDE = Pattern.compile(
            "(?s).*(cong hoa xa hoi chu nghia viet nam|dang cong san viet nam).*|noi nhan\\s*:.*");
    private static final int MOST_COLUMNS = 3;

    private TableLayout() {}

    /** A cell with what stands in it. */
    record Part(int row, int column, int rows, int columns, List<Piece> content) {

        Part {
            content = List.copyOf(content);
        }

        /** Returns the cell one row deeper, with what stands in the covered cell as well. */
        Part deeper(List<Piece> more) {
            return new Part(row, column, rows + 1, columns, and(more).content());
        }

        /** Returns the cell with more in it. */
        Part and(List<Piece> more) {
            List<Piece> all = new ArrayList<>(content);
            all.addAll(more);
            return new Part(row, column, rows, columns, all);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (Piece piece : content) {
                text.append(text.isEmpty() ? "" : " ").append(words(piece));
            }
            return text.toString();
        }

        private static String words(Piece piece) {
            if (piece instanceof Piece.Words words) {
                return words.text();
            }
            StringBuilder text = new StringBuilder();
            for (Piece.TableCell cell : ((Piece.Table) piece).cells()) {
                text.append(text.isEmpty() || cell.text().isEmpty() ? "" : " ").append(cell.text());
            }
            return text.toString();
        }

        List<Piece.NoteMark> notes() {
            List<Piece.NoteMark> marks = new ArrayList<>();
            for (Piece piece : content) {
                if (piece instanceof Piece.Words words) {
                    marks.addAll(words.notes());
                } else if (piece instanceof Piece.Table table) {
                    table.cells().forEach(cell -> marks.addAll(cell.notes()));
                }
            }
            return marks;
        }
    }

    /** Returns a table as one piece; a heading or signature block, or a frame, as its paragraphs, column by column. */
    static List<Piece> pieces(List<Part> cells, int rows, int page) {
        if (cells.isEmpty()) {
            return List.of();
        }
        int columns = cells.stream().mapToInt(cell -> cell.column() + cell.columns()).max().orElse(0);
        boolean beside = columns <= MOST_COLUMNS
                && cells.stream().anyMatch(cell -> BESIDE.matcher(Fold.fold(cell.text()).strip()).matches());
        if (cells.size() == 1 || beside) {
            return cells.stream()
                    .sorted(Comparator.comparingInt(Part::column).thenComparingInt(Part::row))
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        List<Piece.TableCell> done = cells.stream()
                .map(cell -> new Piece.TableCell(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text(), cell.notes()))
                .toList();
        return List.of(new Piece.Table(done, rows, page));
    }
}
