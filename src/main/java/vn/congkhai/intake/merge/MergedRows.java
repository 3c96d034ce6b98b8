package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.content.Decision;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.draft.DraftRows;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;

/** The rows of {@code review.csv} after a document was read anew. */
final class MergedRows {

    private final Map<List<String>, ReviewRow> before = new LinkedHashMap<>();
    private final boolean reviewed;
    private final List<ReviewRow> rows = new ArrayList<>();

    /** @param reviewed whether there was such a file; without one, what stands in the content was decided by people */
    MergedRows(List<ReviewRow> before, boolean reviewed) {
        before.forEach(row -> this.before.put(key(row), row));
        this.reviewed = reviewed;
    }

    /** Adds the rows about the document: old decisions stay, unless the text says something else now. */
    void metadata(List<ReviewRow> now) {
        before.values().stream().filter(row -> row.indicator().isEmpty())
                .filter(row -> now.stream().noneMatch(other -> other.field().equals(row.field()) && !other.found().equals(row.found())))
                .forEach(rows::add);
        now.stream().filter(row -> rows.stream().noneMatch(other -> key(other).equals(key(row)))).forEach(rows::add);
    }

    /** Adds the rows of an indicator whose figures are still those that people decided about. */
    void kept(Indicator old, Optional<DraftIndicator> found) {
        codes(old, found);
        for (Target target : old.targets()) {
            ReviewRow fresh = new ReviewRow(old.id(), target.id(), ReviewRow.VALUE, true, Optional.of(Decision.CONFIRMED),
                    target.raw().orElse(""), reviewed ? "" : "Đã công bố trước khi nhập toàn văn.");
            rows.add(before.getOrDefault(key(fresh), fresh));
        }
        dropped(old.id());
    }

    /** Adds the rows of an indicator about which people have to decide anew. */
    void open(Indicator old, Indicator now, Optional<DraftIndicator> found, String note) {
        codes(old, found);
        for (Target target : now.targets()) {
            rows.add(new ReviewRow(old.id(), target.id(), ReviewRow.VALUE, false, Optional.empty(), target.raw().orElse(""), note));
        }
    }

    /** Adds the rows of an indicator that was not there before. */
    void added(DraftIndicator drafted) {
        rows.addAll(DraftRows.of(drafted));
    }

    /** Tells whether people took out the indicator of that id before, and adds the rows that say so. */
    boolean wasDropped(String id) {
        List<ReviewRow> own = before.values().stream()
                .filter(row -> row.indicator().equals(id) && row.field().equals(ReviewRow.VALUE)).toList();
        boolean gone = !own.isEmpty() && own.stream().allMatch(MergedRows::isDropped);
        if (gone) {
            rows.addAll(own);
        }
        return gone;
    }

    List<ReviewRow> rows() {
        return rows;
    }

    private void codes(Indicator old, Optional<DraftIndicator> found) {
        List<ReviewRow> own = before.values().stream()
                .filter(row -> row.indicator().equals(old.id()) && row.field().equals(ReviewRow.CODE)).toList();
        rows.addAll(own);
        if (own.isEmpty() && old.code().isEmpty() && found.isPresent()) {
            DraftRows.of(found.get()).stream().filter(row -> row.field().equals(ReviewRow.CODE) && row.target().isEmpty())
                    .map(row -> new ReviewRow(old.id(), "", row.field(), row.sure(), Optional.empty(), row.found(), row.note()))
                    .forEach(rows::add);
        }
    }

    /** Parts that people took out stay out, and the rows stay to say so. */
    private void dropped(String id) {
        before.values().stream().filter(row -> row.indicator().equals(id) && row.field().equals(ReviewRow.VALUE) && isDropped(row))
                .filter(row -> rows.stream().noneMatch(other -> key(other).equals(key(row)))).forEach(rows::add);
    }

    private static boolean isDropped(ReviewRow row) {
        return row.decision().filter(Decision.DROPPED::equals).isPresent();
    }

    private static List<String> key(ReviewRow row) {
        return List.of(row.indicator(), row.target(), row.field());
    }
}
