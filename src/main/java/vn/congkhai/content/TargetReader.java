package vn.congkhai.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;

/** Reads the targets of one indicator. */
final class TargetReader {

    private final DocumentScope scope;
    private final Optional<String> indicatorCode;
    private final Optional<String> quote;
    private final List<Doubt> doubts;

    TargetReader(
            DocumentScope scope, Optional<String> indicatorCode, Optional<String> quote, List<Doubt> doubts) {
        this.scope = scope;
        this.indicatorCode = indicatorCode;
        this.quote = quote;
        this.doubts = doubts;
    }

    /** @param names takes in the id of the target */
    Optional<Target> read(Fields record, Names names) {
        record.require("id", "label", "comparator", "change", "measure", "period", "modality");
        Optional<String> id = Forms.slug(record, "id");
        id.ifPresent(name -> names.add(record, "id", name, scope.problems()));
        Optional<String> label = record.text("label");
        Optional<Comparator> comparator = record.word("comparator", Comparator.values(), Comparator::word);
        Optional<Change> change = record.word("change", Change.values(), Change::word);
        Optional<Value> value = ValueReader.read(record, scope.problems());
        Optional<String> raw = record.text("raw");
        Optional<String> unit = record.text("unit");
        Optional<Measure> measure = record.word("measure", Measure.values(), Measure::word);
        Optional<Period> period = Forms.period(record, "period");
        boolean yearly = record.word("each", new String[] {"year"}, word -> word).isPresent();
        Optional<String> standard = record.text("standard");
        Optional<Modality> modality = record.word("modality", Modality.values(), Modality::word);
        Optional<Baseline> baseline = record.record("baseline").flatMap(TargetReader::baseline);
        List<PathPoint> path = path(record, period);
        Optional<Direction> direction = record.word("direction", Direction.values(), Direction::word);
        Optional<String> ownCode = Forms.slug(record, "code");
        ownCode.ifPresent(name -> scope.vocabulary().codes().refer(record, "code", name));
        Optional<CatalogueEntry> entry = ownCode.or(() -> indicatorCode)
                .flatMap(code -> Optional.ofNullable(scope.vocabulary().entries().get(code)));
        checkDirection(record, direction, entry);
        FigureRules.check(record, new Figure(quote, raw, value, comparator, change, unit, entry, doubts));
        record.close();
        if (record.broken()) {
            return Optional.empty();
        }
        Direction known = entry.map(CatalogueEntry::direction).filter(way -> way != Direction.UNKNOWN)
                .or(() -> direction).orElse(Direction.UNKNOWN);
        return Optional.of(new Target(id.orElseThrow(), label.orElseThrow(), comparator.orElseThrow(),
                change.orElseThrow(), value, raw, unit, measure.orElseThrow(), period.orElseThrow(), yearly, standard,
                modality.orElseThrow(), baseline, path, known, ownCode.or(() -> indicatorCode)));
    }

    private static Optional<Baseline> baseline(Fields record) {
        record.require("period", "number");
        Optional<Period> period = Forms.period(record, "period");
        Optional<BigDecimal> number = record.number("number");
        record.close();
        return record.broken()
                ? Optional.empty()
                : Optional.of(new Baseline(period.orElseThrow(), number.orElseThrow()));
    }

    private static List<PathPoint> path(Fields target, Optional<Period> period) {
        List<PathPoint> path = new ArrayList<>();
        for (Fields record : target.records("path")) {
            record.require("year", "number");
            Optional<Integer> year = record.count("year", 1900);
            Optional<BigDecimal> number = record.number("number");
            if (year.isPresent() && period.isPresent() && !inside(year.get(), period.get())) {
                record.fail(Problem.error("path-outside-period", record.at("year"),
                        "Năm " + year.get() + " không nằm trong kỳ " + period.get().text() + ".",
                        "Sửa năm, hoặc sửa “period”."));
            }
            if (year.isPresent() && !path.isEmpty() && year.get() <= path.get(path.size() - 1).year()) {
                record.fail(Problem.error("path-order", record.at("year"),
                        "Năm " + year.get() + " đứng sau năm " + path.get(path.size() - 1).year() + ".",
                        "Xếp các năm tăng dần, mỗi năm một dòng."));
            }
            record.close();
            if (!record.broken()) {
                path.add(new PathPoint(year.orElseThrow(), number.orElseThrow()));
            }
        }
        return path;
    }

    private static boolean inside(int year, Period period) {
        return year >= period.start().getYear() && year <= period.end().getYear();
    }

    private static void checkDirection(Fields record, Optional<Direction> stated, Optional<CatalogueEntry> entry) {
        Optional<Direction> standard =
                entry.map(CatalogueEntry::direction).filter(way -> way != Direction.UNKNOWN);
        if (stated.isPresent() && standard.isPresent() && stated.get() != standard.get()) {
            record.fail(Problem.error("direction-conflict", record.at("direction"),
                    "“direction” là " + stated.get().word() + ", nhưng danh mục ghi " + standard.get().word() + " cho “"
                            + entry.get().name() + "”.",
                    "Bỏ khóa này: chiều tốt lên lấy từ catalogue.yml."));
        }
    }
}
