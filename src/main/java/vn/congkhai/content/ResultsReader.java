package vn.congkhai.content;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;
import vn.congkhai.source.PlainNumber;

/** Reads the rows of {@code results.csv} of one document. */
final class ResultsReader {

    static final List<String> COLUMNS =
            List.of("indicator", "target", "period", "as_of", "value", "stage", "declared", "source", "note");

    private static final Pattern DAY = Pattern.compile("(?:19|20|21)\\d{2}-\\d{2}-\\d{2}");

    private final Names indicators;
    private final Map<String, Names> targets;
    private final Problems problems;
    private final Set<List<String>> seen = new HashSet<>();

    ResultsReader(Names indicators, Map<String, Names> targets, Problems problems) {
        this.indicators = indicators;
        this.targets = targets;
        this.problems = problems;
    }

    List<Result> read(List<List<CsvCell>> rows) {
        return rows.stream().flatMap(row -> result(row).stream()).toList();
    }

    private Optional<Result> result(List<CsvCell> row) {
        CsvCell indicator = row.get(0);
        CsvCell target = row.get(1);
        boolean known = knows(indicators, indicator, "chỉ tiêu");
        Names ids = targets.get(indicator.text());
        known &= ids == null ? !target.text().isEmpty() : knows(ids, target, "phần của chỉ tiêu “" + indicator.text() + "”");
        Optional<Period> period = required(row, 2, "bad-period", "kỳ",
                "Viết 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.", Period::parse);
        Optional<LocalDate> asOf = required(row, 3, "bad-date", "ngày có trong lịch",
                "Viết năm-tháng-ngày, ví dụ 2026-06-30.", ResultsReader::day);
        Optional<BigDecimal> value = required(row, 4, "bad-number", "số",
                PlainNumber.advice(row.get(4).text()), PlainNumber::parse);
        Optional<ResultStage> stage = word(row, 5, ResultStage.values(), ResultStage::word);
        boolean undeclared = row.get(6).text().isEmpty();
        Optional<DeclaredStatus> declared =
                undeclared ? Optional.empty() : word(row, 6, DeclaredStatus.values(), DeclaredStatus::word);
        Optional<String> source = required(row, 7, "empty-text", "nguồn của số liệu",
                "Ghi báo cáo, quyết định hoặc biên bản nêu con số.", Optional::of);
        Optional<String> note = Optional.of(row.get(8).text()).filter(text -> !text.isEmpty());
        if (!seen.add(List.of(indicator.text(), target.text(), row.get(2).text(), row.get(3).text(), row.get(5).text()))) {
            tell("duplicate-result", indicator, "Kết quả này (cùng chỉ tiêu, phần, kỳ, ngày và mức độ) đã có ở trên.",
                    "Giữ một dòng; số được sửa lại thì ghi “revised” ở cột stage.");
        }
        boolean complete = known && period.isPresent() && asOf.isPresent() && value.isPresent() && stage.isPresent()
                && (undeclared || declared.isPresent()) && source.isPresent();
        return complete
                ? Optional.of(new Result(indicator.text(), target.text(), period.get(), asOf.get(), value.get(),
                        stage.get(), declared, source.get(), note))
                : Optional.empty();
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

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private void tell(String code, CsvCell cell, String message, String hint) {
        problems.add(Problem.error(code, cell.location(), message, hint));
    }
}
