package vn.congkhai.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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
import vn.congkhai.vietnamese.Fold;

/** What people would type, on the real documents, against what they should find. */
class JudgedQueriesTest {

    private static final double RIGHT_FIRST = 0.90;
    private static final double RIGHT_NEAR = 0.98;
    private static final int WRONG_CORRECTIONS = 1;

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
        assertRight(queries, RIGHT_FIRST, JudgedQuery::firstIsRight);
        assertRight(forms, RIGHT_FIRST, JudgedQuery::firstIsRight);
    }

    @Test
    void rightAnswerIsAmongTheFirstFive() throws IOException {
        assertRight(queries, RIGHT_NEAR, JudgedQuery::nearIsRight);
        assertRight(forms, RIGHT_NEAR, JudgedQuery::nearIsRight);
    }

    @Test
    void wrongLettersAreCorrectedAndRightOnesAreLeft() throws IOException {
        List<String> misses = new ArrayList<>();
        for (JudgedQuery query : Stream.concat(queries.stream(), forms.stream()).toList()) {
            Optional<String> correction = searcher.search(Question.of(query.query()), 1).correction().map(Fold::fold);
            if (!correction.equals(query.correction().map(Fold::fold))) {
                misses.add(query.query() + " -> " + correction.orElse("nothing"));
            }
        }
        assertThat(misses).as("wrong corrections").hasSizeLessThanOrEqualTo(WRONG_CORRECTIONS);
    }

    @Test
    void browserAnswersTheSameWhileTheyAreTyped() throws IOException, InterruptedException {
        List<String> typed = new ArrayList<>();
        for (JudgedQuery query : Stream.concat(queries.stream(), forms.stream()).toList()) {
            for (int end = query.query().length(); end > 0; end -= 3) {
                typed.add(query.query().substring(0, end));
            }
        }
        try (FileServer server = new FileServer(folder.resolve("site"))) {
            ParityCheck.compare(folder.resolve("index"), server.url().resolve("search/"), typed);
        }
    }

    private static List<String> urls(JudgedQuery query) throws IOException {
        return searcher.search(Question.of(query.query()), JudgedQuery.NEAR).hits().stream().map(Hit::url).toList();
    }

    private static void assertRight(List<JudgedQuery> judged, double least, BiPredicate<JudgedQuery, List<String>> isRight)
            throws IOException {
        List<String> misses = new ArrayList<>();
        for (JudgedQuery query : judged) {
            List<String> urls = urls(query);
            if (!isRight.test(query, urls)) {
                misses.add("line " + query.line() + ": " + query.query() + "\n    " + String.join("\n    ", urls));
            }
        }
        assertThat(1 - (double) misses.size() / judged.size())
                .as("right answers; wrong:%n%s", String.join("\n", misses)).isGreaterThanOrEqualTo(least);
    }
}
