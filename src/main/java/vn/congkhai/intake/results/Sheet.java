package vn.congkhai.intake.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.content.Table;
import vn.congkhai.intake.sheet.GridLine;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.intake.sheet.SheetText;
import vn.congkhai.intake.sheet.Workbook;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.vietnamese.Days;
import vn.congkhai.vietnamese.Decimals;

/**
 * A sheet of results that was read.
 *
 * @param name by which problems name the file
 * @param workbook whether it is a workbook, in which a column has a number, and no separated text
 * @param columns where each known column stands, from 1
 * @param lines below the header
 * @param decimals how the numbers that are text are written
 * @param days how the days that are text are written
 */
record Sheet(
        String name,
        boolean workbook,
        Map<SheetColumn, Integer> columns,
        List<SheetLine> lines,
        Decimals decimals,
        Days days) {

    /** Titles may stand above the header, but not a whole page of them. */
    private static final int HEADER_WITHIN = 30;

    Sheet {
        columns = Map.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Returns the sheet that a file holds; empty, with problems added, when it holds none. */
    static Optional<Sheet> read(String name, byte[] bytes, Problems problems) {
        if (Workbook.isOne(bytes)) {
            return Workbook.read(name, bytes, XlsxSheet.NAME, problems).flatMap(lines -> of(name, true, lines, ',', problems));
        }
        return Table.read(name, bytes, problems)
                .flatMap(table -> of(name, false, lines(table), table.separator(), problems));
    }

    Location at(SheetLine line, SheetColumn column) {
        return new Location(name, line.row(), workbook ? columns.getOrDefault(column, 0) : 0);
    }

    private static List<GridLine> lines(Table table) {
        return table.rows().stream()
                .map(row -> new GridLine(row.line(),
                        row.cells().stream().map(SheetText::unguard).map(SheetCell::text).toList()))
                .toList();
    }

    private static Optional<Sheet> of(
            String name, boolean workbook, List<GridLine> grid, char separator, Problems problems) {
        for (int header = 0; header < Math.min(grid.size(), HEADER_WITHIN); header++) {
            Map<SheetColumn, Integer> columns = columns(grid.get(header));
            boolean named = columns.containsKey(SheetColumn.INDICATOR) || columns.containsKey(SheetColumn.NAME);
            if (named && columns.containsKey(SheetColumn.VALUE)) {
                List<SheetLine> lines = new ArrayList<>();
                grid.subList(header + 1, grid.size()).forEach(line -> lines.add(line(line, columns)));
                return Optional.of(new Sheet(name, workbook, columns, lines,
                        Decimals.of(texts(lines, SheetColumn.VALUE), separator),
                        Days.of(texts(lines, SheetColumn.AS_OF))));
            }
        }
        problems.add(Problem.error("no-header", Location.of(name),
                "Không thấy dòng tiêu đề có cột “" + SheetColumn.INDICATOR.heading() + "” hoặc “"
                        + SheetColumn.NAME.heading() + "” và cột “" + SheetColumn.VALUE.heading() + "”.",
                "Dùng bảng do lệnh này tạo ra: congkhai export results --commune XÃ"));
        return Optional.empty();
    }

    private static Map<SheetColumn, Integer> columns(GridLine line) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int index = 0; index < line.cells().size(); index++) {
            int place = index + 1;
            SheetColumn.named(line.cells().get(index).text()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private static SheetLine line(GridLine line, Map<SheetColumn, Integer> columns) {
        Map<SheetColumn, SheetCell> cells = new EnumMap<>(SheetColumn.class);
        columns.forEach((column, place) -> {
            if (place <= line.cells().size()) {
                cells.put(column, line.cells().get(place - 1));
            }
        });
        return new SheetLine(line.row(), cells);
    }

    private static List<String> texts(List<SheetLine> lines, SheetColumn column) {
        return lines.stream().map(line -> line.cell(column)).filter(SheetCell::isText).map(SheetCell::text).toList();
    }
}
