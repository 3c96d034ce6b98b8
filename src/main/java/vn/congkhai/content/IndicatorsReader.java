package vn.congkhai.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Target;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;
import vn.congkhai.source.YamlNode;

/** Reads {@code indicators.yml} of one document. */
final class IndicatorsReader {

    private final DocumentScope scope;
    private final List<Doubt> documentDoubts;
    private final Names names;
    private final Map<String, Names> targetNames = new LinkedHashMap<>();
    private final List<GroupName> groups = new ArrayList<>();

    /** @param documentDoubts doubts of the front matter; one about an indicator's line excuses it too */
    IndicatorsReader(DocumentScope scope, List<Doubt> documentDoubts) {
        this.scope = scope;
        this.documentDoubts = documentDoubts;
        this.names = new Names("chỉ tiêu", scope.path(DocumentReader.INDICATORS));
    }

    List<Indicator> read(YamlNode node) {
        return Fields.list(node, scope.problems()).stream().flatMap(record -> indicator(record).stream()).toList();
    }

    /** Returns the ids of the indicators, broken ones included. */
    Names names() {
        return names;
    }

    /** Returns the ids of the targets of each indicator, broken ones included. */
    Map<String, Names> targetNames() {
        return targetNames;
    }

    /** Returns the group of each indicator, broken ones included. */
    List<GroupName> groups() {
        return groups;
    }

    private Optional<Indicator> indicator(Fields record) {
        record.require("id", "name", "group", "at", "quote", "targets");
        Optional<String> id = Forms.slug(record, "id");
        id.ifPresent(name -> names.add(record, "id", name, scope.problems()));
        Optional<String> name = record.text("name");
        Optional<String> group = record.text("group");
        groups.add(new GroupName(group.orElse(""), record.at("group")));
        Optional<String> code = Forms.slug(record, "code");
        code.ifPresent(found -> scope.vocabulary().codes().refer(record, "code", found));
        Optional<String> field = field(record, code);
        Optional<String> at = Forms.anchor(record, "at");
        at.ifPresent(anchor -> scope.anchors().refer(record, "at", anchor));
        Optional<Lines> lines = Forms.lines(record, "lines");
        Optional<Integer> page = record.count("page", 1);
        Optional<String> quote = record.text("quote");
        Optional<String> owner = record.text("owner");
        List<Doubt> doubts = Doubts.read(record, scope, Optional.of(at.orElse("")));
        List<Target> targets = targets(record, id, code, quote, doubts);
        record.close();
        // No field is left when the catalogue entry is broken, which is told where the entry stands.
        if (record.broken() || field.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(id.orElseThrow(), name.orElseThrow(), group.orElseThrow(), code,
                field.get(), new Passage(at.orElseThrow(), lines, page), quote.orElseThrow(), owner, targets,
                doubts));
    }

    private Optional<String> field(Fields record, Optional<String> code) {
        Optional<String> stated = Forms.slug(record, "field");
        stated.ifPresent(found -> scope.vocabulary().fields().refer(record, "field", found));
        Optional<String> standard = code
                .flatMap(found -> Optional.ofNullable(scope.vocabulary().entries().get(found)))
                .map(CatalogueEntry::field);
        if (stated.isPresent() && standard.isPresent() && !stated.equals(standard)) {
            record.fail(Problem.error("field-conflict", record.at("field"),
                    "“field” là " + stated.get() + ", nhưng danh mục ghi " + standard.get() + " cho “" + code.get()
                            + "”.",
                    "Bỏ khóa này: lĩnh vực lấy từ catalogue.yml."));
        }
        if (code.isEmpty() && !record.has("code") && !record.has("field")) {
            record.fail(Problem.error("missing-key", record.location(),
                    "Chỉ tiêu không có “code” thì phải có “field”.",
                    "Thêm “field: …”, một lĩnh vực trong catalogue.yml."));
        }
        return standard.or(() -> stated);
    }

    private List<Target> targets(
            Fields record, Optional<String> id, Optional<String> code, Optional<String> quote, List<Doubt> own) {
        List<Doubt> doubts = new ArrayList<>(own);
        quote.ifPresent(words -> documentDoubts.stream()
                .filter(doubt -> Doubts.about(List.of(doubt), words))
                .forEach(doubts::add));
        TargetReader reader = new TargetReader(scope, code, quote, doubts);
        Names ids = new Names("phần", scope.path(DocumentReader.INDICATORS));
        id.ifPresent(name -> targetNames.putIfAbsent(name, ids));
        List<Fields> records = record.records("targets");
        if (records.isEmpty() && record.has("targets") && !record.broken()) {
            record.fail(Problem.error("empty-list", record.at("targets"), "“targets” phải có ít nhất một phần.",
                    "Mỗi con số của chỉ tiêu là một phần “- id: …”."));
        }
        return records.stream().flatMap(target -> reader.read(target, ids).stream()).toList();
    }
}
