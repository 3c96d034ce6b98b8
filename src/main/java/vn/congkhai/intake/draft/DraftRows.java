package vn.congkhai.intake.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.indicator.FoundDoubt;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.intake.indicator.Grade;
import vn.congkhai.intake.indicator.Proposal;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Makes the rows of {@code review.csv} for a draft; nobody has decided about any of them. */
public final class DraftRows {

    private static final double CLOSE = 0.85;

    private DraftRows() {}

    /** Returns the rows: what is doubtful about the document, then each figure and each proposed code. */
    public static List<ReviewRow> of(Draft draft) {
        List<ReviewRow> rows = new ArrayList<>(MetadataRows.of(draft));
        draft.indicators().forEach(indicator -> rows.addAll(of(indicator)));
        return rows;
    }

    /** Returns the rows of one indicator. */
    public static List<ReviewRow> of(DraftIndicator drafted) {
        List<ReviewRow> rows = new ArrayList<>();
        FoundIndicator found = drafted.found();
        found.code().ifPresent(code -> rows.add(code(drafted.id(), "", code)));
        for (int at = 0; at < found.targets().size(); at++) {
            FoundTarget target = found.targets().get(at);
            String id = DraftContent.targetId(at);
            rows.add(new ReviewRow(drafted.id(), id, ReviewRow.VALUE, found.grade() == Grade.SURE, Optional.empty(),
                    target.raw().orElse(""), note(found, target)));
            target.code().filter(code -> !found.code().map(Proposal::code).equals(Optional.of(code.code())))
                    .ifPresent(code -> rows.add(code(drafted.id(), id, code)));
        }
        return rows;
    }

    private static ReviewRow code(String indicator, String target, Proposal code) {
        return new ReviewRow(indicator, target, ReviewRow.CODE, code.score() >= CLOSE, Optional.empty(), code.code(), "");
    }

    private static String note(FoundIndicator found, FoundTarget target) {
        String doubts = found.doubts().stream().map(FoundDoubt::note).distinct().collect(Collectors.joining(" "));
        Optional<BigDecimal> replaced = target.replaced();
        return (doubts + replaced.map(number -> " Thay cho mức cũ " + VietnameseNumber.format(number) + ".").orElse("")).strip();
    }
}
