package vn.congkhai.opendata;

import java.time.LocalDate;
import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** One document as a row of a table. A cell is empty where the text says nothing. */
record DocumentRow(
        String document,
        String label,
        String title,
        String number,
        String kind,
        String status,
        boolean party,
        String issuer,
        String place,
        String adopted,
        String effective,
        String period,
        String session,
        String signatory,
        String text,
        int indicators,
        Integer statedIndicators,
        int commitments,
        int doubts,
        String sourceFile,
        String sourceSha256,
        String url) {

    static List<DocumentRow> all(Site site) {
        return site.documents().stream().map(DocumentRow::of).toList();
    }

    private static DocumentRow of(Document document) {
        Metadata metadata = document.metadata();
        return new DocumentRow(
                document.folder(),
                metadata.label(),
                metadata.title().orElse(""),
                metadata.number().orElse(""),
                metadata.kind().word(),
                metadata.status().word(),
                metadata.party(),
                metadata.issuer().orElse(""),
                metadata.place().orElse(""),
                metadata.adopted().map(LocalDate::toString).orElse(""),
                metadata.effective().map(LocalDate::toString).orElse(""),
                metadata.period().map(Period::text).orElse(""),
                metadata.session().orElse(""),
                metadata.signatory().orElse(""),
                metadata.text().word(),
                document.indicators().size(),
                metadata.statedIndicators().orElse(null),
                document.commitments().size(),
                metadata.doubts().size()
                        + document.indicators().stream().mapToInt(indicator -> indicator.doubts().size()).sum(),
                metadata.source().name(),
                metadata.source().sha256(),
                SiteUrl.document(document.folder()).path());
    }
}
