package vn.congkhai.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Metadata;

/** What happened to a document, the newest first. */
final class DocumentHistory {

    private record Dated(LocalDate day, EventRow row) {}

    private DocumentHistory() {}

    /** Returns its adoption, its entries in the log, the corrections of its figures, and the documents that change it. */
    static List<EventRow> of(Here here, Document document) {
        Metadata metadata = document.metadata();
        List<Dated> rows = new ArrayList<>();
        add(here, rows, metadata.adopted(), "adopted", Link.none(""), metadata.issuer().orElse(""));
        add(here, rows, metadata.effective(), "effective", Link.none(""), "");
        here.edition().ledger().log(document).forEach(entry -> add(
                here, rows, Optional.of(entry.day()), entry.event().word(), Link.none(""), entry.note().orElse("")));
        here.edition().ledger().corrections(document).forEach(correction ->
                rows.add(new Dated(correction.day(), EventRow.corrected(here, correction))));
        here.index().incoming(document.folder()).stream()
                .filter(incoming -> incoming.from().metadata().status() != DocumentStatus.DRAFT)
                .forEach(incoming -> add(here, rows, incoming.from().metadata().adopted(),
                        incoming.relation().kind().word(), here.document(incoming.from()), ""));
        return rows.stream()
                .sorted(Comparator.comparing(Dated::day).reversed())
                .map(Dated::row)
                .toList();
    }

    private static void add(
            Here here, List<Dated> rows, Optional<LocalDate> day, String kind, Link link, String note) {
        day.ifPresent(known -> rows.add(new Dated(known, EventRow.row(here, known, kind, link, note))));
    }
}
