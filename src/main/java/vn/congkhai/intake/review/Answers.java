package vn.congkhai.intake.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congkhai.content.Decision;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.content.YamlText;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Carries the answers of a sheet into the files of its document. Nothing is written here. */
final class Answers {

    private final ReviewedFolder folder;
    private final Problems problems;
    private final List<ReviewRow> rows = new ArrayList<>();
    private final Map<String, SheetLine> answered = new LinkedHashMap<>();

    private Answers(ReviewedFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Returns the answers, carried out in the texts of the folder; a problem is added for each that is wrong. */
    static Answers of(ReviewedFolder folder, List<SheetLine> lines, Problems problems) {
        Answers answers = new Answers(folder, problems);
        Map<String, SheetLine> known = answers.known(lines);
        folder.rows().forEach(row -> answers.decide(row, Optional.ofNullable(known.get(SheetRow.key(row)))));
        answers.dropWithTheirFigures();
        answers.carryOut();
        return answers;
    }

    /** Returns the rows with every decision, in the order of the file. */
    List<ReviewRow> rows() {
        return List.copyOf(rows);
    }

    /** Tells whether anybody answered anything, or there is nothing to answer. */
    boolean isReviewed() {
        return !answered.isEmpty() || rows.isEmpty();
    }

    /** Returns the line of the sheet that answers a row; empty when nobody answered. */
    Optional<SheetLine> line(String indicator, String target, String field) {
        return Optional.ofNullable(answered.get(indicator + "|" + target + "|" + field));
    }

    private Map<String, SheetLine> known(List<SheetLine> lines) {
        Map<String, ReviewRow> asked = folder.rows().stream()
                .collect(Collectors.toMap(SheetRow::key, row -> row, (first, second) -> first));
        Map<String, SheetLine> known = new HashMap<>();
        for (SheetLine line : lines) {
            ReviewRow row = asked.get(line.text(SheetColumn.KEY));
            String again = "Xuất lại bảng bằng congkhai review --sheet rồi điền vào bảng mới.";
            if (row == null) {
                tell("unknown-row", line, SheetColumn.KEY, "không rõ dòng này của chỉ tiêu nào.", again);
            } else if (!line.text(SheetColumn.FOUND).equals(SheetRow.of(folder, row).get(SheetColumn.FOUND).strip())) {
                tell("stale-row", line, SheetColumn.FOUND, "bảng ghi “" + line.text(SheetColumn.FOUND)
                        + "” mà lần đọc sau cùng là “" + row.found() + "”.", again);
            } else if (known.putIfAbsent(SheetRow.key(row), line) != null) {
                tell("duplicate-row", line, SheetColumn.KEY, "dòng này đã có ở dòng " + known.get(SheetRow.key(row)).row() + ".",
                        "Xóa một trong hai dòng.");
            }
        }
        return known;
    }

    private void decide(ReviewRow row, Optional<SheetLine> line) {
        Optional<Decision> decision = line.flatMap(one -> decision(row, one));
        decision.ifPresent(made -> answered.put(SheetRow.key(row), line.orElseThrow()));
        rows.add(decision.map(row::decided).orElse(row));
    }

    private Optional<Decision> decision(ReviewRow row, SheetLine line) {
        SheetCell cell = line.cell(SheetColumn.ANSWER);
        Optional<SheetColumn> corrected = line.corrections().findFirst();
        if (cell.isEmpty()) {
            corrected.ifPresent(column -> tell("no-answer", line, SheetColumn.ANSWER,
                    "còn trống mà cột “" + column.heading() + "” đã ghi “" + line.text(column) + "”.", "Chọn sửa, hoặc xóa ô kia."));
            return Optional.empty();
        }
        Optional<Decision> decision = SheetWords.answer(cell.text());
        if (decision.isEmpty()) {
            tell("unknown-word", line, SheetColumn.ANSWER, "không nhận “" + cell.text() + "”.",
                    "Chọn một trong: " + String.join("; ", SheetWords.answers()) + ".");
        } else if (decision.get() == Decision.CHANGED) {
            boolean before = row.decision().filter(Decision.CHANGED::equals).isPresent();
            if (corrected.isEmpty() && !before) {
                tell("nothing-corrected", line, SheetColumn.ANSWER, "trả lời sửa mà không ghi sửa thành gì.",
                        "Ghi vào các cột màu vàng bên phải, hoặc chọn đúng hay bỏ.");
            }
        } else {
            corrected.ifPresent(column -> tell("corrected", line, SheetColumn.ANSWER,
                    "trả lời " + cell.text() + " mà cột “" + column.heading() + "” lại ghi “" + line.text(column) + "”.",
                    "Chọn sửa, hoặc xóa ô kia."));
        }
        if (decision.filter(made -> made != Decision.DROPPED).isPresent() && !row.indicator().isEmpty() && !folder.holds(row)) {
            tell("dropped-before", line, SheetColumn.ANSWER, "mục này đã bỏ khỏi indicators.yml.",
                    "Muốn lấy lại thì nhập lại văn bản bằng congkhai import.");
        }
        return decision;
    }

    /** A proposed code goes with the figure that it is proposed for. */
    private void dropWithTheirFigures() {
        Set<String> gone = gone();
        rows.replaceAll(row -> gone.contains(row.indicator()) || gone.contains(row.indicator() + "|" + row.target())
                ? row.decided(Decision.DROPPED) : row);
    }

    /** Returns the figures to take out, as {@code indicator|target}, and the indicators of which nothing is left. */
    private Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        for (ReviewRow row : rows) {
            boolean dropped = row.decision().filter(Decision.DROPPED::equals).isPresent();
            if (dropped && row.field().equals(ReviewRow.VALUE)) {
                gone.add(row.indicator() + "|" + row.target());
            }
        }
        for (String indicator : folder.indicators().map(YamlText::ids).orElse(List.of())) {
            List<String> targets = folder.indicators().orElseThrow().ids(indicator, "targets");
            if (!targets.isEmpty() && targets.stream().allMatch(target -> gone.contains(indicator + "|" + target))) {
                gone.add(indicator);
            }
        }
        return gone;
    }

