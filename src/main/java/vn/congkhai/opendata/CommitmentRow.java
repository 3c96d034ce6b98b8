package vn.congkhai.opendata;

import java.util.List;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** One commitment as a row of a table. A cell is empty where the text says nothing. */
record CommitmentRow(
        String document,
        String status,
        String place,
        String id,
        String title,
        String field,
        String owner,
        String url,
        String anchor,
        String lines,
        Integer page) {

    static List<CommitmentRow> all(Site site) {
        return site.documents().stream()
                .flatMap(document -> document.commitments().stream().map(commitment -> of(document, commitment)))
                .toList();
    }

    private static CommitmentRow of(Document document, Commitment commitment) {
        return new CommitmentRow(
                document.folder(),
                document.metadata().status().word(),
                document.metadata().place().orElse(""),
                commitment.id(),
                commitment.title(),
                commitment.field(),
                commitment.owner().orElse(""),
                SiteUrl.commitment(document.folder(), commitment.id()).path(),
                commitment.passage().anchor(),
                commitment.passage().lines().map(TargetRow::span).orElse(""),
                commitment.passage().page().orElse(null));
    }
}
