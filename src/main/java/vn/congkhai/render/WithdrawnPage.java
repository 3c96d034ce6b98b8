package vn.congkhai.render;

import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.LogEntry;

/** What is left of a document that was withdrawn, and of its indicators: a page that says so. */
final class WithdrawnPage {

    private WithdrawnPage() {}

    record View(
            String notice,
            String reason,
            Link document,
            Link replacement,
            List<EventRow> history,
            List<DocumentPage.RelationRow> relations,
            List<CorrectionRow> corrections,
            List<Identity.Fact> facts,
            DocumentPage.Source source,
            String reviewed) {}

    /** Returns the page of the document: what it was, why it is gone, where it came from; neither text nor figures. */
    static Sheet of(Here here, Document document) {
        return sheet(here, document, new View(
                notice(here, document, "withdrawn.document", "withdrawn.document-on"),
                reason(here, document),
                Link.none(""),
                DocumentPage.replacement(here, document),
                DocumentHistory.of(here, document),
                DocumentPage.relations(here, document),
                List.of(),
                new Identity(here, document).facts(),
                DocumentPage.source(here, document),
                DocumentPage.reviewed(here, document)));
    }

    /** Returns the page of one of its indicators, which leads to the document. */
    static Sheet of(Here here, Document document, Indicator indicator) {
        View view = new View(
                notice(here, document, "withdrawn.indicator", "withdrawn.indicator-on"),
                reason(here, document),
                here.document(document),
                DocumentPage.replacement(here, document),
                List.of(),
                List.of(),
                CorrectionRow.of(here, here.edition().ledger().corrections(document, indicator)),
                List.of(),
                DocumentPage.source(here, document),
                "");
        return new Sheet("withdrawn", indicator.name(), view.notice(), Crumbs.below(here, document), view);
    }

    private static Sheet sheet(Here here, Document document, View view) {
        return new Sheet(
                "withdrawn", document.metadata().label(), view.notice(), Crumbs.to(here, document), view);
    }

    private static String notice(Here here, Document document, String key, String keyWithDay) {
        return here.edition().ledger().withdrawal(document)
                .map(entry -> here.text(keyWithDay, here.words().date(entry.day())))
                .orElseGet(() -> here.text(key));
    }

    private static String reason(Here here, Document document) {
        return here.edition().ledger().withdrawal(document).flatMap(LogEntry::note).orElse("");
    }
}