    private void carryOut() {
        Set<String> gone = gone();
        for (String name : gone) {
            String indicator = name.replaceFirst("\\|.*", "");
            boolean whole = name.equals(indicator);
            String[] path = whole ? new String[] {indicator} : new String[] {indicator, "targets", name.substring(indicator.length() + 1)};
            if ((whole || !gone.contains(indicator)) && folder.indicators().filter(file -> file.has(path)).isPresent()) {
                folder.indicators().orElseThrow().remove(path);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            ReviewRow row = rows.get(i);
            SheetLine line = answered.get(SheetRow.key(row));
            boolean here = !gone.contains(row.indicator()) && !gone.contains(row.indicator() + "|" + row.target());
            if (line != null && here && (row.indicator().isEmpty() || folder.holds(row))) {
                carryOut(row, folder.rows().get(i).decision(), line);
            }
        }
    }

    private void carryOut(ReviewRow row, Optional<Decision> before, SheetLine line) {
        Decision decision = row.decision().orElseThrow();
        Corrections typed = new Corrections(line, problems);
        boolean corrected = decision == Decision.CHANGED && line.corrections().findAny().isPresent();
        if (row.indicator().isEmpty()) {
            Optional<String> yaml = corrected ? typed.metadata(row.field())
                    : decision == Decision.DROPPED ? Optional.of("null") : Optional.empty();
            yaml.filter(value -> !value.equals("null") || folder.front().text(row.field()).isPresent())
                    .ifPresent(value -> folder.front().set(value, row.field()));
        } else if (row.field().equals(ReviewRow.CODE)) {
            if (decision == Decision.DROPPED) {
                before.filter(made -> made != Decision.DROPPED && folder.figure(row, "code").isPresent()).ifPresent(made -> set(row, "code", "null"));
            } else if (decision == Decision.CONFIRMED) {
                code(row, row.found());
            } else if (corrected) {
                typed.code(folder.catalogue()).ifPresent(code -> code(row, code));
            }
        } else if (corrected) {
            typed.figure(folder.figure(row, "unit")).forEach((key, yaml) -> set(row, key, yaml));
        }
    }

    /** The field of an indicator is that of its code. */
    private void code(ReviewRow row, String code) {
        if (folder.figure(row, "code").filter(code::equals).isEmpty()) {
            set(row, "code", code);
        }
        Optional<String> field = Optional.ofNullable(folder.catalogue().get(code)).map(CatalogueEntry::field);
        Optional<String> stated = row.target().isEmpty() ? folder.figure(row, "field") : Optional.empty();
        if (stated.isPresent() && field.isPresent() && !stated.equals(field)) {
            set(row, "field", field.get());
        }
    }

    private void set(ReviewRow row, String key, String yaml) {
        folder.indicators().orElseThrow().set(yaml, ReviewedFolder.path(row, key));
    }

    private void tell(String code, SheetLine line, SheetColumn column, String message, String hint) {
        problems.add(Problem.error(code, line.at(column),
                "Dòng " + line.row() + ", cột “" + column.heading() + "”: " + message, hint));
    }
}
