package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congkhai.search.query.Hit;
import vn.congkhai.search.query.SearchResult;
import vn.congkhai.search.query.Searcher;
import vn.congkhai.vietnamese.Node;

/** Holds the browser's search to Lucene's, on any site that was built. */
public final class ParityCheck {

    private static final int LIMIT = 50;

    private ParityCheck() {}

    /**
     * Fails unless the browser's engine gives, for every query, the same total and the same hits in the same order
     * with the same bits of the scores.
     *
     * @param indexDir Lucene index of the site
     * @param indexUrl address of its {@code search/} folder, ending in {@code /}
     */
    public static void compare(Path indexDir, URI indexUrl, List<String> queries)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("queries", ".json");
        try {
            Files.writeString(file, Json.array(queries.stream().map(Json::text).toList()));
            String[] browser = Node.run("search.mjs", indexUrl.toString(), file.toString(), "" + LIMIT).split("\n");
            List<String> lucene = new ArrayList<>();
            try (Searcher searcher = Searcher.open(indexDir).orElseThrow()) {
                for (String query : queries) {
                    lucene.add(line(searcher.search(query, LIMIT)));
                }
            }
            assertThat(browser).hasSize(queries.size());
            for (int i = 0; i < queries.size(); i++) {
                assertThat(browser[i]).as(queries.get(i)).isEqualTo(lucene.get(i));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String line(SearchResult result) {
        StringBuilder line = new StringBuilder().append(result.total());
        for (Hit hit : result.hits()) {
            String bits = String.format(Locale.ROOT, "%08x", Float.floatToIntBits(hit.score()));
            line.append('\t').append(bits).append(' ').append(hit.url()).append(' ').append(hit.title());
        }
        return line.toString();
    }
}
