package vn.congkhai.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.indicator.Findings;
import vn.congkhai.intake.indicator.FoundDoubt;
import vn.congkhai.intake.indicator.StatedCount;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Period;
import vn.congkhai.model.StatedGroup;

/** Adds to the metadata what the reading of the indicators tells about the whole document. */
final class DraftMetadata {

    private DraftMetadata() {}

    static Metadata of(Metadata first, Findings findings, Paper paper, Passages passages) {
        Optional<Period> period = first.period().or(findings::period);
        StatedNumbers stated = StatedNumbers.of(findings);
        // Counts of groups are content only where every indicator has one of these groups.
        List<StatedGroup> groups = !stated.coverAll(findings) ? List.of()
                : stated.groups().stream().map(count -> new StatedGroup(count.group(), count.stated())).toList();
        List<Doubt> doubts = new ArrayList<>(first.doubts());
        for (FoundDoubt doubt : findings.doubts()) {
            int at = paper.text().indexOf(doubt.found());
            Optional<Passage> passage = at < 0 ? Optional.empty() : Optional.of(passages.of(at, at + doubt.found().length()));
            doubts.add(new Doubt(doubt.code(), doubt.found(), doubt.note(), passage));
        }
        return new Metadata(first.label(), first.title(), first.number(), first.kind(), first.status(), first.party(), first.issuer(),
                first.place(), first.adopted(), first.effective(), period, first.session(), first.signatory(), first.basis(),
                first.blank(), first.text(), first.summary(), stated.whole().map(StatedCount::stated), groups, first.annexes(), first.relations(),
                first.alternatives(), first.supervision(), first.source(), first.reviewedBy(), doubts);
    }
}
