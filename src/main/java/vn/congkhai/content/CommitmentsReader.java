package vn.congkhai.content;

import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.source.Fields;
import vn.congkhai.source.YamlNode;

/** Reads {@code commitments.yml} of one document. */
final class CommitmentsReader {

    private final DocumentScope scope;
    private final Names names;

    CommitmentsReader(DocumentScope scope) {
        this.scope = scope;
        this.names = new Names("cam kết", scope.path(DocumentReader.COMMITMENTS));
    }

    List<Commitment> read(YamlNode node) {
        return Fields.list(node, scope.problems()).stream().flatMap(record -> commitment(record).stream()).toList();
    }

    private Optional<Commitment> commitment(Fields record) {
        record.require("id", "title", "at", "field");
        Optional<String> id = Forms.slug(record, "id");
        id.ifPresent(name -> names.add(record, "id", name, scope.problems()));
        Optional<String> title = record.text("title");
        Optional<String> at = Forms.anchor(record, "at");
        at.ifPresent(anchor -> scope.anchors().refer(record, "at", anchor));
        Optional<Lines> lines = Forms.lines(record, "lines");
        Optional<Integer> page = record.count("page", 1);
        Optional<String> field = Forms.slug(record, "field");
        field.ifPresent(name -> scope.vocabulary().fields().refer(record, "field", name));
        Optional<String> owner = record.text("owner");
        record.close();
        if (record.broken()) {
            return Optional.empty();
        }
        return Optional.of(new Commitment(id.orElseThrow(), title.orElseThrow(),
                new Passage(at.orElseThrow(), lines, page), field.orElseThrow(), owner));
    }
}
