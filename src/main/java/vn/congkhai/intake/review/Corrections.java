package vn.congkhai.intake.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.content.YamlText;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Period;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.vietnamese.Fold;

/** Reads what people wrote into a row instead of what the program had read, as values of content files. */
final class Corrections {

    private static final int HUNDREDTHS = 2;
    private static final Map<SheetColumn, String> KEYS = new EnumMap<>(Map.of(
            SheetColumn.VALUE, "value", SheetColumn.UNIT, "unit", SheetColumn.COMPARATOR, "comparator",
            SheetColumn.CHANGE, "change", SheetColumn.PERIOD, "period", SheetColumn.RAW, "raw"));

    private final SheetLine line;
    private final Problems problems;

    Corrections(SheetLine line, Problems problems) {
        this.line = line;
        this.problems = problems;
    }

    /**
     * Returns the keys of a figure with their new values, in the order of the columns; those that cannot be read are
     * told and left out.
     *
     * @param unit in which the figure was read
     */
    Map<String, String> figure(Optional<String> unit) {
        Map<String, String> changed = new LinkedHashMap<>();
        line.corrections().forEach(column -> yaml(column, unit).ifPresent(yaml -> changed.put(KEYS.get(column), yaml)));
        return changed;
    }

    /** Returns the code of the catalogue that is right instead of the proposed one. */
    Optional<String> code(Map<String, CatalogueEntry> catalogue) {
        if (hasOnlyValue()) {
            String typed = Fold.fold(line.text(SheetColumn.VALUE));
            Optional<CatalogueEntry> entry = catalogue.values().stream()
                    .filter(one -> one.code().equals(typed) || Fold.fold(one.name()).equals(typed))
                    .min(Comparator.comparing(CatalogueEntry::code));
            if (entry.isEmpty()) {
                List<String> codes = catalogue.keySet().stream().sorted().toList();
                tell("unknown-code", SheetColumn.VALUE, "danh mục không có chỉ tiêu “" + line.text(SheetColumn.VALUE) + "”.",
                        Nearest.to(typed, codes).map(near -> "Có phải bạn muốn viết “" + near + "”? ").orElse("")
                                + "Ghi mã hoặc tên đúng như trong catalogue.yml; không có thì trả lời bỏ.");
            }
            return entry.map(CatalogueEntry::code);
        }
        return Optional.empty();
    }

    /** Returns the new value of a key of the front matter. */
    Optional<String> metadata(String key) {
        if (!hasOnlyValue()) {
            return Optional.empty();
        }
        SheetCell cell = line.cell(SheetColumn.VALUE);
        if (SheetWords.isNone(cell.text())) {
            return Optional.of("null");
        }
        return switch (key) {
            case "adopted", "effective" -> told(cell.day().or(() -> TypedDay.of(cell.text())).map(LocalDate::toString),
                    SheetColumn.VALUE, "ngày có trong lịch", "Viết ngày/tháng/năm, ví dụ 18/12/2025.");
            case "period" -> period(SheetColumn.VALUE);
            case "status" -> word(SheetColumn.VALUE, SheetWords.state(cell.text()), SheetWords.states());
            case "kind" -> word(SheetColumn.VALUE, SheetWords.kind(cell.text()), SheetWords.kinds());
            case "source" -> {
                tell("not-here", SheetColumn.VALUE, "mục này không sửa được trong bảng.", "Sửa khóa “source” trong document.md.");
                yield Optional.empty();
            }
            default -> Optional.of(YamlText.quoted(cell.text()));
        };
    }

    private boolean hasOnlyValue() {
        Optional<SheetColumn> other = line.corrections().filter(column -> column != SheetColumn.VALUE).findFirst();
        Optional<SheetColumn> formula = line.corrections().filter(column -> line.cell(column).formula()).findFirst();
        other.ifPresent(column -> tell("not-here", column, "dòng này chỉ nhận cột “" + SheetColumn.VALUE.heading() + "”.",
                "Xóa ô này."));
        formula.filter(column -> other.isEmpty()).ifPresent(this::tellFormula);
        return other.isEmpty() && formula.isEmpty();
    }

    private Optional<String> yaml(SheetColumn column, Optional<String> unit) {
        SheetCell cell = line.cell(column);
        if (cell.formula()) {
            tellFormula(column);
            return Optional.empty();
        }
        return switch (column) {
            case VALUE -> value(cell, unit);
            case COMPARATOR -> word(column, SheetWords.comparator(cell.text()), SheetWords.comparators());
            case CHANGE -> word(column, SheetWords.change(cell.text()), SheetWords.changes());
            case PERIOD -> period(column);
            default -> Optional.of(SheetWords.isNone(cell.text()) ? "null" : YamlText.quoted(cell.text()));
        };
    }

    private Optional<String> value(SheetCell cell, Optional<String> unit) {
        if (cell.day().isPresent()) {
            tell("became-date", SheetColumn.VALUE, "bảng tính đã đổi ô này thành ngày " + cell.text() + ".",
                    "Đổi định dạng ô thành chữ (Text), rồi gõ lại con số.");
            return Optional.empty();
        }
        if (SheetWords.isNone(cell.text())) {
            return Optional.of("null");
        }
        if (cell.percent() && !percent(unit)) {
            tell("percent", SheetColumn.VALUE, "ô này là phần trăm, mà đơn vị không phải phần trăm.",
                    "Ghi % vào cột “" + SheetColumn.UNIT.heading() + "”, hoặc đổi định dạng ô thành chữ rồi gõ lại con số.");
            return Optional.empty();
        }
        Optional<Value> value = cell.number().<Value>map(number -> new Value.Exact(cell.percent() ? shown(number) : number))
                .or(() -> TypedValue.of(cell.text()));
        return told(value.map(TypedValue::yaml), SheetColumn.VALUE, "con số viết như văn bản",
                "Chỉ ghi số, ví dụ 1.315,87 hoặc 15 - 20 hoặc 13/19; đơn vị ghi ở cột bên cạnh. Văn bản không nêu thì ghi: không có.");
    }

    private boolean percent(Optional<String> unit) {
        SheetCell typed = line.cell(SheetColumn.UNIT);
        return typed.isEmpty() ? unit.filter(words -> words.startsWith("%")).isPresent() : typed.text().startsWith("%");
    }

    private static BigDecimal shown(BigDecimal fraction) {
        BigDecimal shown = fraction.movePointRight(HUNDREDTHS).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    private Optional<String> period(SheetColumn column) {
        return told(Period.parse(line.text(column)).map(Period::text), column, "kỳ",
                "Viết 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.");
    }

    private Optional<String> word(SheetColumn column, Optional<String> word, List<String> words) {
        if (word.isEmpty()) {
            tell("unknown-word", column, "không nhận “" + line.text(column) + "”.", "Chọn một trong: " + String.join("; ", words) + ".");
        }
        return word;
    }

    private Optional<String> told(Optional<String> yaml, SheetColumn column, String expected, String hint) {
        if (yaml.isEmpty()) {
            tell("bad-form", column, "phải là " + expected + "; ở đây là “" + line.text(column) + "”.", hint);
        }
        return yaml;
    }

    private void tellFormula(SheetColumn column) {
        tell("formula", column, "ô này là công thức.", "Ghi thẳng giá trị.");
    }

    private void tell(String code, SheetColumn column, String message, String hint) {
        problems.add(Problem.error(code, line.at(column),
                "Dòng " + line.row() + ", cột “" + column.heading() + "”: " + message, hint));
    }
}
