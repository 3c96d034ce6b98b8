package vn.congkhai.intake.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.intake.sheet.GridLine;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.intake.sheet.Workbook;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Reads the rows of a sheet that people and their spreadsheets have worked on. */
final class BookReader {

    private final String name;
    private final Problems problems;

    private BookReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Returns the rows below the header; empty, with problems added, when the file is no such sheet or is the sheet of
     * another document.
     *
     * @param name of the file, for problems
     * @param folder of the document
     */
    static Optional<List<SheetLine>> read(String name, byte[] bytes, String folder, Problems problems) {
        BookReader reader = new BookReader(name, problems);
        return Workbook.read(name, bytes, ReviewBook.NAME, problems).flatMap(grid -> reader.lines(grid, folder));
    }

    private Optional<List<SheetLine>> lines(List<GridLine> grid, String folder) {
        GridLine header = grid.isEmpty() ? new GridLine(1, List.of()) : grid.get(0);
        Map<SheetColumn, Integer> columns = columns(header, folder);
        if (columns.size() < SheetColumn.values().length) {
            return Optional.empty();
        }
        List<SheetLine> lines = new ArrayList<>();
        for (GridLine line : grid.subList(1, grid.size())) {
            Map<SheetColumn, SheetCell> cells = new EnumMap<>(SheetColumn.class);
            columns.forEach((column, index) -> cells.put(column, line.cell(index)));
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty() || cell.formula())) {
                lines.add(new SheetLine(name, line.row(), cells));
            }
        }
        return Optional.of(lines);
    }

    private Map<SheetColumn, Integer> columns(GridLine header, String folder) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int index = 0; index < header.cells().size(); index++) {
            String heading = header.cell(index).text();
            for (SheetColumn column : SheetColumn.values()) {
                boolean key = column == SheetColumn.KEY && heading.startsWith(SheetColumn.KEY.heading() + ":");
                if (key || heading.equals(column.heading())) {
                    columns.putIfAbsent(column, index);
                }
            }
            boolean other = heading.startsWith(SheetColumn.KEY.heading() + ":") && !heading.equals(ReviewBook.keyHeading(folder));
            if (other) {
                problems.add(Problem.error("other-document", new Location(name, header.row(), index + 1),
                        "Bảng này là của văn bản " + heading.substring(heading.indexOf(':') + 1).strip() + ", không phải " + folder + ".",
                        "Chọn đúng thư mục ở --into, hoặc xuất bảng của văn bản này: congkhai review --sheet."));
                return Map.of();
            }
        }
        for (SheetColumn column : SheetColumn.values()) {
            if (!columns.containsKey(column)) {
                problems.add(Problem.error("missing-column", new Location(name, 1, 0),
                        "Bảng không có cột “" + column.heading() + "”.",
                        "Không xóa và không đổi tên cột; xuất lại bảng bằng congkhai review --sheet rồi điền."));
                return Map.of();
            }
        }
        return columns;
    }
}
