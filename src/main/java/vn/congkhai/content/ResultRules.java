package vn.congkhai.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;
import vn.congkhai.vietnamese.VietnameseDate;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Rules that a row of results keeps with its target, with the day and with the rows above it. */
final class ResultRules {

    /** A row above, with its line. */
    private record Earlier(Result result, int line) {}

    private final ResultScope scope;
    private final Problems problems;
    private final Map<Result, Integer> rows = new HashMap<>();
    private final Map<List<String>, Earlier> finals = new HashMap<>();

    ResultRules(ResultScope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    /** @param row the cells that the result was read from */
    void check(List<CsvCell> row, Result result) {
        isNotTwice(row, result);
        scope.target(result.indicator(), result.target()).ifPresent(target -> {
            isPossible(row, target, result);
            liesInThePeriod(row, target, result);
        });
        hasHappened(row, result, scope.asOf());
    }

    private void isNotTwice(List<CsvCell> row, Result result) {
        int line = row.get(0).location().line();
        Integer same = rows.putIfAbsent(result, line);
        if (same != null) {
            tell("duplicate-result", row.get(0), "Dòng này giống hệt dòng " + same + " của results.csv.", "Giữ một dòng.");
            return;
        }
        if (result.stage() != ResultStage.FINAL) {
            return;
        }
        List<String> key = List.of(result.indicator(), result.target(), result.period().text());
        Earlier first = finals.putIfAbsent(key, new Earlier(result, line));
        if (first != null) {
            tell("second-final", row.get(ResultsReader.STAGE),
                    "Kỳ " + result.period().text() + " đã có số chính thức " + number(first.result().value()) + " ở dòng "
                            + first.line() + " của results.csv; ở đây là số chính thức " + number(result.value()) + ".",
                    "Số được sửa lại thì ghi mức độ là điều chỉnh (revised) và nói vì sao ở ghi chú; ghi thừa thì xóa một dòng.");
        }
    }

    private void isPossible(List<CsvCell> row, Target target, Result result) {
        Optional<BigDecimal> most = scope.most(target);
        if (most.isPresent() && result.value().compareTo(most.get()) > 0) {
            tell("above-max", row.get(ResultsReader.VALUE),
                    "Số " + number(result.value()) + " vượt mức cao nhất có thể của “" + target.label() + "”: "
                            + number(most.get()) + ".",
                    "Xem lại số trong báo cáo. Nếu đơn vị này vượt được mức ấy, bỏ “max” trong catalogue.yml.");
        }
    }

    private void liesInThePeriod(List<CsvCell> row, Target target, Result result) {
        Period whole = target.period();
        Period told = result.period();
        if (told.start().isBefore(whole.start()) || told.end().isAfter(whole.end())) {
            problems.add(Problem.warning("outside-period", row.get(ResultsReader.PERIOD).location(),
                    "Kỳ " + told.text() + " nằm ngoài kỳ " + whole.text() + " của mục tiêu, nên số này không đem tính.",
                    "Nếu ghi nhầm kỳ thì sửa; nếu đúng thì để nguyên, trang vẫn hiện số này trong bảng."));
        }
    }

    /** An estimate may speak of days to come, but not of days after its period. */
    private void hasHappened(List<CsvCell> row, Result result, LocalDate day) {
        LocalDate end = result.period().end();
        boolean ahead = result.stage() == ResultStage.ESTIMATE && end.isAfter(day);
        if (result.period().start().isAfter(day)) {
            tell("future-period", row.get(ResultsReader.PERIOD),
                    "Kỳ " + result.period().text() + " chưa bắt đầu; trang tính đến ngày " + date(day) + ".",
                    "Sửa kỳ.");
        } else if (result.asOf().isAfter(ahead ? end : day)) {
            tell("future-date", row.get(ResultsReader.AS_OF),
                    "Ngày " + date(result.asOf()) + " chưa tới; trang tính đến ngày " + date(day) + ".",
                    "Sửa ngày. Số ước cho cả kỳ thì ghi mức độ là ước thực hiện (estimate).");
        }
    }

    private void tell(String code, CsvCell cell, String message, String hint) {
        problems.add(Problem.error(code, cell.location(), message, hint));
    }

    private static String number(BigDecimal value) {
        return VietnameseNumber.format(value);
    }

    private static String date(LocalDate day) {
        return VietnameseDate.format(day);
    }
}
