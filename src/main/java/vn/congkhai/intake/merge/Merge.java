package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftContent;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.write.DocumentFile;
import vn.congkhai.intake.write.IndicatorsFile;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;

/** Merges what was read into a document that is there already. */
public final class Merge {

    private final Existing existing;
    private final Draft draft;
    private final List<Indicator> drafted;
    private final Anchors anchors;
    private final MergedRows rows;
    private final List<String> differences = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** An entry with the place by which the entries are ordered. */
    private record Placed(int offset, String entry) {}

    private Merge(Existing existing, Draft draft, Catalogue catalogue) {
        this.existing = existing;
        this.draft = draft;
        this.drafted = new DraftContent(draft, catalogue).indicators();
        this.anchors = new Anchors(draft.outline());
        this.rows = new MergedRows(existing.rows(), existing.hasReview());
    }

    /**
     * Returns the files: the new text, the front matter as it was with the new source, indicators led to their passages,
     * decisions of people where the figures are still those, and everything new or changed for people to decide.
     *
     * @param draft of the new text
     */
    public static Merged of(Existing existing, Draft draft, Catalogue catalogue) {
        return new Merge(existing, draft, catalogue).merged();
    }

    private Merged merged() {
        FrontText front = FrontText.of(existing.front(), existing.document().metadata(), draft.metadata(), anchors);
        differences.addAll(front.differences());
        rows.metadata(front.rows());
        String body = DocumentFile.body(draft.paper(), draft.outline());
        Map<String, String> others = new TreeMap<>();
        if (existing.isSummary()) {
            String summary = PlainSummary.of(existing.document(), anchors, differences);
            if (!summary.isEmpty()) {
                others.put("summary.md", summary);
            }
        } else {
            differences.addAll(TextDifference.of(existing.body(), body));
        }
        boolean otherFile = !existing.document().metadata().source().sha256().equals(draft.source().sha256());
        if (existing.texts().containsKey("commitments.yml")) {
            String led = anchors.led(existing.texts().get("commitments.yml"));
            others.put("commitments.yml", otherFile ? led.replaceAll("(?m)^  lines: .*\\n", "").replaceAll(", lines: [0-9-]+", "") : led);
        }
        indicators(otherFile);
        anchors.moved().forEach(moved -> differences.add("Chỗ dẫn chuyển: " + moved + "."));
        placed.sort(Comparator.comparingInt(Placed::offset));
        String opening = Entry.opening(existing.texts().getOrDefault("indicators.yml", ""));
        return new Merged("---\n" + front.text() + "---\n\n" + body, opening, placed.stream().map(Placed::entry).toList(), rows.rows(),
                others, differences);
    }

    private void indicators(boolean otherFile) {
        List<Indicator> old = existing.document().indicators();
        List<Entry> entries = Entry.all(existing.texts().getOrDefault("indicators.yml", ""), old);
        Matches matches = new Matches(draft);
        List<Match> found = matches.of(old);
        old.forEach(indicator -> ids.add(indicator.id()));
        int last = 0;
        long led = 0;
        for (int at = 0; at < found.size(); at++) {
            Match match = found.get(at);
            last = match.offset() < 0 ? last : match.offset();
            led += match.how() == Match.How.GONE ? 0 : 1;
            placed.add(new Placed(last, merged(match, entries.get(at), otherFile)));
        }
        if (!old.isEmpty()) {
            differences.add("Nối được " + led + "/" + old.size() + " chỉ tiêu đang có với câu của chúng trong toàn văn.");
        }
        for (DraftIndicator other : matches.others()) {
            if (!rows.wasDropped(other.id())) {
                add(other);
            }
        }
    }

    private String merged(Match match, Entry entry, boolean otherFile) {
        Indicator old = match.old();
        switch (match.how()) {
            case SAME, REWORDED -> {
                if (otherFile) {
                    entry.at(match.passage().orElseThrow());
                } else {
                    entry.anchor(match.passage().orElseThrow().anchor());
                }
                if (match.how() == Match.How.REWORDED) {
                    String quote = match.found().orElseThrow().found().quote();
                    entry.quote(quote);
                    differences.add("“" + old.id() + "”: câu viết khác, con số như cũ. Trước: “" + old.quote() + "” Nay: “" + quote + "”");
                }
                match.found().ifPresent(found -> Readings.compare(old, found, differences));
                rows.kept(old, match.found());
                return entry.toString();
            }
            case CHANGED -> {
                Indicator now = renewed(old, match.found().orElseThrow());
                differences.add("“" + old.id() + "”: con số đã khác. Trước: “" + old.quote() + "” Nay: “" + now.quote() + "”");
                rows.open(old, now, match.found(), "Con số đã khác so với bản trước: “" + old.quote() + "”");
                return IndicatorsFile.entry(now);
            }
            default -> {
                entry.anchor(anchors.nearest(old.passage().anchor()));
                differences.add("“" + old.id() + "”: không thấy trong toàn văn mới: “" + old.quote() + "”");
                rows.open(old, old, Optional.empty(), "Không thấy câu này trong toàn văn mới.");
                return entry.toString();
            }
        }
    }

    /** What people chose, the id, name, code, field and owner, stays; the figures are those of the new text. */
    private Indicator renewed(Indicator old, DraftIndicator found) {
        Indicator now = drafted.get(draft.indicators().indexOf(found));
        return new Indicator(old.id(), old.name(), old.group(), old.code(), old.field(), now.passage(), now.quote(), old.owner(),
                now.targets().stream().map(target -> withCode(target, old.code())).toList(), now.doubts());
    }

    private static Target withCode(Target target, Optional<String> code) {
        return new Target(target.id(), target.label(), target.comparator(), target.change(), target.value(), target.raw(), target.unit(),
                target.measure(), target.period(), target.yearly(), target.standard(), target.modality(), target.baseline(), target.path(),
                target.direction(), code);
    }

    private void add(DraftIndicator found) {
        Indicator now = drafted.get(draft.indicators().indexOf(found));
        String id = now.id();
        for (int time = 2; !ids.add(id); time++) {
            id = now.id() + "-" + time;
        }
        placed.add(new Placed(found.found().start(), IndicatorsFile.entry(new Indicator(id, now.name(), group(now), now.code(), now.field(),
                now.passage(), now.quote(), now.owner(), now.targets(), now.doubts()))));
        rows.added(new DraftIndicator(id, found.anchor(), found.found()));
        differences.add("Chỉ tiêu chưa có trong tệp nội dung, thêm vào để rà soát: “" + now.quote() + "”");
    }

    /** A new indicator joins a group that is there, where the document counts its groups. */
    private String group(Indicator now) {
        List<String> groups = existing.document().indicators().stream().map(Indicator::group).distinct().toList();
        boolean counted = !existing.document().metadata().statedGroups().isEmpty();
        return !counted || groups.contains(now.group()) || groups.isEmpty() ? now.group() : groups.get(groups.size() - 1);
    }
}
