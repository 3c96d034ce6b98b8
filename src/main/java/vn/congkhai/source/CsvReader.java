package vn.congkhai.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * Reads tables with a fixed header into cells with positions. Commas or semicolons stand between the cells, as the
 * header says: a Vietnamese spreadsheet writes semicolons.
 */
public final class CsvReader {

    private static final char[] SEPARATORS = {',', ';'};

    private CsvReader() {}

    /**
     * Returns the rows below the header; see {@link #table}.
     *
     * @param columns the header that the file must have, in this order
     */
    public static Optional<List<List<CsvCell>>> read(TextFile file, List<String> columns, Problems problems) {
        return table(file, columns, problems).map(CsvTable::rows);
    }

    /**
     * Returns the rows below the header, each with one cell for each column; blank lines are passed over, and so is,
     * with a problem added, a row of another length. Empty cells beyond the last column are let go, since spreadsheets
     * leave them. Empty, with problems added, when the header is not the expected one or the quotes do not close.
     *
     * @param columns the header that the file must have, in this order
     */
    public static Optional<CsvTable> table(TextFile file, List<String> columns, Problems problems) {
        char separator = separator(file.text());
        Optional<List<List<CsvCell>>> scanned = scan(file, separator, columns.size(), problems);
        if (scanned.isEmpty()) {
            return Optional.empty();
        }
        List<List<CsvCell>> rows = scanned.get();
        if (rows.isEmpty()) {
            problems.add(Problem.error("csv-header", file.atLine(1), "Bảng không có ô nào có chữ.",
                    "Dòng đầu phải là: " + String.join(",", columns)));
            return Optional.empty();
        }
        if (!headerFits(rows.get(0), columns, problems)) {
            return Optional.empty();
        }
        List<List<CsvCell>> good = new ArrayList<>();
        for (List<CsvCell> row : rows.subList(1, rows.size())) {
            if (row.size() == columns.size()) {
                good.add(row);
            } else {
                problems.add(Problem.error("csv-row-length", row.get(0).location(),
                        "Dòng này có " + row.size() + " ô; bảng có " + columns.size() + " cột.",
                        "Thêm hoặc bớt dấu " + (separator == ',' ? "phẩy" : "chấm phẩy") + "; ô có dấu ấy bên trong phải"
                                + " đặt trong ngoặc kép."));
            }
        }
        return Optional.of(new CsvTable(separator, good));
    }

    /**
     * Returns all lines of a table with any header, without those that are blank; a cell knows where it starts. Empty,
     * with a problem added, when the quotes do not close.
     */
    public static Optional<CsvTable> lines(TextFile file, Problems problems) {
        char separator = separator(file.text());
        return scan(file, separator, Integer.MAX_VALUE, problems).map(rows -> new CsvTable(separator, rows));
    }

    /**
     * Returns where every cell stands in a text that may have a byte order mark and Windows line ends, without blank
     * lines.
     *
     * @throws IllegalArgumentException when the quotes do not close
     */
    public static List<List<CsvSpan>> spans(String text) {
        try {
            return CsvScanner.rows(text, separator(text));
        } catch (CsvScanner.BadQuote wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static Optional<List<List<CsvCell>>> scan(TextFile file, char separator, int columns, Problems problems) {
        try {
            return Optional.of(CsvScanner.rows(file.text(), separator).stream()
                    .map(row -> cells(row, file, columns))
                    .toList());
        } catch (CsvScanner.BadQuote wrong) {
            problems.add(Problem.error("csv-syntax", file.at(wrong.offset()),
                    "Dấu ngoặc kép trong bảng không đóng đúng chỗ.",
                    "Trong một ô có ngoặc kép, viết mỗi dấu \" thành \"\"."));
            return Optional.empty();
        }
    }

    /** Returns what stands between the cells of the first line that holds anything: the sign of which there are more. */
    public static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    private static List<CsvCell> cells(List<CsvSpan> row, TextFile file, int columns) {
        List<CsvCell> cells = new ArrayList<>();
        for (CsvSpan span : row) {
            cells.add(new CsvCell(file.at(span.start()), span.text().strip()));
        }
        while (cells.size() > columns && cells.get(cells.size() - 1).text().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static boolean headerFits(List<CsvCell> header, List<String> columns, Problems problems) {
        List<String> found = header.stream().map(CsvCell::text).toList();
        if (found.equals(columns)) {
            return true;
        }
        Location location = header.get(0).location();
        String expected = "Dòng đầu phải là: " + String.join(",", columns);
        for (CsvCell cell : header) {
            if (!columns.contains(cell.text())) {
                String hint = Nearest.to(cell.text(), columns)
                        .map(near -> "Có phải bạn muốn viết “" + near + "”? " + expected)
                        .orElse(expected);
                problems.add(Problem.error("csv-header", cell.location(), "Không có cột “" + cell.text() + "”.", hint));
                return false;
            }
        }
        problems.add(Problem.error("csv-header", location, "Các cột thiếu, thừa hoặc không đúng thứ tự.", expected));
        return false;
    }
}
