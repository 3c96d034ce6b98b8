package vn.congkhai.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Document;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Passage;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** Indicators as JSON objects, in the shape of the content files. What the text leaves unsaid is {@code null}. */
final class IndicatorJson {

    private IndicatorJson() {}

    static List<Map<String, Object>> all(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.indicators().stream().map(indicator -> item(document, indicator)))
                .toList();
    }

    private static Map<String, Object> item(Document document, Indicator indicator) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("document", document.folder());
        item.put("id", indicator.id());
        item.put("name", indicator.name());
        item.put("quote", indicator.quote());
        item.put("group", indicator.group());
        item.put("code", indicator.code().orElse(null));
        item.put("field", indicator.field());
        item.put("place", document.metadata().place().orElse(null));
        item.put("kind", document.metadata().kind().word());
        item.put("status", document.metadata().status().word());
        item.put("apart", document.metadata().apart());
        item.put("url", SiteUrl.indicator(document.folder(), indicator.id()).path());
        item.putAll(passage(indicator.passage()));
        item.put("owner", indicator.owner().orElse(null));
        item.put("doubts", indicator.doubts().stream().map(IndicatorJson::doubt).toList());
        item.put("targets", indicator.targets().stream().map(IndicatorJson::target).toList());
        item.put("target_codes", partCodes(indicator));
        return item;
    }

    /** The parts of a compound line that promise another standard indicator than the line itself. */
    private static Map<String, String> partCodes(Indicator indicator) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Target target : indicator.targets()) {
            if (target.code().isPresent() && !target.code().equals(indicator.code())) {
                codes.put(target.id(), target.code().get());
            }
        }
        return codes;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", target.id());
        item.put("label", target.label());
        item.put("comparator", target.comparator().word());
        item.put("change", target.change().word());
        item.put("value", target.value().map(IndicatorJson::value).orElse(null));
        item.put("raw", target.raw().orElse(null));
        item.put("unit", target.unit().orElse(null));
        item.put("measure", target.measure().word());
        item.put("period", target.period().text());
        item.put("each", target.yearly() ? "year" : null);
        item.put("standard", target.standard().orElse(null));
        item.put("modality", target.modality().word());
        item.put("baseline", target.baseline().map(IndicatorJson::baseline).orElse(null));
        item.put("path", target.path());
        item.put("direction", target.direction().word());
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
        if (value instanceof Value.Exact exact) {
            item.put("number", exact.number());
        } else if (value instanceof Value.Share share) {
            item.put("number", share.number());
            item.put("of", share.of());
        } else if (value instanceof Value.Range range) {
            item.put("low", range.low());
            item.put("high", range.high());
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

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("at", passage.anchor().isEmpty() ? null : passage.anchor());
        item.put("lines", passage.lines().map(TargetRow::span).orElse(null));
        item.put("page", passage.page().orElse(null));
        return item;
    }
}
