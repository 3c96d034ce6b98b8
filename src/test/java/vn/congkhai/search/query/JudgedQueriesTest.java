package vn.congkhai.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.content.ContentReader;
import vn.congkhai.markdown.Markdown;
import vn.congkhai.problem.Problems;
import vn.congkhai.search.FileServer;
import vn.congkhai.search.ParityCheck;
import vn.congkhai.search.SearchDocument;
import vn.congkhai.search.SearchDocuments;
import vn.congkhai.search.SearchIndex;
import vn.congkhai.search.Sites;
import vn.congkhai.search.export.ExportSizes;
import vn.congkhai.search.export.SearchExport;

/** What people would type, on the real documents, against what they should find. */
class JudgedQueriesTest {

    private static final double RIGHT_FIRST = 0.90;
    private static final double RIGHT_NEAR = 0.98;

    @TempDir
    private static Path folder;

    private static List<SearchDocument> documents;
    private static Searcher searcher;
    private static List<JudgedQuery> queries;
    private static List<JudgedQuery> forms;

    @BeforeAll
    static void build() throws IOException {
        Problems problems = new Problems();
        documents = SearchDocuments.of(ContentReader.read(Path.of("").toAbsolutePath(), problems), Markdown::text, Sites.AS_OF);
        assertThat(problems.hasErrors()).isFalse();
        SearchIndex.build(documents, folder.resolve("index"), "stamp");
        SearchExport.write(folder.resolve("index"), folder.resolve("site/search"), ExportSizes.DEFAULT);
        searcher = Searcher.open(folder.resolve("index")).orElseThrow();
        queries = JudgedQuery.read(Path.of("src/test/resources/search/judged.tsv"));
        forms = JudgedQuery.read(Path.of("src/test/resources/search/judged-forms.tsv"));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    @Test
    void enoughDifferentQueriesAreJudged() {
        Set<String> different = new HashSet<>();
        queries.forEach(query -> different.add(query.query()));
        assertThat(different).hasSameSizeAs(queries).hasSizeGreaterThanOrEqualTo(150);
        forms.forEach(query -> different.add(query.query()));
        assertThat(different).hasSize(queries.size() + forms.size()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void everyJudgedAddressCanBeFound() {
        List<String> urls = documents.stream().map(document -> document.url().path()).toList();
        assertThat(queries).allSatisfy(query ->
                assertThat(query.unknown(urls)).as("line %s", query.line()).isEmpty());
        assertThat(forms).allSatisfy(query ->
                assertThat(query.unknown(urls)).as("form, line %s", query.line()).isEmpty());
    }

    @Test
    void firstAnswerIsRight() throws IOException {
        List<String> misses = new ArrayList<>();
        for (JudgedQuery query : queries) {
            List<String> urls = urls(query);
            if (!query.firstIsRight(urls)) {
                misses.add(miss(query, urls));
            }
        }
        assertThat(1 - (double) misses.size() / queries.size())
                .as("first answers that are right; wrong:%n%s", String.join("\n", misses))
                .isGreaterThanOrEqualTo(RIGHT_FIRST);
    }

    @Test
    void rightAnswerIsAmongTheFirstFive() throws IOException {
        List<String> misses = new ArrayList<>();
        for (JudgedQuery query : queries) {
            List<String> urls = urls(query);
            if (!query.nearIsRight(urls)) {
                misses.add(miss(query, urls));
            }
        }
        assertThat(1 - (double) misses.size() / queries.size())
                .as("queries with a right answer in the first five; without:%n%s", String.join("\n", misses))
                .isGreaterThanOrEqualTo(RIGHT_NEAR);
    }

    @Test
    void browserAnswersTheSameWhileTheyAreTyped() throws IOException, InterruptedException {
        List<String> typed = new ArrayList<>();
        for (JudgedQuery query : queries) {
            for (int end = query.query().length(); end > 0; end -= 3) {
                typed.add(query.query().substring(0, end));
            }
        }
        try (FileServer server = new FileServer(folder.resolve("site"))) {
            ParityCheck.compare(folder.resolve("index"), server.url().resolve("search/"), typed);
        }
    }

    private static List<String> urls(JudgedQuery query) throws IOException {
        return searcher.search(query.query(), JudgedQuery.NEAR).hits().stream().map(Hit::url).toList();
    }

    private static String miss(JudgedQuery query, List<String> urls) {
        return "line " + query.line() + ": " + query.query() + "\n    " + String.join("\n    ", urls);
    }
}
