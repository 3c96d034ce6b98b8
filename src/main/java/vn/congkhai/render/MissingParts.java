package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Document;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.TextKind;

/** Names what the site lacks of a document. */
final class MissingParts {

    private MissingParts() {}

    /** Returns one phrase for each part: annexes, facts, the official text, the signed original. */
    static List<SafeString> of(Here here, Document document) {
        Metadata metadata = document.metadata();
        List<SafeString> parts = new ArrayList<>();
        metadata.annexes().stream()
                .filter(annex -> !annex.received())
                .map(Annex::name)
                .forEach(name -> parts.add(here.said("missing.annex", here.named(name))));
        Map<String, List<String>> unsaid = new LinkedHashMap<>();
        new Identity(here, document).facts().stream()
                .filter(fact -> !fact.known())
                .forEach(fact -> unsaid.computeIfAbsent(fact.value().text(), why -> new ArrayList<>())
                        .add(fact.name().toLowerCase(Locale.ROOT)));
        unsaid.forEach((why, names) ->
                parts.add(here.said("missing.facts", Words.capital(why), String.join(", ", names))));
        if (metadata.text() == TextKind.SUMMARY) {
            parts.add(here.said("missing.text"));
        }
        if (metadata.source().path().isEmpty()) {
            parts.add(here.said("missing.original"));
        }
        if (metadata.reviewedBy().isEmpty()) {
            parts.add(here.said("missing.review"));
        }
        return parts;
    }
}
