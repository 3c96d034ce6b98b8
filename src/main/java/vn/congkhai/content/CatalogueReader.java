package vn.congkhai.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Field;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;
import vn.congkhai.source.YamlNode;

/** Reads {@code catalogue.yml}. */
final class CatalogueReader {

    static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

    private final Names fieldNames;
    private final Names codes;
    private final Problems problems;

    CatalogueReader(Names fieldNames, Names codes, Problems problems) {
        this.fieldNames = fieldNames;
        this.codes = codes;
        this.problems = problems;
    }

    Catalogue read(YamlNode node) {
        Optional<Fields> file = Fields.of(node, problems);
        Catalogue catalogue = file.map(this::catalogue).orElse(EMPTY);
        if (file.isEmpty() || file.get().broken()) {
            fieldNames.unreadable();
            codes.unreadable();
        }
        return catalogue;
    }

    private Catalogue catalogue(Fields file) {
        file.require("fields");
        List<Field> fields = new ArrayList<>();
        for (Fields record : file.records("fields")) {
            field(record).ifPresent(fields::add);
        }
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Fields record : file.records("indicators")) {
            entry(record).ifPresent(entries::add);
        }
        file.close();
        return new Catalogue(fields, entries);
    }

    private Optional<Field> field(Fields record) {
        record.require("slug", "name");
        Optional<String> slug = Forms.slug(record, "slug");
        slug.ifPresent(found -> fieldNames.add(record, "slug", found, problems));
        Optional<String> name = record.text("name");
        List<String> synonyms = record.texts("synonyms");
        record.close();
        return record.broken()
                ? Optional.empty()
                : Optional.of(new Field(slug.orElseThrow(), name.orElseThrow(), synonyms));
    }

    private Optional<CatalogueEntry> entry(Fields record) {
        record.require("code", "name", "unit", "direction", "field", "definition");
        Optional<String> code = Forms.slug(record, "code");
        code.ifPresent(found -> codes.add(record, "code", found, problems));
        Optional<String> name = record.text("name");
        Optional<String> unit = record.text("unit");
        Optional<BigDecimal> max = record.number("max");
        Optional<Direction> direction = record.word("direction", Direction.values(), Direction::word);
        Optional<String> field = Forms.slug(record, "field");
        field.ifPresent(found -> fieldNames.refer(record, "field", found));
        List<String> synonyms = record.texts("synonyms");
        Optional<String> definition = record.text("definition");
        if (max.isPresent() && max.get().signum() <= 0) {
            record.fail(Problem.error("bad-max", record.at("max"),
                    "“max” phải lớn hơn 0; ở đây là " + max.get().toPlainString() + ".",
                    "Ghi mức cao nhất có thể (100 cho tỷ lệ %), hoặc bỏ khóa này."));
        }
        record.close();
        if (record.broken()) {
            return Optional.empty();
        }
        return Optional.of(new CatalogueEntry(code.orElseThrow(), name.orElseThrow(), unit.orElseThrow(), max,
                direction.orElseThrow(), field.orElseThrow(), synonyms, definition.orElseThrow()));
    }
}
