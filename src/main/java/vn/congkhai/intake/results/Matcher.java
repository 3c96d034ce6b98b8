package vn.congkhai.intake.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Target;
import vn.congkhai.problem.Nearest;

/** Finds the target that a line of a sheet is about: by id, or else by name. */
final class Matcher {

    private final List<Document> documents;

    /** What stopped the search; read after an empty answer. */
    private String reason = "";

    private String hint = "";

    /** @param documents among which to look */
    Matcher(List<Document> documents) {
        this.documents = documents;
    }

    String reason() {
        return reason;
    }

    String hint() {
        return hint;
    }

    /** Returns what the line is about; empty, with a {@link #reason}, when that is not to be known for sure. */
    Optional<Match> find(SheetLine line) {
        Optional<Period> period = Period.parse(line.text(SheetColumn.PERIOD));
        if (period.isEmpty()) {
            return none(line.has(SheetColumn.PERIOD)
                            ? "“" + line.text(SheetColumn.PERIOD) + "” không phải là kỳ."
                            : "Dòng này không ghi kỳ.",
                    "Viết kỳ: 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.");
        }
        List<Match> all = documents.stream()
                .filter(document -> isNamed(document, line.text(SheetColumn.DOCUMENT)))
                .flatMap(document -> targets(document, period.get()))
                .toList();
        List<Match> ofIndicator = ofIndicator(all, line);
        if (ofIndicator.isEmpty()) {
            return unknown(all, line);
        }
        List<Match> found = ofTarget(ofIndicator, line);
        if (found.size() > 1) {
            List<Match> fitting = found.stream().filter(Matcher::periodsFit).toList();
            found = fitting.isEmpty() ? found : fitting;
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : several(ofIndicator, found, line);
    }

    private static Stream<Match> targets(Document document, Period period) {
        return document.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream()
                        .map(target -> new Match(document, indicator, target, period)));
    }

    private static boolean isNamed(Document document, String name) {
        String label = SheetColumn.plain(document.metadata().label());
        return name.isEmpty() || name.equals(document.folder()) || SheetColumn.plain(name).equals(label);
    }

    private static List<Match> ofIndicator(List<Match> all, SheetLine line) {
        String id = line.text(SheetColumn.INDICATOR);
        List<Match> byId = all.stream().filter(match -> match.indicator().id().equals(id)).toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        String name = SheetColumn.plain(line.has(SheetColumn.NAME) ? line.text(SheetColumn.NAME) : id);
        if (name.isEmpty()) {
            return List.of();
        }
        List<Match> byName = all.stream().filter(match -> isCalled(match.indicator(), name)).toList();
        return byName.isEmpty()
                ? all.stream().filter(match -> SheetColumn.plain(match.target().label()).equals(name)).toList()
                : byName;
    }

    private static boolean isCalled(Indicator indicator, String name) {
        return SheetColumn.plain(indicator.name()).equals(name) || SheetColumn.plain(indicator.quote()).equals(name);
    }

    private static List<Match> ofTarget(List<Match> matches, SheetLine line) {
        String id = line.text(SheetColumn.TARGET);
        String label = SheetColumn.plain(line.text(SheetColumn.PART));
        List<Match> byId = matches.stream().filter(match -> match.target().id().equals(id)).toList();
        if (!id.isEmpty()) {
            return byId;
        }
        return label.isEmpty()
                ? matches
                : matches.stream().filter(match -> SheetColumn.plain(match.target().label()).equals(label)).toList();
    }

    /** The same promise of several years is told apart by the year. */
    private static boolean periodsFit(Match match) {
        Period whole = match.target().period();
        return !match.period().start().isBefore(whole.start()) && !match.period().end().isAfter(whole.end());
    }

    private Optional<Match> unknown(List<Match> all, SheetLine line) {
        boolean named = line.has(SheetColumn.NAME);
        String wanted = named ? line.text(SheetColumn.NAME) : line.text(SheetColumn.INDICATOR);
        List<String> names = all.stream()
                .map(match -> named ? match.indicator().name() : match.indicator().id())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return none("Không có văn bản nào là “" + line.text(SheetColumn.DOCUMENT) + "”.",
                    "Chép tên thư mục của văn bản, như trong bảng do lệnh này tạo ra.");
        }
        return none(wanted.isEmpty() ? "Dòng này không ghi chỉ tiêu." : "Không có chỉ tiêu nào là “" + wanted + "”.",
                Nearest.to(wanted, names).map(near -> "Có phải là “" + near + "”?")
                        .orElse("Sửa mã hoặc tên cho đúng như trong văn bản."));
    }

    private Optional<Match> several(List<Match> ofIndicator, List<Match> found, SheetLine line) {
        List<Match> choice = found.isEmpty() ? ofIndicator : found;
        List<String> places = choice.stream()
                .map(match -> match.document().folder() + " " + match.indicator().id() + " " + match.target().id())
                .distinct()
                .toList();
        String part = line.has(SheetColumn.TARGET) ? line.text(SheetColumn.TARGET) : line.text(SheetColumn.PART);
        return none(found.isEmpty()
                        ? "Chỉ tiêu này không có phần nào là “" + part + "”."
                        : "Có " + found.size() + " mục tiêu hợp với dòng này.",
                "Ghi văn bản, mã chỉ tiêu và mã phần của một trong: " + String.join("; ", places) + ".");
    }

    private Optional<Match> none(String why, String what) {
        reason = why;
        hint = what;
        return Optional.empty();
    }
}
