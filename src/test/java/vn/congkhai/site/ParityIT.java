package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.congkhai.content.ContentReader;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problems;
import vn.congkhai.search.ParityCheck;
import vn.congkhai.search.QueryMaker;
import vn.congkhai.search.query.Question;
import vn.congkhai.search.query.SearchResult;
import vn.congkhai.search.query.Searcher;
import vn.congkhai.vietnamese.Fold;

/** The browser finds what Lucene finds, in the same order with the same scores, on queries taken from the content. */
class ParityIT {

    private static final int LIMIT = 20;
    private static final int QUESTIONS = 1_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static Site site;
    private static List<String> queries;

    @BeforeAll
    static void takeQueriesFromTheContent() throws IOException {
        site = ContentReader.read(Path.of("").toAbsolutePath(), new Problems());
        Set<String> phrases = new TreeSet<>();
        site.places().forEach(place -> phrases.add(place.name()));
        site.catalogue().entries().stream().map(CatalogueEntry::name).forEach(phrases::add);
        for (Document document : site.documents()) {
            document.indicators().stream().map(Indicator::name).forEach(phrases::add);
            document.indicators().stream().map(Indicator::quote).map(ParityIT::start).forEach(phrases::add);
            document.commitments().stream().map(Commitment::title).map(ParityIT::start).forEach(phrases::add);
            document.allSections().map(Section::heading).map(ParityIT::start).forEach(phrases::add);
        }
        queries = phrases.stream().flatMap(ParityIT::spellings).distinct().toList();
        assertThat(queries).hasSizeGreaterThan(1000);
    }

    @Test
    void chromiumAgreesWithLuceneOnEveryQuery() throws IOException {
        compareInChromium(queries.stream().map(Question::of).toList());
    }

    @Test
    void chromiumAgreesWithLuceneOnEveryFormOfQuestion() throws IOException {
        compareInChromium(QueryMaker.make(site, 17, QUESTIONS).stream().map(ParityCheck::question).toList());
    }

    @Test
    void nodeAgreesWithLuceneOnEveryQuery() throws IOException, InterruptedException {
        URI index = BuiltSite.host().root().resolve("search/");
        ParityCheck.compare(BuiltSite.INDEX, index, queries);
    }

    @Test
    void marksDecompositionAndTonePlacementNeverChangeWhatIsFound() throws IOException {
        BuiltSite.host();
        try (Searcher searcher = Searcher.open(BuiltSite.INDEX).orElseThrow()) {
            for (String query : queries) {
                long marked = searcher.search(Question.of(query), 1).total();
                assertThat(searcher.search(Question.of(Fold.fold(query)), 1).total()).as("without marks: " + query).isEqualTo(marked);
                SearchResult composed = searcher.search(Question.of(query), LIMIT);
                assertThat(searcher.search(Question.of(decomposed(query)), LIMIT)).as("NFD: " + query).isEqualTo(composed);
                assertThat(searcher.search(Question.of(otherTones(query)), LIMIT)).as("tones: " + query).isEqualTo(composed);
            }
        }
    }

    private static String start(String text) {
        return String.join(" ", Stream.of(text.split(" ")).limit(6).toList());
    }

    private static Stream<String> spellings(String phrase) {
        return Stream.of(phrase, Fold.fold(phrase), decomposed(phrase), otherTones(phrase));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Moves the tone marks of open oa, oe and uy to the other letter: {@code hóa} and {@code hoá}. */
    private static String otherTones(String text) {
        String letters = decomposed(text);
        String moved = letters.replaceAll("(?iu)(?<!q)(o)([\\u0300\\u0301\\u0303\\u0309\\u0323])([ae])(?!\\p{L}|\\p{M})", "$1$3$2")
                .replaceAll("(?iu)(?<!q)(u)([\\u0300\\u0301\\u0303\\u0309\\u0323])(y)(?!\\p{L}|\\p{M})", "$1$3$2");
        if (moved.equals(letters)) {
            moved = letters.replaceAll("(?iu)(?<!q)(o)([ae])([\\u0300\\u0301\\u0303\\u0309\\u0323])(?!\\p{L}|\\p{M})", "$1$3$2")
                    .replaceAll("(?iu)(?<!q)(u)(y)([\\u0300\\u0301\\u0303\\u0309\\u0323])(?!\\p{L}|\\p{M})", "$1$3$2");
        }
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    private static void compareInChromium(List<Question> questions) throws IOException {
        String answers = Files.readString(Path.of("src/test/js/answers.mjs")).replace("export async", "async");
        String script = "async ({ index, questions, limit }) => {" + answers
                + "const { open } = await import(new URL('../assets/search/engine.mjs', index));"
                + "return answers(await open(index), JSON.parse(questions), limit); }";
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root().toString());
            List<?> found = (List<?>) page.evaluate(script, Map.of(
                    "index", BuiltSite.host().root().resolve("search/").toString(),
                    "questions", ParityCheck.json(questions), "limit", ParityCheck.LIMIT));
            ParityCheck.compareAnswers(BuiltSite.INDEX, questions, found.stream().map(String::valueOf).toList());
        }
    }
}
