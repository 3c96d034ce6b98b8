package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.source.Fields;

/** Reads doubts and tells what they excuse. */
final class Doubts {

    private Doubts() {}

    /**
     * Returns the doubts of a record. A doubt with lines and no anchor of its own stands at the record's anchor; for
     * a doubt about the whole document that is the empty anchor.
     */
    static List<Doubt> read(Fields parent, DocumentScope scope, Optional<String> parentAnchor) {
        List<Doubt> doubts = new ArrayList<>();
        boolean whole = parentAnchor.isEmpty();
        for (Fields record : parent.records("doubts")) {
            record.require("code", "found", "note");
            Optional<String> code = Forms.slug(record, "code");
            Optional<String> found = record.text("found");
            Optional<String> note = record.text("note");
            Optional<String> at = whole ? Forms.anchor(record, "at") : Optional.empty();
            at.ifPresent(anchor -> scope.anchors().refer(record, "at", anchor));
            Optional<Lines> lines = Forms.lines(record, "lines");
            record.close();
            if (!record.broken()) {
                Optional<String> anchor = at.or(() -> parentAnchor).or(() -> lines.map(some -> ""));
                doubts.add(new Doubt(code.orElseThrow(), found.orElseThrow(), note.orElseThrow(),
                        anchor.map(name -> new Passage(name, lines, Optional.empty()))));
            } else {
                // Its words may excuse a figure; without them nothing can be said about the figure.
                doubts.add(new Doubt(code.orElse(""), found.orElse(""), "", Optional.empty()));
            }
        }
        return doubts;
    }

    /** Tells whether a doubt is about these words: one holds the other. */
    static boolean about(List<Doubt> doubts, String words) {
        return doubts.stream().anyMatch(doubt -> doubt.found().contains(words) || words.contains(doubt.found()));
    }
}
