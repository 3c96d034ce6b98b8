package vn.congkhai.intake.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.congkhai.content.ResultsFile;
import vn.congkhai.intake.sheet.SheetCell;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Document;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Goes through a sheet line by line, and tells what each line changes or why it changes nothing. */
final class SheetIntake {

    private final ImportRequest request;
    private final Catalogue catalogue;
    private final Sheet sheet;
    private final Problems problems;
    private final Matcher matcher;
    private final FigureReader figures;
    private final List<ResultChange> changes = new ArrayList<>();
    private final Map<String, Revision> revisions = new TreeMap<>();
    private final Map<String, Document> documents = new HashMap<>();

    /** On which line each figure of the sheet stands. */
    private final Map<List<Object>, Integer> told = new HashMap<>();

    SheetIntake(
            ImportRequest request, Catalogue catalogue, List<Document> documents, Sheet sheet, Problems problems) {
        this.request = request;
        this.catalogue = catalogue;
        this.sheet = sheet;
        this.problems = problems;
        this.matcher = new Matcher(documents);
        this.figures = new FigureReader(sheet, problems);
    }

    void run() throws IOException {
        for (SheetLine line : sheet.lines()) {
            take(line);
        }
        for (Revision revision : revisions.values()) {
            if (revision.changed()) {
                keepsTheRules(revision);
            }
        }
    }

    List<ResultChange> changes() {
        return changes;
    }

    /** Returns the files in which anything changes. */
    List<ResultsFile> changed() {
        return revisions.values().stream().filter(Revision::changed).map(Revision::file).toList();
    }

    private void take(SheetLine line) throws IOException {
        SheetLine whole = withDefaults(line);
        Optional<Match> match = matcher.find(whole);
        if (match.isEmpty()) {
            if (line.has(SheetColumn.VALUE)) {
                warn("unmatched-row", line, line.has(SheetColumn.INDICATOR) ? SheetColumn.INDICATOR : SheetColumn.NAME,
                        "Không đưa dòng này vào: " + matcher.reason(), matcher.hint());
            }
            return;
        }
        Revision revision = revision(match.get().document());
        Optional<Result> now = revision.current(match.get());
        if (!line.has(SheetColumn.VALUE)) {
            withoutFigure(line, now);
            return;
        }
        Optional<Result> figure = figures.read(whole, match.get());
        if (figure.isPresent() && isTheOnly(line, match.get(), figure.get()) && isEdited(line, figure.get(), now)
                && isStillTheSame(line, now) && isFirmEnough(line, figure.get(), now)) {
            changes.add(new ResultChange(
                    revision.file().path(), line.row(), revision.take(match.get(), figure.get(), line.row())));
        }
    }

    private Revision revision(Document document) throws IOException {
        Revision revision = revisions.get(document.folder());
        if (revision == null) {
            revision = new Revision(ResultsFile.of(request.site(), document));
            revisions.put(document.folder(), revision);
            documents.put(revision.file().path(), document);
        }
        return revision;
    }

    private SheetLine withDefaults(SheetLine line) {
        Map<SheetColumn, SheetCell> cells = new EnumMap<>(SheetColumn.class);
        request.period().ifPresent(text -> cells.put(SheetColumn.PERIOD, SheetCell.text(text)));
        request.until().ifPresent(text -> cells.put(SheetColumn.AS_OF, SheetCell.text(text)));
        request.stage().ifPresent(text -> cells.put(SheetColumn.STAGE, SheetCell.text(text)));
        request.source().ifPresent(text -> cells.put(SheetColumn.SOURCE, SheetCell.text(text)));
        line.cells().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new SheetLine(line.row(), cells);
    }

    private void withoutFigure(SheetLine line, Optional<Result> now) {
        String check = line.text(SheetColumn.CHECK);
        boolean emptied = !check.isEmpty() && !check.equals(SheetRows.check(Optional.empty()));
        boolean begun = List.of(SheetColumn.AS_OF, SheetColumn.STAGE, SheetColumn.DECLARED, SheetColumn.SOURCE,
                SheetColumn.NOTE).stream().anyMatch(line::has);
        if (emptied && now.isPresent()) {
            tell("emptied", line, SheetColumn.VALUE,
                    "Ô kết quả đã bị xóa, mà số đang công bố là " + number(now.get()) + ".",
                    "Chép lại số cũ; muốn bỏ hẳn một số thì xóa dòng của nó trong results.csv và ghi vào corrections.csv.");
        } else if (begun) {
            warn("no-figure", line, SheetColumn.VALUE, "Dòng này chưa có kết quả, nên bỏ qua.",
                    "Ghi kết quả, hoặc để trống cả dòng.");
        }
    }

