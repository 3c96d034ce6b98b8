package vn.congkhai.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.Relation;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.SourceFile;

/** The metadata of a draft in the shape of the site's {@code data/documents.json}. */
final class ImportedDocumentJson {

    private ImportedDocumentJson() {}

    static Map<String, Object> item(Draft draft) {
        Metadata metadata = draft.metadata();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("document", draft.folder().isEmpty() ? null : draft.folder());
        item.put("label", metadata.label());
        item.put("title", metadata.title().orElse(null));
        item.put("number", metadata.number().orElse(null));
        item.put("kind", metadata.kind().word());
        item.put("status", metadata.status().word());
        item.put("party", metadata.party());
        item.put("issuer", metadata.issuer().orElse(null));
        item.put("place", metadata.place().orElse(null));
        item.put("adopted", metadata.adopted().map(LocalDate::toString).orElse(null));
        item.put("effective", metadata.effective().map(LocalDate::toString).orElse(null));
        item.put("period", metadata.period().map(Period::text).orElse(null));
        item.put("session", metadata.session().orElse(null));
        item.put("signatory", metadata.signatory().orElse(null));
        item.put("basis", metadata.basis());
        item.put("blank", new TreeSet<>(metadata.blank()));
        item.put("text", metadata.text().word());
        item.put("summary", metadata.summary());
        item.put("indicators", draft.indicators().size());
        item.put("stated_indicators", metadata.statedIndicators().orElse(null));
        item.put("stated_groups", metadata.statedGroups());
        item.put("commitments", 0);
        item.put("annexes", metadata.annexes().stream().map(ImportedDocumentJson::annex).toList());
        item.put("relations", metadata.relations().stream().map(ImportedDocumentJson::relation).toList());
        item.put("alternatives", metadata.alternatives());
        item.put("supervision", metadata.supervision().orElse(null));
        item.put("source", source(metadata.source()));
        item.put("reviewed_by", metadata.reviewedBy().orElse(null));
        item.put("doubts", metadata.doubts().stream().map(ImportedIndicatorJson::doubt).toList());
        item.put("url", draft.folder().isEmpty() ? null : SiteUrl.document(draft.folder()).path());
        return item;
    }

    private static Map<String, Object> annex(Annex annex) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", annex.name());
        item.put("received", annex.received());
        item.put("document", annex.document().orElse(null));
        item.put("ask", annex.ask().orElse(null));
        return item;
    }

    private static Map<String, Object> relation(Relation relation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", relation.kind().word());
        item.put("title", relation.title());
        item.put("document", relation.document().orElse(null));
        return item;
    }

    private static Map<String, Object> source(SourceFile source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("file", source.name());
        item.put("sha256", source.sha256());
        item.put("note", source.note().orElse(null));
        item.put("path", source.path().orElse(null));
        return item;
    }
}
