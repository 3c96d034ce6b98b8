package vn.congkhai.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Target;
import vn.congkhai.problem.Nearest;
import vn.congkhai.source.CsvCell;

/** Reads the rows of {@code corrections.csv} of one place. */
final class CorrectionsReader {

    static final List<String> COLUMNS = List.of("date", "document", "indicator", "old", "new", "reason");

    private final LedgerScope scope;
    private final LedgerScope.Seen seen = new LedgerScope.Seen();
    private final Map<List<String>, List<Told>> byFigure = new LinkedHashMap<>();

    private record Told(Row row, Correction correction) {}

    /** The target that a row is about, with its indicator. */
    private record Spot(Indicator indicator, Target target, Optional<Period> period) {}

    CorrectionsReader(LedgerScope scope) {
        this.scope = scope;
    }

    List<Correction> read(List<List<CsvCell>> rows) {
        List<Told> told = new ArrayList<>();
        for (List<CsvCell> cells : rows) {
            Row row = new Row(COLUMNS, cells, scope.problems());
            correction(row).ifPresent(correction -> told.add(new Told(row, correction)));
        }
        told.sort(Comparator.comparing(one -> one.correction().day()));
        for (Told one : told) {
            Correction correction = one.correction();
            byFigure.computeIfAbsent(
                            List.of(correction.document(), correction.indicator(), correction.target(),
                                    correction.period().map(Period::text).orElse("")),
                            figure -> new ArrayList<>())
                    .add(one);
        }
        byFigure.values().forEach(this::checkChain);
        return told.stream().map(Told::correction).toList();
    }

    private Optional<Correction> correction(Row row) {
        Optional<LocalDate> day = row.day("date", scope.asOf());
        Optional<String> folder = scope.document(row, "document");
        Optional<Document> document = folder.map(scope.documents()::get);
        Optional<Spot> spot = spot(row, document);
        Optional<String> before = row.required("old", "con số đã ghi sai", "Ghi con số đã đứng ở đây trước khi sửa.");
        Optional<String> after = row.required("new", "con số đã sửa", "Ghi con số đang đứng ở đây.");
        Optional<String> reason = row.required("reason", "lý do đính chính", "Ghi vì sao con số cũ sai.");
        if (before.isPresent() && after.isPresent() && StandingFigure.same(before.get(), after.get())) {
            row.fail("same-figure", "new",
                    "Số cũ “" + before.get() + "” và số mới “" + after.get() + "” là một, nên không có gì được sửa.",
                    "Sửa một trong hai cột, hoặc xóa dòng này.");
        }
        if (day.isPresent()) {
            document.ifPresent(known -> checkDay(row, known, day.get()));
        }
        seen.add(row, "date", "document", "indicator", "old", "new");
        // A document that could not be read has had its own problems told.
        return row.broken() || spot.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(day.orElseThrow(), folder.orElseThrow(), spot.get().indicator().id(),
                        spot.get().target().id(), spot.get().period(), before.orElseThrow(), after.orElseThrow(),
                        reason.orElseThrow()));
    }

    private Optional<Spot> spot(Row row, Optional<Document> document) {
        Optional<String> text = row.required("indicator", "tên của chỉ tiêu", "Chép “id” từ indicators.yml.");
        Optional<FigureName> name = text.flatMap(FigureName::parse);
        if (text.isPresent() && name.isEmpty()) {
            row.fail("bad-figure-name", "indicator", "“" + text.get() + "” không phải là tên của một con số.",
                    "Viết bao-hiem-y-te; an-toan/b khi chỉ tiêu có nhiều phần; ho-ngheo@2026-H1 khi là một kết quả.");
        }
        return name.isEmpty() || document.isEmpty() ? Optional.empty() : spot(row, document.get(), name.get());
    }

    private static Optional<Spot> spot(Row row, Document document, FigureName name) {
        List<String> ids = document.indicators().stream().map(Indicator::id).toList();
        int index = ids.indexOf(name.indicator());
        if (index < 0) {
            row.fail("dangling-reference", "indicator",
                    "Không có chỉ tiêu nào tên “" + name.indicator() + "” trong content/" + document.folder()
                            + "/indicators.yml.",
                    Nearest.to(name.indicator(), ids).map(near -> "Có phải bạn muốn viết “" + near + "”?")
                            .orElse("Chép “id” từ tệp ấy."));
            return Optional.empty();
        }
        Indicator indicator = document.indicators().get(index);
        List<Target> targets = indicator.targets().stream()
                .filter(target -> name.target().map(target.id()::equals).orElse(true))
                .toList();
        if (targets.size() != 1) {
            String forms = indicator.targets().stream()
                    .map(target -> indicator.id() + "/" + target.id())
                    .collect(Collectors.joining(", "));
            row.fail("dangling-reference", "indicator", targets.isEmpty()
                            ? "Chỉ tiêu “" + indicator.id() + "” không có phần nào tên “" + name.target().get() + "”."
                            : "Chỉ tiêu “" + indicator.id() + "” có " + targets.size() + " phần; ở đây không nói phần nào.",
                    "Các cách viết: " + forms + ".");
            return Optional.empty();
        }
        return Optional.of(new Spot(indicator, targets.get(0), name.period()));
    }

    private static void checkDay(Row row, Document document, LocalDate day) {
        Optional<LocalDate> adopted = document.metadata().adopted();
        if (adopted.isPresent() && day.isBefore(adopted.get())) {
            row.fail("corrected-too-soon", "date",
                    "Đính chính ngày " + day + ", trước ngày văn bản được thông qua (" + adopted.get() + ").",
                    "Sửa ngày, hoặc sửa tên văn bản.");
        }
    }

    /** Each old figure must be the new one before it, and the last new one what stands in the content. */
    private void checkChain(List<Told> chain) {
        for (int i = 1; i < chain.size(); i++) {
            Told earlier = chain.get(i - 1);
            Told later = chain.get(i);
            if (!StandingFigure.same(earlier.correction().after(), later.correction().before())) {
                later.row().fail("never-stood", "old",
                        "Số cũ “" + later.correction().before() + "” chưa từng đứng ở “" + later.row().text("indicator")
                                + "”: từ ngày " + earlier.correction().day() + " ở đó là “"
                                + earlier.correction().after() + "” (dòng " + earlier.row().line() + ").",
                        "Sửa cột old, hoặc ghi thêm lần đính chính còn thiếu.");
            }
        }
        Told last = chain.get(chain.size() - 1);
        List<String> standing = standing(last.correction());
        if (standing.stream().noneMatch(figure -> StandingFigure.same(figure, last.correction().after()))) {
            String found = standing.isEmpty()
                    ? "ở đó không có con số nào"
                    : "ở đó là “" + String.join("”, “", standing) + "”";
            last.row().fail("never-stood", "new",
                    "Số mới “" + last.correction().after() + "” không đứng ở “" + last.row().text("indicator") + "”: "
                            + found + ".",
                    "Sửa cột new, hoặc sửa con số trong " + (last.correction().period().isPresent()
                            ? "results.csv" : "indicators.yml") + ".");
        }
    }

    private List<String> standing(Correction correction) {
        Document document = scope.documents().get(correction.document());
        if (correction.period().isPresent()) {
            return StandingFigure.of(
                    document, correction.indicator(), correction.target(), correction.period().get().text());
        }
        return document.indicators().stream()
                .filter(indicator -> indicator.id().equals(correction.indicator()))
                .flatMap(indicator -> indicator.targets().stream())
                .filter(target -> target.id().equals(correction.target()))
                .flatMap(target -> StandingFigure.of(target).stream())
                .toList();
    }
}
