package vn.congkhai.intake.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Value;

/** What stands in the cells of one row of the sheet. */
final class SheetRow {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("label", "Tên gọi ngắn"), Map.entry("title", "Tên văn bản"), Map.entry("number", "Số, ký hiệu"),
            Map.entry("kind", "Loại văn bản"), Map.entry("status", "Hiệu lực"), Map.entry("issuer", "Cơ quan ban hành"),
            Map.entry("place", "Xã, trong places.yml"), Map.entry("adopted", "Ngày thông qua"),
            Map.entry("effective", "Ngày có hiệu lực"), Map.entry("period", "Kỳ"), Map.entry("session", "Khóa, kỳ họp"),
            Map.entry("signatory", "Người ký"), Map.entry("summary", "Tóm tắt"), Map.entry("source", "Tệp gốc"));

    private final ReviewedFolder folder;
    private final ReviewRow row;
    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);

    private SheetRow(ReviewedFolder folder, ReviewRow row) {
        this.folder = folder;
        this.row = row;
    }

    /** Returns the texts of a row; columns that are not there are empty. */
    static Map<SheetColumn, String> of(ReviewedFolder folder, ReviewRow row) {
        SheetRow made = new SheetRow(folder, row);
        made.cells.put(SheetColumn.KEY, key(row));
        made.cells.put(SheetColumn.FOUND, row.found());
        made.cells.put(SheetColumn.GRADE, row.sure() ? "chắc" : "cần xem");
        made.cells.put(SheetColumn.ANSWER, row.decision().map(SheetWords::answer).orElse(""));
        if (row.indicator().isEmpty()) {
            made.metadata();
        } else {
            made.figure();
        }
        return made.cells;
    }

    /** Returns the key by which a row is known when it is read back. */
    static String key(ReviewRow row) {
        return row.indicator() + "|" + row.target() + "|" + row.field();
    }

    private void metadata() {
        cells.put(SheetColumn.NAME, "(cả văn bản)");
        cells.put(SheetColumn.PART, NAMES.getOrDefault(row.field(), row.field()));
        Optional<String> now = folder.front().text(row.field());
        String words = row.field().equals("status") ? SheetWords.state(now)
                : row.field().equals("kind") ? SheetWords.kind(now) : now.orElse("");
        cells.put(SheetColumn.READ, words.isEmpty() ? "không có" : words);
        cells.put(SheetColumn.DOUBTS, row.note());
    }

    private void figure() {
        ReviewRow whole = new ReviewRow(row.indicator(), "", row.field(), row.sure(), row.decision(), row.found(), row.note());
        cells.put(SheetColumn.NAME, folder.figure(whole, "name").orElse(row.indicator()));
        cells.put(SheetColumn.QUOTE, folder.figure(whole, "quote").orElse(""));
        cells.put(SheetColumn.PART, row.target().isEmpty() ? "" : folder.figure(row, "label").orElse(""));
        List<String> doubts = folder.indicators().map(file -> file.texts("note", row.indicator(), "doubts")).orElse(List.of());
        cells.put(SheetColumn.DOUBTS, Stream.concat(Stream.of(row.note()), doubts.stream())
                .filter(note -> !note.isEmpty() && (note.equals(row.note()) || !row.note().contains(note)))
                .distinct().collect(Collectors.joining(" ")));
        cells.put(SheetColumn.READ, !folder.holds(row) ? "đã bỏ" : row.field().equals(ReviewRow.CODE) ? code() : promise());
    }

    private String code() {
        CatalogueEntry entry = folder.catalogue().get(row.found());
        return "Chỉ tiêu chung: " + (entry == null ? row.found() : entry.name() + " (" + row.found() + ")");
    }

    private String promise() {
        Comparator comparator = Stream.of(Comparator.values())
                .filter(one -> folder.figure(row, "comparator").filter(one.word()::equals).isPresent()).findFirst().orElse(Comparator.NONE);
        Change change = Stream.of(Change.values())
                .filter(one -> folder.figure(row, "change").filter(one.word()::equals).isPresent()).findFirst().orElse(Change.LEVEL);
        String period = folder.figure(row, "period").map(text -> "; kỳ " + text).orElse("");
        return FigureText.of(comparator, change, value(), folder.figure(row, "unit")) + period;
    }

    private Optional<Value> value() {
        return TypedValue.stored(folder.figure(row, "value", "number"), folder.figure(row, "value", "of"),
                folder.figure(row, "value", "low"), folder.figure(row, "value", "high"));
    }
}
