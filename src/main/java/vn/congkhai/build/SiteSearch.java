package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.congkhai.search.query.SearchResult;
import vn.congkhai.search.query.Searcher;

/** Search of the published site by Lucene, the reference that search in the browser is held to. */
public final class SiteSearch {

    private static final String BUILD = "Chạy: congkhai build";

    private SiteSearch() {
    }

    /**
     * Searches the index, if it belongs to the site that stands in the output folder and to the content as it is now.
     *
     * @param out relative to the site folder, or absolute
     * @param limit how many hits to give at most, from 1
     */
    public static SearchAnswer search(Path site, Path out, String query, int limit) throws IOException {
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
            SearchResult result = searcher.search(query, limit);
            return new SearchAnswer.Found(
                    result.total(),
                    result.hits().stream()
                            .map(hit -> new SearchAnswer.Hit(hit.url(), hit.score(), hit.title()))
                            .toList());
        }
    }
}
