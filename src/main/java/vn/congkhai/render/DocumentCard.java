package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Metadata;

/**
 * A document in a list.
 *
 * @param link to it
 * @param identity number, day and issuer in one line
 * @param state whether it is in force, a draft ...
 * @param apart whether it stays out of comparisons
 * @param counts what it holds, in one line
 */
record DocumentCard(Link link, SafeString identity, String state, boolean apart, String counts) {

    static DocumentCard of(Here here, Document document) {
        Identity identity = new Identity(here, document);
        return new DocumentCard(
                here.document(document),
                identity.brief(),
                identity.state(),
                document.metadata().apart(),
                counts(here, document));
    }

    static List<DocumentCard> of(Here here, List<Document> documents) {
        return documents.stream().map(document -> of(here, document)).toList();
    }

    private static String counts(Here here, Document document) {
        if (!SiteIndex.isHere(document)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!document.indicators().isEmpty()) {
            parts.add(here.text("count.indicators", here.number(document.indicators().size())));
        }
        if (!document.commitments().isEmpty()) {
            parts.add(here.text("count.commitments", here.number(document.commitments().size())));
        }
        Metadata metadata = document.metadata();
        if (metadata.annexes().stream().anyMatch(annex -> !annex.received())) {
            parts.add(here.text("count.missing-annex"));
        }
        return String.join(" · ", parts);
    }
}
