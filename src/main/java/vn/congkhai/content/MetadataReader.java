package vn.congkhai.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Alternative;
import vn.congkhai.model.Annex;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.Relation;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.TextKind;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;

/** Reads the front matter of {@code document.md}. */
final class MetadataReader {

    /** Names of what a form prints and leaves to be filled in. */
    private static final Set<String> BLANKS = new LinkedHashSet<>(List.of(
            "number", "title", "issuer", "issued", "place", "adopted", "effective", "session", "signatory"));

    private final DocumentScope scope;

    MetadataReader(DocumentScope scope) {
        this.scope = scope;
    }

    /** @param counts takes in what the document says about its own indicators */
    Optional<Metadata> read(Fields record, StatedCounts counts) {
        record.require("label", "kind", "status", "text", "summary", "source");
        Optional<String> label = record.text("label");
        Optional<String> title = record.text("title");
        Optional<String> number = record.text("number");
        Optional<DocumentKind> kind = record.word("kind", DocumentKind.values(), DocumentKind::word);
        Optional<DocumentStatus> status = record.word("status", DocumentStatus.values(), DocumentStatus::word);
        boolean party = record.flag("party").orElse(false);
        Optional<String> issuer = record.text("issuer");
        Optional<String> place = Forms.place(record, "place");
        Optional<LocalDate> adopted = record.day("adopted");
        Optional<LocalDate> effective = record.day("effective");
        Optional<Period> period = Forms.period(record, "period");
        Optional<String> session = record.text("session");
        Optional<String> signatory = record.text("signatory");
        List<String> basis = record.texts("basis");
        List<String> blank = blank(record);
        Optional<TextKind> text = record.word("text", TextKind.values(), TextKind::word);
        Optional<String> summary = record.text("summary");
        record.record("stated").ifPresent(counts::read);
        List<Annex> annexes = annexes(record, counts);
        List<Relation> relations = relations(record);
        List<Alternative> alternatives = alternatives(record);
        Optional<String> supervision = record.text("supervision");
        Optional<SourceFile> source = record.record("source").flatMap(this::source);
        Optional<String> reviewedBy = record.text("reviewed_by");
        if (reviewedBy.isEmpty() && Entries.isFile(scope.site(), scope.path(ReviewFile.NAME))) {
            scope.problems().add(Problem.error("not-reviewed", record.at("reviewed_by"),
                    "Văn bản nhập bằng máy mà chưa ghi ai đã rà soát (“reviewed_by”).",
                    "Rà soát xong bằng congkhai review, khóa này được ghi; hoặc tự ghi họ tên người rà soát."));
        }
        List<Doubt> doubts = Doubts.read(record, scope, Optional.empty());
        FolderRules.check(record, scope, place, adopted);
        DateRules.check(record, adopted, effective, scope.problems());
        record.close();
        counts.excuses(annexes, doubts);
        if (record.broken()) {
            return Optional.empty();
        }
        return Optional.of(new Metadata(label.orElseThrow(), title, number, kind.orElseThrow(), status.orElseThrow(),
                party, issuer, place, adopted, effective, period, session, signatory, basis,
                Set.copyOf(blank), text.orElseThrow(), summary.orElseThrow(), counts.total(), counts.groups(),
                annexes, relations, alternatives, supervision, source.orElseThrow(), reviewedBy, doubts));
    }

    private static List<String> blank(Fields record) {
        List<String> names = record.texts("blank");
        for (String name : names) {
            if (!BLANKS.contains(name)) {
                record.fail(Problem.error("unknown-word", record.at("blank"),
                        "Không có chỗ nào tên “" + name + "” để khai là để trống.",
                        Nearest.to(name, BLANKS).map(near -> "Có phải bạn muốn viết “" + near + "”?")
                                .orElse("Các tên dùng được: " + String.join(", ", BLANKS) + ".")));
            }
        }
        return names;
    }

    private static List<Annex> annexes(Fields parent, StatedCounts counts) {
        List<Annex> annexes = new ArrayList<>();
        for (Fields record : parent.records("annexes")) {
            record.require("name", "received");
            Optional<String> name = record.text("name");
            Optional<Boolean> received = record.flag("received");
            Optional<String> document = Forms.folder(record, "document");
            Optional<String> ask = record.text("ask");
            record.close();
            if (record.broken()) {
                counts.uncertain();
            } else {
                annexes.add(new Annex(name.orElseThrow(), received.orElseThrow(), document, ask));
            }
        }
        return annexes;
    }

    private static List<Relation> relations(Fields parent) {
        List<Relation> relations = new ArrayList<>();
        for (Fields record : parent.records("relations")) {
            record.require("kind", "title");
            Optional<RelationKind> kind = record.word("kind", RelationKind.values(), RelationKind::word);
            Optional<String> title = record.text("title");
            Optional<String> document = Forms.folder(record, "document");
            record.close();
            if (!record.broken()) {
                relations.add(new Relation(kind.orElseThrow(), title.orElseThrow(), document));
            }
        }
        return relations;
    }

    private static List<Alternative> alternatives(Fields parent) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Fields record : parent.records("alternatives")) {
            record.require("subject", "options");
            Optional<String> subject = record.text("subject");
            List<String> options = record.texts("options");
            record.close();
            if (!record.broken()) {
                alternatives.add(new Alternative(subject.orElseThrow(), options));
            }
        }
        return alternatives;
    }

    private Optional<SourceFile> source(Fields record) {
        record.require("file", "sha256");
        Optional<String> file = record.text("file");
        Optional<String> sha256 = Forms.sha256(record, "sha256");
        Optional<String> note = record.text("note");
        Optional<String> path = PublishedFiles.path(record, "path");
        Optional<Boolean> scan = record.flag("scan");
        path.ifPresent(name -> PublishedFiles.checkOriginal(record, scope, name, sha256));
        record.close();
        return record.broken()
                ? Optional.empty()
                : Optional.of(new SourceFile(
                        file.orElseThrow(), sha256.orElseThrow(), note, path, scan.orElse(false)));
    }
}