    /** Two lines about one figure would overwrite each other. */
    private boolean isTheOnly(SheetLine line, Match match, Result figure) {
        List<Object> key = List.of(match.document().folder(), figure.indicator(), figure.target(), figure.period(),
                figure.stage(), figure.asOf());
        Integer first = told.putIfAbsent(key, line.row());
        if (first != null) {
            tell("repeated-row", line, SheetColumn.VALUE,
                    "Dòng " + first + " đã ghi số của cùng mục tiêu, kỳ, ngày và mức độ.", "Giữ một dòng.");
        }
        return first == null;
    }

    private static boolean isEdited(SheetLine line, Result figure, Optional<Result> now) {
        String mark = SheetRows.check(Optional.of(figure));
        return !mark.equals(line.text(SheetColumn.CHECK)) && !mark.equals(SheetRows.check(now));
    }

    private boolean isStillTheSame(SheetLine line, Optional<Result> now) {
        boolean same = !line.has(SheetColumn.CHECK) || line.text(SheetColumn.CHECK).equals(SheetRows.check(now));
        if (!same) {
            tell("changed-since", line, SheetColumn.VALUE,
                    "Từ khi xuất bảng này, số đang công bố đã khác: "
                            + now.map(SheetIntake::number).orElse("không còn số nào") + ".",
                    "Xuất bảng mới rồi điền lại dòng này.");
        }
        return same;
    }

    private boolean isFirmEnough(SheetLine line, Result figure, Optional<Result> now) {
        boolean firm = now.filter(result -> !loose(result)).isPresent();
        if (firm && loose(figure)) {
            tell("stage-back", line, SheetColumn.STAGE,
                    "Kỳ này đã có số " + SheetWords.of(now.get().stage()) + " " + number(now.get()) + "; số "
                            + SheetWords.of(figure.stage()) + " không thay được.",
                    "Số được sửa lại thì chọn “" + SheetWords.of(ResultStage.REVISED) + "”.");
            return false;
        }
        boolean sameStage = firm && now.get().stage() == figure.stage();
        if (sameStage && now.get().value().compareTo(figure.value()) != 0) {
            warn("final-changed", line, SheetColumn.VALUE,
                    "Số " + SheetWords.of(figure.stage()) + " đã công bố " + number(now.get()) + " đổi thành "
                            + number(figure) + ".",
                    "Nếu xã sửa số, chọn mức độ “" + SheetWords.of(ResultStage.REVISED)
                            + "” để số cũ còn lại; nếu ghi nhầm, ghi việc sửa vào corrections.csv.");
        }
        return true;
    }

    private static boolean loose(Result result) {
        return result.stage() == ResultStage.PRELIMINARY || result.stage() == ResultStage.ESTIMATE;
    }

    /** What the rules say about a changed row is told at the line of the sheet that it came from. */
    private void keepsTheRules(Revision revision) throws IOException {
        Document document = documents.get(revision.file().path());
        Set<String> before = new HashSet<>();
        ResultsFile.of(request.site(), document).problems(catalogue, request.asOf())
                .forEach(problem -> before.add(problem.toString()));
        for (Problem problem : revision.file().problems(catalogue, request.asOf())) {
            if (!before.contains(problem.toString())) {
                Location place = revision.sheetRowAt(problem.location().line())
                        .map(row -> new Location(sheet.name(), row, 0))
                        .orElse(problem.location());
                problems.add(new Problem(problem.code(), problem.severity(), place, problem.message(), problem.hint()));
            }
        }
    }

    private void tell(String code, SheetLine line, SheetColumn column, String message, String hint) {
        problems.add(Problem.error(code, sheet.at(line, column), message, hint));
    }

    private void warn(String code, SheetLine line, SheetColumn column, String message, String hint) {
        problems.add(Problem.warning(code, sheet.at(line, column), message, hint));
    }

    private static String number(Result result) {
        return VietnameseNumber.format(result.value());
    }
}
