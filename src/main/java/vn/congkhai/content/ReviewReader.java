package vn.congkhai.content;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;

/** Reads the rows of {@code review.csv}, and tells what nobody has decided about yet. */
final class ReviewReader {

    /** The keys of the front matter that may be doubtful. */
    private static final Set<String> METADATA = new LinkedHashSet<>(List.of("label", "title", "number", "kind", "status",
            "issuer", "place", "adopted", "effective", "period", "session", "signatory", "summary", "source"));

    private static final Set<String> OF_FIGURES = new LinkedHashSet<>(List.of(ReviewRow.VALUE, ReviewRow.CODE));

    private final Names indicators;
    private final Map<String, Names> targets;
    private final Problems problems;
    private final Set<List<String>> seen = new HashSet<>();

    ReviewReader(Names indicators, Map<String, Names> targets, Problems problems) {
        this.indicators = indicators;
        this.targets = targets;
        this.problems = problems;
    }

    /** Adds the problems of all rows. */
    void check(List<List<CsvCell>> rows) {
        for (List<CsvCell> cells : rows) {
            row(cells, problems).ifPresent(row -> check(row, cells));
        }
    }

    /** Returns the row that the cells are; empty, with problems added, when a word in them is unknown. */
    static Optional<ReviewRow> row(List<CsvCell> cells, Problems problems) {
        boolean ofFigure = !cells.get(0).text().isEmpty();
        boolean field = known(cells, 2, ofFigure ? OF_FIGURES : METADATA, problems);
        boolean grade = known(cells, 3, new LinkedHashSet<>(List.of("sure", "look")), problems);
        Set<String> words = new LinkedHashSet<>(Arrays.stream(Decision.values()).map(Decision::word).toList());
        boolean decision = cells.get(4).text().isEmpty() || known(cells, 4, words, problems);
        if (!field || !grade || !decision) {
            return Optional.empty();
        }
        Optional<Decision> made = Arrays.stream(Decision.values()).filter(one -> one.word().equals(cells.get(4).text())).findFirst();
        return Optional.of(new ReviewRow(cells.get(0).text(), cells.get(1).text(), cells.get(2).text(),
                cells.get(3).text().equals("sure"), made, cells.get(5).text(), cells.get(6).text()));
    }

    private void check(ReviewRow row, List<CsvCell> cells) {
        if (!seen.add(List.of(row.indicator(), row.target(), row.field()))) {
            tell("duplicate-review", cells.get(0), "Dòng này (cùng chỉ tiêu, phần và mục) đã có ở trên.", "Giữ một dòng.");
        }
        boolean gone = row.decision().filter(Decision.DROPPED::equals).isPresent();
        if (gone) {
            return;
        }
        if (!row.indicator().isEmpty() && !indicators.knows(row.indicator())) {
            problems.add(indicators.missing(cells.get(0).location(), row.indicator()));
            return;
        }
        Names parts = targets.get(row.indicator());
        boolean whole = row.target().isEmpty() && !row.field().equals(ReviewRow.VALUE);
        if (parts != null && !whole && !parts.knows(row.target())) {
            problems.add(parts.missing(cells.get(1).location(), row.target()));
            return;
        }
        if (row.blocks()) {
            tellUndecided(row, cells.get(0));
        }
    }

    private void tellUndecided(ReviewRow row, CsvCell cell) {
        String hint = "Mở bảng rà soát (congkhai review), xem lại văn bản gốc rồi chọn đúng, sửa hoặc bỏ.";
        if (row.indicator().isEmpty()) {
            String found = row.found().isEmpty() ? "máy không thấy trong văn bản" : "máy đọc là “" + row.found() + "”";
            tell("unconfirmed-figure", cell, "Chưa ai xác nhận mục “" + row.field() + "” của văn bản: " + found + ".", hint);
        } else {
            String found = row.found().isEmpty() ? "không có con số" : "“" + row.found() + "”";
            tell("unconfirmed-figure", cell, "Chưa ai xác nhận chỉ tiêu “" + row.indicator() + "”, phần “" + row.target() + "”: " + found + ".", hint);
        }
    }

    private void tell(String code, CsvCell cell, String message, String hint) {
        problems.add(Problem.error(code, cell.location(), message, hint));
    }

    private static boolean known(List<CsvCell> cells, int column, Set<String> words, Problems problems) {
        CsvCell cell = cells.get(column);
        if (words.contains(cell.text())) {
            return true;
        }
        String list = "Các từ dùng được: " + String.join(", ", words) + ".";
        problems.add(Problem.error("unknown-word", cell.location(),
                "Cột “" + ReviewFile.COLUMNS.get(column) + "” không nhận “" + cell.text() + "”.",
                Nearest.to(cell.text(), words).map(near -> "Có phải bạn muốn viết “" + near + "”? " + list).orElse(list)));
        return false;
    }
}
