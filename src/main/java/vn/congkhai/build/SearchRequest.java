package vn.congkhai.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be searched for in the published site.
 *
 * @param text as typed; may be empty where something narrows
 * @param filters values of which a document must have one, by the name of a facet, see {@link SiteSearch#facets()}
 * @param from lowest promised figure, in base units; empty for no end
 * @param to highest promised figure; empty for no end
 * @param unit key of the unit that the figures count in; empty for any
 * @param sort name of an order, see {@link SiteSearch#orders()}
 * @param limit how many hits to give at most, from 1
 */
public record SearchRequest(
        String text,
        Map<String, List<String>> filters,
        Optional<Double> from,
        Optional<Double> to,
        Optional<String> unit,
        String sort,
        int limit) {

    /** The order by how well a document fits. */
    public static final String RELEVANCE = "relevance";

    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    /** Returns the request that has nothing but words. */
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(
                text, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), RELEVANCE, limit);
    }
}
