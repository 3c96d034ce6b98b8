package vn.congkhai.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftContent;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.intake.indicator.Grade;
import vn.congkhai.intake.indicator.Proposal;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Value;

/**
 * Indicators of a draft in the shape of the site's {@code data/indicators.json}, with what only an import knows after
 * it. A code is only proposed, so {@code code} is always {@code null} and the proposal stands in {@code proposed_code}.
 */
final class ImportedIndicatorJson {

    static final Passage NOWHERE = new Passage("", Optional.empty(), Optional.empty());

    private final Draft draft;
    private final DraftContent content;

    ImportedIndicatorJson(Draft draft, DraftContent content) {
        this.draft = draft;
        this.content = content;
    }

    Map<String, Object> item(DraftIndicator drafted) {
        FoundIndicator found = drafted.found();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("document", draft.folder().isEmpty() ? null : draft.folder());
        item.put("id", drafted.id());
        item.put("name", found.name());
        item.put("quote", found.quote());
        item.put("group", content.group(drafted));
        item.put("code", null);
        item.put("field", content.field(drafted).isEmpty() ? null : content.field(drafted));
        item.put("place", draft.metadata().place().orElse(null));
        item.put("kind", draft.metadata().kind().word());
        item.put("status", draft.metadata().status().word());
        item.put("apart", draft.metadata().apart());
        item.put("url", draft.folder().isEmpty() ? null : SiteUrl.indicator(draft.folder(), drafted.id()).path());
        item.putAll(passage(content.passage(drafted)));
        item.put("owner", null);
        item.put("doubts", content.doubts(drafted).stream().map(ImportedIndicatorJson::doubt).toList());
        List<FoundTarget> targets = found.targets();
        item.put("targets", IntStream.range(0, targets.size())
                .mapToObj(at -> target(DraftContent.targetId(at), targets.get(at))).toList());
        item.put("target_codes", Map.of());
        item.put("proposed_code", found.code().map(Proposal::code).orElse(null));
        item.put("grade", found.grade() == Grade.SURE ? "sure" : "look");
        item.put("start", found.start());
        item.put("end", found.end());
        return item;
    }

    private static Map<String, Object> target(String id, FoundTarget target) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("label", target.label());
        item.put("comparator", target.comparator().word());
        item.put("change", target.change().word());
        item.put("value", target.value().map(ImportedIndicatorJson::value).orElse(null));
        item.put("raw", target.raw().orElse(null));
        item.put("unit", target.unit().orElse(null));
        item.put("measure", target.measure().word());
        item.put("period", target.period().map(period -> period.text()).orElse(null));
        item.put("each", target.yearly() ? "year" : null);
        item.put("standard", target.standard().orElse(null));
        item.put("modality", target.modality().word());
        item.put("baseline", target.baseline().map(ImportedIndicatorJson::baseline).orElse(null));
        item.put("path", target.path());
        item.put("direction", "unknown");
        item.put("replaced", target.replaced().orElse(null));
        item.put("proposed_code", target.code().map(Proposal::code).orElse(null));
        item.put("start", target.start());
        item.put("end", target.end());
        return item;
    }

    private static Map<String, Object> baseline(Baseline baseline) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("period", baseline.period().text());
        item.put("number", baseline.number());
        return item;
    }

    private static Map<String, Object> value(Value value) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (value instanceof Value.Range range) {
            item.put("low", range.low());
            item.put("high", range.high());
        } else if (value instanceof Value.Share share) {
            item.put("number", share.number());
            item.put("of", share.of());
        } else {
            item.put("number", ((Value.Exact) value).number());
        }
        return item;
    }

    static Map<String, Object> doubt(Doubt doubt) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", doubt.code());
        item.put("found", doubt.found());
        item.put("note", doubt.note());
        doubt.passage().ifPresent(passage -> item.putAll(passage(passage)));
        return item;
    }

    static Map<String, Object> passage(Passage passage) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("at", passage.anchor().isEmpty() ? null : passage.anchor());
        item.put("lines", passage.lines().map(ImportedIndicatorJson::lines).orElse(null));
        item.put("page", passage.page().orElse(null));
        return item;
    }

    private static String lines(Lines lines) {
        return lines.first() == lines.last() ? "" + lines.first() : lines.first() + "-" + lines.last();
    }
}
