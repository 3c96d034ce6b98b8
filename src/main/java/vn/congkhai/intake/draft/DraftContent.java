package vn.congkhai.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.intake.indicator.Proposal;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Period;
import vn.congkhai.model.Target;

/** The indicators of a draft as content files have them. Proposed codes are not in it: only a person confirms a code. */
public final class DraftContent {

    /** The group of indicators that stand under no heading of their own. */
    private static final String NO_GROUP = "Chỉ tiêu";

    private final Draft draft;
    private final Passages passages;
    private final FieldChoice fields;

    /** @param catalogue whose fields the indicators are put into */
    public DraftContent(Draft draft, Catalogue catalogue) {
        this.draft = draft;
        this.passages = new Passages(draft.paper(), draft.outline());
        this.fields = new FieldChoice(catalogue);
    }

    /**
     * Returns the indicators in the order of the draft.
     *
     * @throws java.util.NoSuchElementException when a figure has no period
     */
    public List<Indicator> indicators() {
        return draft.indicators().stream().map(this::indicator).toList();
    }

    /** Tells whether every figure has a period: its own, that of the document, or the year of its date. */
    public boolean hasPeriods() {
        return fallback().isPresent()
                || draft.findings().indicators().stream().flatMap(found -> found.targets().stream()).allMatch(target -> target.period().isPresent());
    }

    /** Returns where an indicator stands. */
    public Passage passage(DraftIndicator drafted) {
        return passages.of(drafted.found().start(), drafted.found().end());
    }

    /** Returns the slug of the field into which an indicator is put; empty when the catalogue has no fields. */
    public String field(DraftIndicator drafted) {
        FoundIndicator found = drafted.found();
        return fields.of(found.name(), found.group(), found.code().map(Proposal::code));
    }

    /** Returns what is doubtful about an indicator. */
    public List<Doubt> doubts(DraftIndicator drafted) {
        Optional<Passage> passage = Optional.of(passage(drafted));
        String quote = drafted.found().quote();
        return drafted.found().doubts().stream()
                .map(doubt -> new Doubt(doubt.code(), doubt.found().isBlank() ? quote : doubt.found(), doubt.note(), passage)).toList();
    }

    /** Returns the name of the group of an indicator. */
    public String group(DraftIndicator drafted) {
        return drafted.found().group().isBlank() ? NO_GROUP : drafted.found().group();
    }

    private Indicator indicator(DraftIndicator drafted) {
        FoundIndicator found = drafted.found();
        List<Target> targets = new ArrayList<>();
        for (int at = 0; at < found.targets().size(); at++) {
            targets.add(target(targetId(at), found.targets().get(at)));
        }
        return new Indicator(drafted.id(), found.name(), group(drafted), Optional.empty(), field(drafted), passage(drafted),
                found.quote(), Optional.empty(), targets, doubts(drafted));
    }

    private Target target(String id, FoundTarget found) {
        Period period = found.period().or(this::fallback).orElseThrow();
        return new Target(id, found.label(), found.comparator(), found.change(), found.value(), found.raw(), found.unit(),
                found.measure(), period, found.yearly(), found.standard(), found.modality(), found.baseline(),
                found.path(), Direction.UNKNOWN, Optional.empty());
    }

    private Optional<Period> fallback() {
        return draft.metadata().period()
                .or(() -> draft.metadata().adopted().or(() -> draft.outline().facts().issued().known())
                        .flatMap(day -> Period.parse(String.valueOf(day.getYear()))));
    }

    /** Returns the id of a part by its place: {@code a} to {@code z}, then {@code p27} and so on. */
    public static String targetId(int at) {
        return at < 26 ? String.valueOf((char) ('a' + at)) : "p" + (at + 1);
    }
}
