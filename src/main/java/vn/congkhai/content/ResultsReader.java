package vn.congkhai.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;
import vn.congkhai.source.CsvTable;
import vn.congkhai.source.PlainNumber;
import vn.congkhai.vietnamese.Days;
import vn.congkhai.vietnamese.Decimals;

/** Reads the rows of {@code results.csv} of one document. */
final class ResultsReader {

    static final List<String> COLUMNS =
            List.of("indicator", "target", "period", "as_of", "value", "stage", "declared", "source", "note");

    static final int PERIOD = 2;
    static final int AS_OF = 3;
    static final int VALUE = 4;
    static final int STAGE = 5;
    static final int DECLARED = 6;
    static final int SOURCE = 7;
    static final int NOTE = 8;

    private static final BigDecimal EXAMPLE = new BigDecimal("1315.87");

    private final ResultScope scope;
    private final Problems problems;
    private final ResultRules rules;
    private Decimals decimals;
    private Days days;

    ResultsReader(ResultScope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
        this.rules = new ResultRules(scope, problems);
    }

    /** Returns the rows that could be read, in their order; each problem of the others is told. */
    List<Result> read(CsvTable table) {
        decimals = decimals(table);
        days = days(table);
        return table.rows().stream().flatMap(row -> result(row).stream()).toList();
    }

    /** Recognises how the table writes numbers. */
    static Decimals decimals(CsvTable table) {
        return Decimals.of(column(table, VALUE), table.separator());
    }

    /** Recognises how the table writes days. */
    static Days days(CsvTable table) {
        return Days.of(column(table, AS_OF));
    }

    private static List<String> column(CsvTable table, int column) {
        return table.rows().stream().map(row -> row.get(column).text()).toList();
    }

    private Optional<Result> result(List<CsvCell> row) {
        CsvCell indicator = row.get(0);
        CsvCell target = row.get(1);
        boolean known = knows(scope.names(), indicator, "chỉ tiêu");
        Names ids = scope.targetNames().get(indicator.text());
        known &= ids == null ? !target.text().isEmpty() : knows(ids, target, "phần của chỉ tiêu “" + indicator.text() + "”");
        Optional<Period> period = required(row, PERIOD, "bad-period", "kỳ",
                "Viết 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.", Period::parse);
        Optional<LocalDate> asOf = asOf(row);
        Optional<BigDecimal> value = value(row);
        Optional<ResultStage> stage = word(row, STAGE, ResultStage.values(), ResultStage::word);
        boolean undeclared = row.get(DECLARED).text().isEmpty();
        Optional<DeclaredStatus> declared =
                undeclared ? Optional.empty() : word(row, DECLARED, DeclaredStatus.values(), DeclaredStatus::word);
        Optional<String> source = required(row, SOURCE, "empty-text", "nguồn của số liệu",
                "Ghi báo cáo, quyết định hoặc biên bản nêu con số.", Optional::of);
        Optional<String> note = Optional.of(row.get(NOTE).text()).filter(text -> !text.isEmpty());
        boolean complete = known && period.isPresent() && asOf.isPresent() && value.isPresent() && stage.isPresent()
                && (undeclared || declared.isPresent()) && source.isPresent();
        if (!complete) {
            return Optional.empty();
        }
        Result result = new Result(indicator.text(), target.text(), period.get(), asOf.get(), value.get(), stage.get(),
                declared, source.get(), note);
        rules.check(row, result);
        return Optional.of(result);
    }

    private Optional<LocalDate> asOf(List<CsvCell> row) {
        CsvCell cell = row.get(AS_OF);
        if (days.unclear(cell.text())) {
            tell("unclear-date", cell,
                    "“" + cell.text() + "” đọc được hai cách: có ngày trong bảng này viết tháng trước.",
                    "Viết mọi ngày trong bảng theo ngày/tháng/năm (30/06/2026) hoặc năm-tháng-ngày (2026-06-30).");
            return Optional.empty();
        }
        return required(row, AS_OF, "bad-date", "ngày có trong lịch", "Viết 2026-06-30 hoặc 30/06/2026.", days::parse);
    }

    private Optional<BigDecimal> value(List<CsvCell> row) {
        CsvCell cell = row.get(VALUE);
        if (decimals.unclear(cell.text())) {
            tell("unclear-number", cell, "“" + cell.text() + "” không chắc là bao nhiêu: bảng này viết số theo hai kiểu.",
                    "Viết mọi số trong bảng theo một kiểu, dấu phẩy hoặc dấu chấm trước phần lẻ, và không ngăn hàng nghìn.");
            return Optional.empty();
        }
        Function<String, Optional<BigDecimal>> parser =
                text -> PlainNumber.isTooLong(text) ? Optional.empty() : decimals.parse(text);
        String advice = PlainNumber.isTooLong(cell.text()) ? PlainNumber.advice(cell.text())
                : "Viết số như " + decimals.write(EXAMPLE) + ": không có dấu ngăn hàng nghìn, không có đơn vị.";
        return required(row, VALUE, "bad-number", "số", advice, parser);
    }

    private boolean knows(Names names, CsvCell cell, String what) {
        if (cell.text().isEmpty()) {
            tell("empty-text", cell, "Ô này phải ghi tên của " + what + ".", "Chép “id” từ indicators.yml.");
            return false;
        }
        if (!names.knows(cell.text())) {
            problems.add(names.missing(cell.location(), cell.text()));
            return false;
        }
        return true;
    }

    private <T> Optional<T> required(List<CsvCell> row, int column, String code, String expected, String hint,
            Function<String, Optional<T>> parser) {
        CsvCell cell = row.get(column);
        Optional<T> value = cell.text().isEmpty() ? Optional.empty() : parser.apply(cell.text());
        if (value.isEmpty()) {
            String found = cell.text().isEmpty() ? "ở đây trống" : "ở đây là “" + cell.text() + "”";
            tell(code, cell, "Cột “" + COLUMNS.get(column) + "” phải là " + expected + "; " + found + ".", hint);
        }
        return value;
    }

    private <E> Optional<E> word(List<CsvCell> row, int column, E[] members, Function<E, String> words) {
        CsvCell cell = row.get(column);
        List<String> known = Arrays.stream(members).map(words).toList();
        int index = known.indexOf(cell.text());
        if (index >= 0) {
            return Optional.of(members[index]);
        }
        String list = "Các từ dùng được: " + String.join(", ", known) + ".";
        tell("unknown-word", cell, "Cột “" + COLUMNS.get(column) + "” không nhận “" + cell.text() + "”.",
                Nearest.to(cell.text(), known).map(near -> "Có phải bạn muốn viết “" + near + "”? " + list).orElse(list));
        return Optional.empty();
    }

    private void tell(String code, CsvCell cell, String message, String hint) {
        problems.add(Problem.error(code, cell.location(), message, hint));
    }
}
