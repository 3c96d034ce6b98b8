package vn.congkhai.search;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Site;

/** Everything on a site that search can find. */
public final class SearchDocuments {

    private SearchDocuments() {}

    /**
     * Returns the places, documents, indicators, commitments and sections of a site; drafts and documents of the
     * Party among them, flagged; not what was withdrawn. Each element is made anew whenever it is asked for, so a large site is never held in
     * memory twice: go through the list once.
     *
     * @param plainText turns the Markdown under a heading into plain text
     * @param asOf the day on which targets are judged
     */
    public static List<SearchDocument> of(Site site, UnaryOperator<String> plainText, LocalDate asOf) {
        List<Supplier<SearchDocument>> makers = new ArrayList<>();
        Places places = new Places(site.places());
        places.documents().forEach(place -> makers.add(() -> place));
        LongForms longForms = LongForms.of(site);
        for (Document document : site.documents()) {
            if (document.metadata().status() == DocumentStatus.WITHDRAWN) {
                continue;
            }
            DocumentParts parts = new DocumentParts(
                    document, site.catalogue(), places, longForms.in(document.folder()));
            makers.add(parts::whole);
            document.indicators().forEach(indicator -> makers.add(() -> parts.indicator(indicator, asOf)));
            document.commitments().forEach(commitment -> makers.add(() -> parts.commitment(commitment)));
            document.allSections().forEach(section -> makers.add(() -> parts.section(section, plainText)));
        }
        return new Lazy(makers);
    }

    private static final class Lazy extends AbstractList<SearchDocument> implements RandomAccess {

        private final List<Supplier<SearchDocument>> makers;

        Lazy(List<Supplier<SearchDocument>> makers) {
            this.makers = makers;
        }

        @Override
        public SearchDocument get(int index) {
            return makers.get(index).get();
        }

        @Override
        public int size() {
            return makers.size();
        }
    }
}
