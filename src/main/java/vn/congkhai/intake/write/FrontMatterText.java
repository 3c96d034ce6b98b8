package vn.congkhai.intake.write;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.congkhai.model.Alternative;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Relation;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.StatedGroup;

/** Writes the front matter of a document. */
final class FrontMatterText {

    private final StringBuilder text = new StringBuilder("---\n");

    private FrontMatterText() {}

    static String of(Metadata metadata) {
        FrontMatterText front = new FrontMatterText();
        front.identity(metadata);
        front.contents(metadata);
        front.source(metadata.source());
        front.key("reviewed_by", metadata.reviewedBy());
        front.doubts(metadata.doubts());
        return front.text.append("---\n").toString();
    }

    private void identity(Metadata metadata) {
        key("label", Optional.of(metadata.label()));
        key("title", metadata.title());
        key("number", metadata.number());
        key("kind", Optional.of(metadata.kind().word()));
        key("status", Optional.of(metadata.status().word()));
        raw("party", String.valueOf(metadata.party()));
        key("issuer", metadata.issuer());
        key("place", metadata.place());
        raw("adopted", metadata.adopted().map(Object::toString).orElse("null"));
        raw("effective", metadata.effective().map(Object::toString).orElse("null"));
        raw("period", metadata.period().map(period -> period.text()).orElse("null"));
        key("session", metadata.session());
        key("signatory", metadata.signatory());
        list("basis", metadata.basis());
        raw("blank", "[" + String.join(", ", new TreeSet<>(metadata.blank())) + "]");
        key("text", Optional.of(metadata.text().word()));
        key("summary", Optional.of(metadata.summary()));
    }

    private void contents(Metadata metadata) {
        if (metadata.statedIndicators().isEmpty() && metadata.statedGroups().isEmpty()) {
            raw("stated", "null");
        } else {
            text.append("stated:\n");
            metadata.statedIndicators().ifPresent(count -> text.append("  indicators: ").append(count).append('\n'));
            if (!metadata.statedGroups().isEmpty()) {
                text.append("  groups:\n");
            }
            for (StatedGroup group : metadata.statedGroups()) {
                text.append("    - name: ").append(Yaml.text(group.name())).append("\n      count: ").append(group.count()).append('\n');
            }
        }
        begin("annexes", metadata.annexes());
        for (Annex annex : metadata.annexes()) {
            text.append("  - name: ").append(Yaml.text(annex.name())).append("\n    received: ").append(annex.received()).append('\n');
            text.append("    document: ").append(value(annex.document())).append("\n    ask: ").append(value(annex.ask())).append('\n');
        }
        begin("relations", metadata.relations());
        for (Relation relation : metadata.relations()) {
            text.append("  - kind: ").append(relation.kind().word()).append("\n    title: ").append(Yaml.text(relation.title()))
                    .append("\n    document: ").append(value(relation.document())).append('\n');
        }
        begin("alternatives", metadata.alternatives());
        for (Alternative alternative : metadata.alternatives()) {
            text.append("  - subject: ").append(Yaml.text(alternative.subject())).append("\n    options:\n");
            alternative.options().forEach(option -> text.append("      - ").append(Yaml.text(option)).append('\n'));
        }
        key("supervision", metadata.supervision());
    }

    private void source(SourceFile source) {
        text.append("source:\n  file: ").append(Yaml.text(source.name())).append("\n  sha256: ").append(source.sha256())
                .append("\n  note: ").append(value(source.note())).append("\n  path: ").append(value(source.path())).append('\n');
    }

    private void doubts(List<Doubt> doubts) {
        begin("doubts", doubts);
        for (Doubt doubt : doubts) {
            text.append("  - code: ").append(doubt.code()).append("\n    found: ").append(Yaml.text(doubt.found()))
                    .append("\n    note: ").append(Yaml.text(doubt.note())).append('\n');
            doubt.passage().ifPresent(passage -> {
                Optional<String> anchor = Optional.of(passage.anchor()).filter(name -> !name.isEmpty());
                text.append("    at: ").append(anchor.orElse("null")).append('\n');
                passage.lines().ifPresent(lines -> text.append("    lines: ").append(lines(lines)).append('\n'));
            });
        }
    }

    private static String lines(Lines lines) {
        return lines.first() == lines.last() ? String.valueOf(lines.first()) : lines.first() + "-" + lines.last();
    }

    private void begin(String key, List<?> values) {
        text.append(key).append(values.isEmpty() ? ": []\n" : ":\n");
    }

    private void list(String key, List<String> values) {
        begin(key, values);
        values.forEach(value -> text.append("  - ").append(Yaml.text(value)).append('\n'));
    }

    private void key(String key, Optional<String> value) {
        raw(key, value(value));
    }

    private void raw(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private static String value(Optional<String> value) {
        return value.map(Yaml::text).orElse("null");
    }
}
