package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congkhai.search.Facet;
import vn.congkhai.search.query.AmountRange;
import vn.congkhai.search.query.Question;
import vn.congkhai.search.query.SearchResult;
import vn.congkhai.search.query.Searcher;
import vn.congkhai.search.query.SortOrder;

/** Search of the published site by Lucene, the reference that search in the browser is held to. */
public final class SiteSearch {

    private static final String BUILD = "Chạy: congkhai build";

    private SiteSearch() {
    }

    /** Returns the names of the facets by which a search can be narrowed. */
    public static List<String> facets() {
        return Stream.of(Facet.values()).map(Facet::word).toList();
    }

    /** Returns the names of the orders that hits can be given in. */
    public static List<String> orders() {
        return Stream.of(SortOrder.values()).map(SortOrder::word).toList();
    }

    /**
     * Searches the index, if it belongs to the site that stands in the output folder and to the content as it is now.
     *
     * @param out relative to the site folder, or absolute
     * @throws java.util.NoSuchElementException when there is no such facet or order
     */
    public static SearchAnswer search(Path site, Path out, SearchRequest request) throws IOException {
        Path published = site.resolve(out);
        Path index = BuildRequest.publishedIndex(site);
        Optional<String> stamp = Manifest.indexStamp(published);
        if (stamp.isEmpty()) {
            return new SearchAnswer.Unavailable("Chưa có trang web nào được dựng ở " + published + ".", BUILD);
        }
        Optional<Searcher> opened = Searcher.open(index);
        if (opened.isEmpty()) {
            return new SearchAnswer.Unavailable("Chưa có chỉ mục tìm kiếm của trang web ở " + published + ".", BUILD);
        }
        try (Searcher searcher = opened.get()) {
            if (!searcher.stamp().equals(stamp.get())) {
                return new SearchAnswer.Unavailable(
                        "Chỉ mục tìm kiếm không thuộc bản trang web ở " + published + ".", BUILD);
            }
            if (!stamp.get().equals(ContentStamp.of(site))) {
                return new SearchAnswer.Unavailable(
                        "Nội dung đã đổi từ khi trang web ở " + published + " được dựng.", BUILD);
            }
            return found(searcher.search(question(request), request.limit()));
        }
    }

    private static Question question(SearchRequest request) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        request.filters().forEach((name, values) -> filters.put(
                Stream.of(Facet.values()).filter(facet -> facet.word().equals(name)).findFirst().orElseThrow(),
                new TreeSet<>(values)));
        AmountRange range = new AmountRange(request.unit(), request.from().orElse(Double.NEGATIVE_INFINITY),
                request.to().orElse(Double.POSITIVE_INFINITY));
        return new Question(request.text(), filters, Optional.of(range),
                Stream.of(SortOrder.values()).filter(order -> order.word().equals(request.sort())).findFirst()
                        .orElseThrow());
    }

    private static SearchAnswer.Found found(SearchResult result) {
        return new SearchAnswer.Found(
                result.total(),
                result.exact(),
                result.stage().word(),
                result.conditions().stream()
                        .map(set -> new SearchAnswer.Condition(
                                set.unit(), set.from(), set.to(), set.fromOpen(), set.toOpen()))
                        .toList(),
                result.correction(),
                result.hits().stream()
                        .map(hit -> new SearchAnswer.Hit(hit.url(), hit.score(), hit.title()))
                        .toList());
    }
}
