package vn.congkhai.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;

/** Reads the cells of one row of a table as typed values; one that cannot be read is told and leaves the row broken. */
final class Row {

    private static final Pattern DAY = Pattern.compile("(?:19|20|21)\\d{2}-\\d{2}-\\d{2}");

    private final List<String> columns;
    private final List<CsvCell> cells;
    private final Problems problems;
    private boolean broken;

    /** @param cells one for each column */
    Row(List<String> columns, List<CsvCell> cells, Problems problems) {
        this.columns = columns;
        this.cells = cells;
        this.problems = problems;
    }

    CsvCell cell(String column) {
        return cells.get(columns.indexOf(column));
    }

    String text(String column) {
        return cell(column).text();
    }

    /** Returns the line of the file on which the row starts. */
    int line() {
        return cells.get(0).location().line();
    }

    boolean broken() {
        return broken;
    }

    /** Returns what the cell says; empty when it says nothing, which it may. */
    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /**
     * Returns what the cell says; empty, and told, when it says nothing.
     *
     * @param expected what stands there, as the end of the sentence “cột phải là …”
     */
    Optional<String> required(String column, String expected, String hint) {
        Optional<String> text = optional(column);
        if (text.isEmpty()) {
            fail("empty-text", column, "Cột “" + column + "” phải là " + expected + "; ở đây trống.", hint);
        }
        return text;
    }

    /** Returns a day written {@code 2026-01-31}, not after the day up to which the site speaks. */
    Optional<LocalDate> day(String column, LocalDate asOf) {
        Optional<LocalDate> day = day(column);
        if (day.isPresent() && day.get().isAfter(asOf)) {
            fail("future-date", column, "Ngày " + day.get() + " ở sau ngày " + asOf + " mà trang này tính đến.",
                    "Chỉ ghi việc đã xảy ra; nếu gõ nhầm, sửa lại ngày.");
            return Optional.empty();
        }
        return day;
    }

    /** Returns a day written {@code 2026-01-31}. */
    Optional<LocalDate> day(String column) {
        String text = text(column);
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException impossible) {
            fail("impossible-date", column, "Không có ngày " + text + " trong lịch.", "Xem lại ngày.");
            return Optional.empty();
        }
        String found = text.isEmpty() ? "ở đây trống" : "ở đây là “" + text + "”";
        fail("bad-date", column, "Cột “" + column + "” phải là ngày; " + found + ".",
                "Viết năm-tháng-ngày, ví dụ 2026-10-22.");
        return Optional.empty();
    }

    /** Returns the member that the cell's word stands for. */
    <E> Optional<E> word(String column, E[] members, Function<E, String> words) {
        List<String> known = Arrays.stream(members).map(words).toList();
        int index = known.indexOf(text(column));
        if (index >= 0) {
            return Optional.of(members[index]);
        }
        String list = "Các từ dùng được: " + String.join(", ", known) + ".";
        fail("unknown-word", column, "Cột “" + column + "” không nhận “" + text(column) + "”.",
                Nearest.to(text(column), known).map(near -> "Có phải bạn muốn viết “" + near + "”? " + list)
                        .orElse(list));
        return Optional.empty();
    }

    /** Tells that something is wrong with the cell. */
    void fail(String code, String column, String message, String hint) {
        fail(Problem.error(code, cell(column).location(), message, hint));
    }

    /** Tells that something is wrong with the row. */
    void fail(Problem problem) {
        problems.add(problem);
        broken = true;
    }
}
