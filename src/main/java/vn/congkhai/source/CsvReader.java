package vn.congkhai.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Reads comma-separated tables with a fixed header into cells with positions. */
public final class CsvReader {

    private static final ObjectReader ROWS = new CsvMapper().reader().with(CsvReadFeature.WRAP_AS_ARRAY);

    private CsvReader() {}

    /**
     * Returns the rows below the header, each with one cell for each column; blank lines are passed over, and so is,
     * with a problem added, a row of another length. Empty, with problems added, when the header is not the expected
     * one or the quotes do not close.
     *
     * @param columns the header that the file must have, in this order
     */
    public static Optional<List<List<CsvCell>>> read(TextFile file, List<String> columns, Problems problems) {
        List<List<CsvCell>> rows;
        try (JsonParser parser = ROWS.createParser(file.text())) {
            rows = rows(parser, file.path());
        } catch (StreamReadException wrong) {
            TokenStreamLocation place = wrong.getLocation();
            problems.add(Problem.error("csv-syntax",
                    new Location(file.path(), place.getLineNr(), place.getColumnNr()),
                    "Dấu ngoặc kép trong bảng không đóng đúng chỗ.",
                    "Trong một ô có ngoặc kép, viết mỗi dấu \" thành \"\"."));
            return Optional.empty();
        }
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
                        "Thêm hoặc bớt dấu phẩy; ô có dấu phẩy bên trong phải đặt trong ngoặc kép."));
            }
        }
        return Optional.of(good);
    }

    private static List<List<CsvCell>> rows(JsonParser parser, String path) {
        List<List<CsvCell>> rows = new ArrayList<>();
        List<CsvCell> row = new ArrayList<>();
        parser.nextToken();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.END_ARRAY) {
                if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                    rows.add(row);
                }
                row = new ArrayList<>();
            } else if (token != JsonToken.START_ARRAY) {
                TokenStreamLocation place = parser.currentTokenLocation();
                Location location = new Location(path, place.getLineNr(), place.getColumnNr());
                row.add(new CsvCell(location, parser.getString().strip()));
            }
        }
        return rows;
    }

    private static boolean headerFits(List<CsvCell> header, List<String> columns, Problems problems) {
        List<String> found = header.stream().map(CsvCell::text).toList();
        if (found.equals(columns)) {
            return true;
        }
        Location location = header.get(0).location();
        String expected = "Dòng đầu phải là: " + String.join(",", columns);
        if (found.size() == 1 && found.get(0).indexOf(';') >= 0) {
            problems.add(Problem.error("csv-separator", location, "Bảng dùng dấu chấm phẩy để ngăn các ô.",
                    "Lưu lại với dấu phẩy (CSV UTF-8). " + expected));
            return false;
        }
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
