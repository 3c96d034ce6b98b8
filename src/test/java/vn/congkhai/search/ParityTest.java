package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.search.export.ExportSizes;
import vn.congkhai.search.export.SearchExport;
import vn.congkhai.search.query.Question;
import vn.congkhai.vietnamese.Fold;

/** The browser's engine against Lucene on a generated site, query by query, bit by bit. */
class ParityTest {

    private static final int QUESTIONS = 5_000;

    @TempDir
    private static Path folder;

    private static Path index;
    private static Path export;
    private static List<SearchDocument> documents;

    @BeforeAll
    static void build() throws IOException {
        index = folder.resolve("index");
        export = folder.resolve("site/search");
        documents = SearchDocuments.of(Sites.generated(7, 220), text -> text, Sites.AS_OF);
        SearchIndex.build(documents, index, "stamp");
        SearchExport.write(index, export, ExportSizes.DEFAULT);
    }

    @Test
    void browserFindsWhatLuceneFinds() throws IOException, InterruptedException {
        List<String> queries = queries(new Random(11));
        assertThat(queries).hasSizeGreaterThan(900);
        try (FileServer server = new FileServer(folder.resolve("site"))) {
            ParityCheck.compare(index, server.url().resolve("search/"), queries);
        }
    }

    @Test
    void browserAnswersEveryFormOfQuestionAsLuceneDoes() throws IOException, InterruptedException {
        List<Question> questions = QueryMaker.make(Sites.generated(7, 220), 13, QUESTIONS).stream()
                .map(ParityCheck::question).toList();
        try (FileServer server = new FileServer(folder.resolve("site"))) {
            ParityCheck.compareQuestions(index, server.url().resolve("search/"), questions);
        }
    }

    @Test
    void siteIsLargeEnoughForEveryKindOfFile() throws IOException {
        try (Stream<Path> files = Files.walk(export)) {
            List<String> names = files.map(file -> export.relativize(file).toString()).toList();
            assertThat(names).filteredOn(name -> name.matches("post-.*/\\d+.ckx")).hasSizeGreaterThan(3);
            assertThat(names).filteredOn(name -> name.matches("lex-.*/\\d+.ckx")).hasSizeGreaterThan(3);
            assertThat(names).filteredOn(name -> name.matches("card-.*/\\d+.ckx")).hasSizeGreaterThan(10);
            assertThat(names).filteredOn(name -> name.matches("syl-.*/\\d+.ckx")).hasSize(1);
        }
    }

    private static List<String> queries(Random random) {
        List<String> queries = new ArrayList<>(List.of(
                "", " ", "…", "😀", "😀 xã 👨‍👩‍👧", "xyzzy", "xyzzy qwerty", "bảo hiểm xyzzy", "28/NQ-HĐND", "18/12/2025",
                "1315,87", "1.315,87", "62,5", "62.5", "m²", "m2", "đ", "Ð", "ất", "bao hie", "bao h", "dat d", "x",
                "tan phu", "Phú Tân", "tân liên", "huế", "thành phố huế", "co noi", "xã Cò Nòi y tế", "son la song ma",
                "bao hiem y te song ma", "đất đai tân phú", "hoà", "hòa", "hoa binh", "giữa\u0000nul", "a\ud83d",
                "\"đất đai\"", "đất-đai", "đất, đai", "điều 1", "dieu 2 y te", "so 17", "mục 250 mục 250",
                "y tế y tế y tế", "đất đai là gì", "xã nào có y tế", "bao nhiêu", "xã Sông Mã, tỉnh Sơn La", "huế sông mã",
                "song ma xyzzy", "dat da", "sông mã lạng sơn hà nội", "của xã", "xã", "năm 2026"));
        for (int i = 0; i < 150; i++) {
            SearchDocument document = documents.get(random.nextInt(documents.size()));
            String[] words = (document.title() + " " + document.context() + " " + document.text()).split("\\s+");
            int from = random.nextInt(words.length);
            int length = Math.min(words.length - from, 1 + random.nextInt(i % 20 == 0 ? 120 : 6));
            String query = String.join(" ", List.of(words).subList(from, from + length));
            queries.add(query);
            queries.add(Fold.fold(query));
            queries.add(Normalizer.normalize(query, Normalizer.Form.NFD));
            queries.add(query.replace("hoà", "hòa").replace("thuỷ", "thủy").replace("Ủy", "Uỷ"));
            queries.add(query.substring(0, query.length() - random.nextInt(Math.min(3, query.length()))));
            String other = documents.get(random.nextInt(documents.size())).title();
            queries.add(words[from] + " " + other.substring(random.nextInt(other.length())));
        }
        return queries;
    }
}
