package vn.congkhai.intake.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.vietnamese.Decimals;
import vn.congkhai.vietnamese.Unit;

/** Reads the figure that stands on a line of a sheet. */
final class FigureReader {

    private static final BigDecimal EXAMPLE = new BigDecimal("1315.87");
    private static final int HUNDREDTHS = 2;

    private final Sheet sheet;
    private final Problems problems;
    private boolean broken;

    FigureReader(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Returns the figure; empty, with problems added, when any of its cells cannot be read. */
    Optional<Result> read(SheetLine line, Match match) {
        broken = false;
        isInTheUnit(line, match.target());
        Optional<BigDecimal> value = value(line, match.target());
        Optional<LocalDate> asOf = asOf(line);
        Optional<ResultStage> stage = SheetWords.stage(line.text(SheetColumn.STAGE));
        if (stage.isEmpty()) {
            tellWord(line, SheetColumn.STAGE, SheetWords.stages());
        }
        Optional<DeclaredStatus> declared = SheetWords.declared(line.text(SheetColumn.DECLARED));
        if (declared.isEmpty() && line.has(SheetColumn.DECLARED)) {
            tellWord(line, SheetColumn.DECLARED, SheetWords.declared());
        }
        String source = line.text(SheetColumn.SOURCE);
        if (source.isEmpty()) {
            tell("empty-text", line, SheetColumn.SOURCE, "Cột “" + SheetColumn.SOURCE.heading() + "” còn trống.",
                    "Ghi báo cáo, quyết định hoặc biên bản nêu con số.");
        }
        if (broken) {
            return Optional.empty();
        }
        return Optional.of(new Result(match.indicator().id(), match.target().id(), match.period(), asOf.orElseThrow(),
                value.orElseThrow(), stage.orElseThrow(), declared, source,
                Optional.of(line.text(SheetColumn.NOTE)).filter(text -> !text.isEmpty())));
    }

    private void isInTheUnit(SheetLine line, Target target) {
        Unit told = Unit.of(line.text(SheetColumn.UNIT));
        Unit asked = Unit.of(target.unit().orElse(""));
        boolean same = told.key().equals(asked.key()) && told.scale() == asked.scale();
        if (line.has(SheetColumn.UNIT) && !same) {
            tell("unit-differs", line, SheetColumn.UNIT,
                    "Bảng ghi đơn vị “" + line.text(SheetColumn.UNIT) + "”, mục tiêu tính bằng “"
                            + target.unit().orElse("không có đơn vị") + "”.",
                    "Đổi con số sang đơn vị của mục tiêu, rồi sửa cột đơn vị.");
        }
    }

    private Optional<BigDecimal> value(SheetLine line, Target target) {
        SheetCell cell = line.cell(SheetColumn.VALUE);
        if (cell.percent()) {
            if (target.unit().filter(unit -> unit.startsWith("%")).isPresent()) {
                return cell.number().map(number -> number.movePointRight(HUNDREDTHS));
            }
            tell("percent", line, SheetColumn.VALUE,
                    "Ô này là phần trăm, mục tiêu tính bằng “" + target.unit().orElse("không có đơn vị") + "”.",
                    "Ghi con số theo đơn vị của mục tiêu, định dạng ô là số thường.");
            return Optional.empty();
        }
        if (cell.number().isPresent()) {
            return cell.number();
        }
        // A workbook knows its numbers; one that it keeps as text has lost the habit in which it was typed.
        boolean either = sheet.workbook() && Decimals.either(cell.text());
        Optional<BigDecimal> number = either ? Optional.empty() : sheet.decimals().parse(cell.text());
        if (number.isEmpty()) {
            boolean unclear = either || sheet.decimals().unclear(cell.text());
            tell(unclear ? "unclear-number" : "bad-number", line, SheetColumn.VALUE,
                    "“" + cell.text() + "” " + (unclear
                            ? "không chắc là bao nhiêu: có hai cách đọc." : "không phải là số."),
                    "Viết số như " + sheet.decimals().write(EXAMPLE) + ": không ngăn hàng nghìn, không kèm đơn vị.");
        }
        return number;
    }

    private Optional<LocalDate> asOf(SheetLine line) {
        SheetCell cell = line.cell(SheetColumn.AS_OF);
        if (cell.day().isPresent()) {
            return cell.day();
        }
        Optional<LocalDate> day = cell.isText() ? sheet.days().parse(cell.text()) : Optional.empty();
        if (day.isEmpty()) {
            boolean unclear = sheet.days().unclear(cell.text());
            String found = cell.isEmpty() ? "còn trống" : "ghi “" + cell.text() + "”, không phải là ngày";
            tell(unclear ? "unclear-date" : "bad-date", line, SheetColumn.AS_OF,
                    "Cột “" + SheetColumn.AS_OF.heading() + "” " + (unclear
                            ? "có ngày viết tháng trước, nên không chắc “" + cell.text() + "” là ngày nào." : found + "."),
                    "Viết ngày/tháng/năm, ví dụ 31/12/2026.");
        }
        return day;
    }

    private void tellWord(SheetLine line, SheetColumn column, List<String> words) {
        String found = line.has(column) ? "không nhận “" + line.text(column) + "”" : "còn trống";
        tell("unknown-word", line, column, "Cột “" + column.heading() + "” " + found + ".",
                "Chọn một trong: " + String.join(", ", words) + ".");
    }

    private void tell(String code, SheetLine line, SheetColumn column, String message, String hint) {
        broken = true;
        problems.add(Problem.error(code, sheet.at(line, column), message, hint));
    }
}
