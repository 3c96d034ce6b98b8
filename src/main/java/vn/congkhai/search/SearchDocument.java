package vn.congkhai.search;

import java.util.List;
import vn.congkhai.model.SiteUrl;

/**
 * One thing that search can find.
 *
 * @param kind what it is
 * @param url where it is on the site
 * @param home address of the document that it is or belongs to; empty for a place
 * @param title shown as the link; its words count more than others
 * @param context line under the title: document, place, year
 * @param flag short warning such as {@code Dự thảo}; empty for most
 * @param text its words, from the start of which the shown passage is cut
 * @param hidden further words that find it and are not shown: synonyms, names of fields, long forms of abbreviations
 * @param places names of the places that it belongs to, its own first
 * @param facets what it can be narrowed by
 * @param targets of an indicator; empty for the others
 */
public record SearchDocument(
        SearchKind kind,
        SiteUrl url,
        String home,
        String title,
        String context,
        String flag,
        String text,
        List<String> hidden,
        List<String> places,
        List<FacetValue> facets,
        List<TargetLine> targets) {

    public SearchDocument {
        hidden = List.copyOf(hidden);
        places = List.copyOf(places);
        facets = List.copyOf(facets);
        targets = List.copyOf(targets);
    }
}
