package vn.congkhai.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congkhai.build.SearchAnswer;

/**
 * Prints what a search found for programs: {@code {"total":2,"exact":true,"stage":"all","conditions":[],
 * "hits":[{"url":"a/","score":1.5}]}}; a {@code correction} stands there where there is one, an end or unit of a
 * condition likewise.
 */
final class SearchJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private SearchJson() {
    }

    static String of(SearchAnswer.Found found) {
        ObjectNode all = JSON.createObjectNode();
        all.put("total", found.total()).put("exact", found.exact()).put("stage", found.stage());
        ArrayNode conditions = all.putArray("conditions");
        for (SearchAnswer.Condition condition : found.conditions()) {
            ObjectNode node = conditions.addObject();
            condition.unit().ifPresent(unit -> node.put("unit", unit));
            if (Double.isFinite(condition.from())) {
                node.put("from", plain(condition.from())).put("fromOpen", condition.fromOpen());
            }
            if (Double.isFinite(condition.to())) {
                node.put("to", plain(condition.to())).put("toOpen", condition.toOpen());
            }
        }
        found.correction().ifPresent(text -> all.put("correction", text));
        ArrayNode hits = all.putArray("hits");
        for (SearchAnswer.Hit hit : found.hits()) {
            hits.addObject().put("url", hit.url()).put("score", decimal(hit.score()));
        }
        return JSON.writeValueAsString(all);
    }

    private static BigDecimal plain(double figure) {
        return new BigDecimal(String.valueOf(figure)).stripTrailingZeros();
    }

    /**
     * Returns the shortest decimal that reads back as the same float. {@link Float#toString(float)} gives a longer one
     * for some values before Java 19.
     */
    static BigDecimal decimal(float score) {
        BigDecimal exact = new BigDecimal(score);
        int digits = 1;
        BigDecimal rounded = exact.round(new MathContext(digits));
        while (rounded.floatValue() != score) {
            digits++;
            rounded = exact.round(new MathContext(digits));
        }
        return rounded;
    }
}
