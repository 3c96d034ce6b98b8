package vn.congkhai.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congkhai.build.SearchAnswer;

/** Prints what a search found for programs: {@code {"total":2,"hits":[{"url":"a/","score":1.5}]}}. */
final class SearchJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private SearchJson() {
    }

    static String of(SearchAnswer.Found found) {
        ObjectNode all = JSON.createObjectNode();
        all.put("total", found.total());
        ArrayNode hits = all.putArray("hits");
        for (SearchAnswer.Hit hit : found.hits()) {
            hits.addObject().put("url", hit.url()).put("score", decimal(hit.score()));
        }
        return JSON.writeValueAsString(all);
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
