package vn.congkhai.intake.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.indicator.FoundDoubt;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.intake.indicator.Grade;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;

/** Takes back readings that the rules of content files do not bear out: no figure is better than a doubtful one. */
final class Unsure {

    private static final String NOTE = "Máy không đọc chắc được con số hoặc chữ so sánh ở đây. Để trống giá trị, cần xem bản ký.";

    private Unsure() {}

    /**
     * Returns the draft without the figures of some indicators; their words stay, with a doubt.
     *
     * @param places of the indicators in the draft
     */
    static Draft without(Draft draft, Set<Integer> places) {
        List<DraftIndicator> indicators = new ArrayList<>();
        for (int at = 0; at < draft.indicators().size(); at++) {
            DraftIndicator drafted = draft.indicators().get(at);
            indicators.add(places.contains(at) ? new DraftIndicator(drafted.id(), drafted.anchor(), without(drafted.found())) : drafted);
        }
        return new Draft(draft.folder(), draft.source(), draft.paper(), draft.outline(), draft.metadata(), indicators,
                draft.findings(), draft.flags());
    }

    private static FoundIndicator without(FoundIndicator found) {
        List<FoundDoubt> doubts = new ArrayList<>(found.doubts());
        doubts.add(new FoundDoubt("reading-unsure", found.quote(), NOTE));
        return new FoundIndicator(found.start(), found.end(), found.quote(), found.name(), found.group(), found.code(),
                found.targets().stream().map(Unsure::without).toList(), doubts, Grade.LOOK);
    }

    private static FoundTarget without(FoundTarget target) {
        return new FoundTarget(target.start(), target.end(), target.label(), Comparator.NONE, Change.LEVEL, Optional.empty(),
                Optional.empty(), target.unit(), target.measure(), target.period(), target.yearly(), target.standard(),
                target.modality(), Optional.empty(), List.of(), target.replaced(), target.code());
    }
}
