package vn.congkhai.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.congkhai.intake.outline.Facts;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.NodeKind;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.outline.Span;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Annex;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Relation;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.TextKind;
import vn.congkhai.vietnamese.VietnameseDate;

/** The metadata of a document as far as its own text states it, before a person has looked at it. */
public final class FirstMetadata {

    private FirstMetadata() {}

    /**
     * Returns what the text says of itself; what it leaves unsaid or blank stays so. Nobody has reviewed it.
     *
     * @param place slug of the commune into which it is imported, if it has one
     */
    public static Metadata of(Paper paper, Outline outline, SourceFile source, Optional<String> place) {
        Facts facts = outline.facts();
        String label = label(facts, source);
        Set<String> blank = new TreeSet<>();
        if (facts.number().isBlank()) {
            blank.add("number");
        }
        if (facts.issued().isBlank()) {
            blank.add("issued");
        }
        if (facts.adopted().isBlank()) {
            blank.add("adopted");
        }
        List<Relation> relations = facts.attachedTo().stream()
                .map(span -> new Relation(RelationKind.ANNEX_OF, span.text(), Optional.empty())).toList();
        return new Metadata(label, facts.title().map(Span::text), facts.number().known(), facts.kind(), status(facts),
                facts.party(), facts.issuer().map(span -> Letters.sentence(span.text())), place, facts.adopted().known(),
                facts.effective().known(), facts.period().known(),
                facts.session().map(span -> Letters.capital(Letters.sentence(span.text()))), signatory(facts),
                facts.basis().stream().map(Span::text).toList(), blank, TextKind.OFFICIAL, summary(facts, label),
                Optional.empty(), List.of(), annexes(outline), relations, List.of(), Optional.empty(), source,
                Optional.empty(), ReadingDoubts.of(paper, outline));
    }

    private static String label(Facts facts, SourceFile source) {
        Optional<String> subject = facts.title().map(Span::text)
                .map(text -> text.replaceFirst("^\\p{Lu}{2,}(?:\\s+\\p{Lu}{2,})*\\s+(?=\\p{Lu}?\\p{Ll})", "").strip())
                .map(text -> text.replaceFirst("^(?iu:về(?:\\s+việc)?)\\s+", ""))
                .filter(text -> !text.isEmpty());
        String label = subject.map(text -> Letters.capital(Letters.sentence(text)))
                .or(() -> facts.number().known().map(number -> word(facts.kind()) + " số " + number))
                .or(() -> facts.adopted().known().map(day -> word(facts.kind()) + " thông qua ngày " + VietnameseDate.format(day)))
                .orElse(word(facts.kind()) + " trong tệp " + source.name());
        return label.length() > 200 ? label.substring(0, 199).strip() + "…" : label;
    }

    private static String word(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION -> "Nghị quyết";
            case ANNEX -> "Phụ lục";
            case REPORT -> "Báo cáo";
        };
    }

    private static DocumentStatus status(Facts facts) {
        if (facts.draft()) {
            return DocumentStatus.DRAFT;
        }
        boolean effect = facts.effective().known().isPresent()
                || facts.effect().filter(span -> span.text().toLowerCase(Locale.ROOT).contains("có hiệu lực")).isPresent();
        return effect && facts.adopted().known().isPresent() ? DocumentStatus.IN_FORCE : DocumentStatus.NOT_STATED;
    }

    private static Optional<String> signatory(Facts facts) {
        return facts.signatory().map(name -> facts.office()
                .map(office -> Letters.sentence(office.text()) + " " + name.text()).orElse(name.text()));
    }

    private static String summary(Facts facts, String label) {
        List<String> words = new ArrayList<>();
        words.add(label + (label.endsWith("…") ? "" : "."));
        facts.adopted().known().ifPresent(day -> words.add("Văn bản ghi được thông qua ngày " + VietnameseDate.format(day) + "."));
        words.add("Toàn văn lấy từ tệp gốc; chưa có ai viết tóm tắt cho văn bản này.");
        return String.join(" ", words);
    }

    /** An annex that the text names and the file lacks is to be asked for. */
    private static List<Annex> annexes(Outline outline) {
        boolean inside = outline.all().anyMatch(node -> node.kind() == NodeKind.ANNEX);
        List<Annex> annexes = new ArrayList<>();
        for (Span named : outline.facts().annexes()) {
            if (!inside && outline.all().map(Node::kind).noneMatch(NodeKind.TABLE::equals)) {
                annexes.add(new Annex(named.text(), false, Optional.empty(), Optional.of(
                        "Đề nghị quý cơ quan công khai “" + named.text() + "” kèm theo văn bản này.")));
            }
        }
        return annexes;
    }
}
