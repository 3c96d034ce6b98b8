package vn.congkhai.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Alternative;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.Relation;
import vn.congkhai.model.Result;
import vn.congkhai.model.Section;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.StatedGroup;
import vn.congkhai.model.TextKind;

/** A document for tests; what is not set is unknown. */
final class Paper {

    private final String folder;
    private final String label;
    private final List<Section> sections = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<StatedGroup> statedGroups = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Optional<String> number = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<LocalDate> effective = Optional.empty();
    private Optional<Integer> stated = Optional.empty();
    private Set<String> blank = Set.of();
    private DocumentKind kind = DocumentKind.RESOLUTION;
    private DocumentStatus status = DocumentStatus.IN_FORCE;
    private boolean party;
    private boolean scan;

    Paper(String folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    Paper number(String text) {
        number = Optional.of(text);
        return this;
    }

    Paper place(String slug) {
        place = Optional.of(slug);
        return this;
    }

    Paper adopted(String day) {
        adopted = Optional.of(LocalDate.parse(day));
        return this;
    }

    Paper effective(String day) {
        effective = Optional.of(LocalDate.parse(day));
        return this;
    }

    Paper blank(String... names) {
        blank = Set.of(names);
        return this;
    }

    Paper kind(DocumentKind what) {
        kind = what;
        return this;
    }

    Paper status(DocumentStatus what) {
        status = what;
        return this;
    }

    Paper ofTheParty() {
        party = true;
        return this;
    }

    Paper scanned() {
        scan = true;
        return this;
    }

    Paper stated(int count) {
        stated = Optional.of(count);
        return this;
    }

    Paper stated(String group, int count) {
        statedGroups.add(new StatedGroup(group, count));
        return this;
    }

    Paper section(Section section) {
        sections.add(section);
        return this;
    }

    Paper indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    Paper commitment(Commitment commitment) {
        commitments.add(commitment);
        return this;
    }

    Paper result(Result result) {
        results.add(result);
        return this;
    }

    Paper annex(Annex annex) {
        annexes.add(annex);
        return this;
    }

    Paper relation(Relation relation) {
        relations.add(relation);
        return this;
    }

    Paper alternative(Alternative alternative) {
        alternatives.add(alternative);
        return this;
    }

    Paper doubt(Doubt doubt) {
        doubts.add(doubt);
        return this;
    }

    Document document() {
        Metadata metadata = new Metadata(
                label, Optional.empty(), number, kind, status, party, Optional.of("HĐND xã"), place, adopted, effective,
                Period.parse("2026"), Optional.empty(), Optional.empty(), List.of("Luật Ngân sách nhà nước"), blank,
                TextKind.SUMMARY, "Tóm tắt ngắn của văn bản. Gồm vài câu. Không thay bản gốc.", stated, statedGroups,
                annexes, relations, alternatives, Optional.of("HĐND xã giám sát."),
                new SourceFile("000.txt", "0".repeat(64), Optional.of("Mất phần đầu."), Optional.empty(), scan),
                Optional.empty(), doubts);
        return new Document(folder, metadata, sections, indicators, commitments, results);
    }
}
