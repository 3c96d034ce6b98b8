package vn.congkhai.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.LogEntry;
import vn.congkhai.model.LogEvent;
import vn.congkhai.source.CsvCell;

/** Reads the rows of {@code log.csv} of one place. */
final class LogReader {

    static final List<String> COLUMNS = List.of("date", "document", "event", "note");

    private final LedgerScope scope;
    private final LedgerScope.Seen seen = new LedgerScope.Seen();
    private final Map<String, List<Told>> byDocument = new LinkedHashMap<>();

    private record Told(Row row, LogEntry entry) {}

    LogReader(LedgerScope scope) {
        this.scope = scope;
    }

    List<LogEntry> read(List<List<CsvCell>> rows) {
        List<LogEntry> entries = new ArrayList<>();
        for (List<CsvCell> cells : rows) {
            Row row = new Row(COLUMNS, cells, scope.problems());
            entry(row).ifPresent(entry -> {
                entries.add(entry);
                byDocument.computeIfAbsent(entry.document(), document -> new ArrayList<>()).add(new Told(row, entry));
            });
        }
        byDocument.values().forEach(this::checkStatus);
        return entries;
    }

    private Optional<LogEntry> entry(Row row) {
        Optional<LocalDate> day = row.day("date", scope.asOf());
        Optional<String> document = scope.document(row, "document");
        Optional<LogEvent> event = row.word("event", LogEvent.values(), LogEvent::word);
        Optional<String> note = event.filter(LogEvent.WITHDRAWN::equals).isPresent()
                ? row.required("note", "lý do rút văn bản", "Ghi vì sao văn bản được rút.")
                : row.optional("note");
        seen.add(row, "date", "document", "event");
        return row.broken()
                ? Optional.empty()
                : Optional.of(new LogEntry(day.orElseThrow(), document.orElseThrow(), event.orElseThrow(), note));
    }

    /** What happened to a document last, and what the document says of itself, must not contradict each other. */
    private void checkStatus(List<Told> told) {
        Told last = told.stream().max(Comparator.comparing(one -> one.entry().day())).orElseThrow();
        for (Told one : told) {
            last = one.entry().day().isEqual(last.entry().day()) ? one : last;
        }
        Document document = scope.documents().get(last.entry().document());
        if (document == null) {
            return;
        }
        DocumentStatus status = document.metadata().status();
        boolean agrees = switch (last.entry().event()) {
            case WITHDRAWN -> status == DocumentStatus.WITHDRAWN;
            case REPLACED -> status == DocumentStatus.REPLACED;
            case PUBLISHED -> status != DocumentStatus.WITHDRAWN;
        };
        if (!agrees) {
            last.row().fail("log-status", "event",
                    "Sổ ghi “" + last.entry().event().word() + "” là việc sau cùng, nhưng document.md của văn bản ghi “status: "
                            + status.word() + "”.",
                    "Sửa “status” trong content/" + document.folder() + "/document.md, hoặc ghi thêm việc xảy ra sau đó.");
        }
    }
}
