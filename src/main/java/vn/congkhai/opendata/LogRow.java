package vn.congkhai.opendata;

import java.util.List;
import vn.congkhai.model.LogEntry;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** One entry of the log of documents as a row of a table. */
record LogRow(String date, String document, String event, String note, String url) {

    static List<LogRow> all(Site site) {
        return site.ledger().log().stream().map(LogRow::of).toList();
    }

    private static LogRow of(LogEntry entry) {
        return new LogRow(
                entry.day().toString(),
                entry.document(),
                entry.event().word(),
                entry.note().orElse(""),
                SiteUrl.document(entry.document()).path());
    }
}
