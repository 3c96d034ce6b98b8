package vn.congkhai.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congkhai.model.Holidays;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;

/** Reads the rows of {@code holidays.csv}. */
final class HolidaysReader {

    static final List<String> COLUMNS = List.of("date", "name");

    private HolidaysReader() {}

    static Holidays read(List<List<CsvCell>> rows, Problems problems) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        Map<LocalDate, Integer> lines = new HashMap<>();
        for (List<CsvCell> cells : rows) {
            Row row = new Row(COLUMNS, cells, problems);
            Optional<LocalDate> day = row.day("date");
            Optional<String> name = row.required("name", "tên ngày nghỉ", "Ghi tên, ví dụ Quốc khánh.");
            day.map(date -> lines.putIfAbsent(date, row.line())).ifPresent(first -> row.fail("duplicate-row", "date",
                    "Ngày " + day.get() + " đã có ở dòng " + first + ".", "Xóa một trong hai dòng."));
            if (!row.broken()) {
                days.put(day.orElseThrow(), name.orElseThrow());
            }
        }
        return new Holidays(days);
    }
}
