package vn.congkhai.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.search.SearchDocument;
import vn.congkhai.search.SearchDocuments;
import vn.congkhai.search.SearchIndex;
import vn.congkhai.search.Sites;
import vn.congkhai.vietnamese.Fold;

/** What readers are owed, whatever the scores are. */
class SearcherTest {

    private static final int ALL = 10_000;

    @TempDir
    private static Path folder;

    private static Searcher small;
    private static Searcher large;

    @BeforeAll
    static void build() throws IOException {
        small = searcher("small", SearchDocuments.of(Sites.small(), text -> text, Sites.AS_OF));
        large = searcher("large", SearchDocuments.of(Sites.generated(3, 120), text -> text, Sites.AS_OF));
    }

    @AfterAll
    static void close() throws IOException {
        small.close();
        large.close();
    }

    private static Searcher searcher(String name, List<SearchDocument> documents) throws IOException {
        SearchIndex.build(documents, folder.resolve(name), "stamp of " + name);
        return Searcher.open(folder.resolve(name)).orElseThrow();
    }

    @Test
    void wordsOfACatalogueEntryAndAPlaceFindTheIndicatorOfThatPlaceFirst() throws IOException {
        for (Searcher searcher : List.of(small, large)) {
            for (String query : List.of("bao hiem y te song ma", "Sông Mã bảo hiểm y tế", "thẻ bảo hiểm sông mã")) {
                assertThat(urls(searcher, query)).as(query).first().asString()
                        .startsWith("son-la/song-ma/").contains("/chi-tieu/");
            }
        }
    }

    @Test
    void abbreviationAndLongFormFindEachOther() throws IOException {
        assertThat(found(small, "bhyt sông mã")).isEqualTo(found(small, "bảo hiểm y tế sông mã"));
        assertThat(urls(small, "uy ban nhan dan")).contains("son-la/song-ma/2026-ke-hoach/#cam-ket-cong-khai");
    }

    @Test
    void placeComesBeforeAllThatBelongsToIt() throws IOException {
        for (Searcher searcher : List.of(small, large)) {
            for (String query : List.of("song ma", "Sông Mã", "xã Sông Mã", "sông mã sơn la")) {
                assertThat(urls(searcher, query)).as(query).first().isEqualTo("son-la/song-ma/");
            }
            assertThat(urls(searcher, "tỉnh lạng sơn")).first().isEqualTo("lang-son/");
            assertThat(urls(searcher, "hue")).first().isEqualTo("hue/");
        }
    }

    @Test
    void formerPlaceLeadsToItsPresentCommune() throws IOException {
        for (Searcher searcher : List.of(small, large)) {
            Hit first = searcher.search(Question.of("co noi"), 10).hits().get(0);
            assertThat(first.title()).isEqualTo("Cò Nòi (cũ), nay thuộc xã Mai Sơn");
            assertThat(first.url()).isEqualTo("son-la/mai-son/");
            assertThat(urls(searcher, "co noi")).allMatch(url -> url.startsWith("son-la/mai-son/"));
            assertThat(urls(searcher, "bảo hiểm cò nòi")).first().asString().startsWith("son-la/mai-son/");
        }
    }

    @Test
    void placesWithTheSameWordsAreKeptApart() throws IOException {
        assertThat(urls(small, "Tân Phú")).isNotEmpty().allMatch(url -> url.startsWith("lang-son/tan-phu/"));
        assertThat(urls(small, "phu tan")).containsExactly("lang-son/phu-tan/");
        assertThat(urls(large, "dat dai tan phu").subList(0, 5)).allMatch(url -> url.startsWith("lang-son/tan-phu/"));
    }

    @Test
    void marksChangeTheOrderAndNeverWhatIsFound() throws IOException {
        for (String query : List.of("đất đai", "bảo hiểm y tế", "hộ nghèo", "Hòa bình", "đường giao thông nông thôn",
                "Sông Mã đất", "đất", "nghị quyết số 17 của xã Mẫu Sơn")) {
            Set<String> marked = found(large, query);
            assertThat(marked).as(query).isNotEmpty();
            assertThat(found(large, Fold.fold(query))).as(query).isEqualTo(marked);
        }
    }

    @Test
    void normalisationAndPlaceOfTheToneMakeNoDifferenceAtAll() throws IOException {
        for (String query : List.of("hoà giải", "hoà bình", "thuỷ lợi", "Uỷ ban nhân dân")) {
            SearchResult result = large.search(Question.of(query), ALL);
            assertThat(result.hits()).as(query).isNotEmpty();
            assertThat(large.search(Question.of(Normalizer.normalize(query, Normalizer.Form.NFD)), ALL)).isEqualTo(result);
            String old = query.replace("hoà", "hòa").replace("thuỷ", "thủy").replace("Uỷ", "Ủy");
            assertThat(old).isNotEqualTo(query);
            assertThat(large.search(Question.of(old), ALL)).isEqualTo(result);
        }
    }

    @Test
    void typedMarksPreferTheSameSpelling() throws IOException {
        List<SearchDocument> documents = List.of(document("a/", "Bán đất"), document("b/", "Bàn đạt"));
        try (Searcher searcher = searcher("marks", documents)) {
            assertThat(urls(searcher, "bàn đạt")).containsExactly("b/", "a/");
            assertThat(urls(searcher, "bán đất")).containsExactly("a/", "b/");
            assertThat(urls(searcher, "ban dat")).containsExactly("a/", "b/");
        }
    }

    @Test
    void twoThirdsOfTheWordsAreNeededAsLongAsAnyDocumentHasThem() throws IOException {
        List<SearchDocument> documents = List.of(document("a/", "rừng; suối; núi"), document("b/", "rừng; suối"),
                document("c/", "núi"), document("d/", "biển"));
        try (Searcher searcher = searcher("words", documents)) {
            assertThat(found(searcher, "rừng, suối, núi")).containsExactlyInAnyOrder("a/", "b/");
            assertThat(found(searcher, "rừng, núi")).containsExactly("a/");
            assertThat(found(searcher, "rừng, núi, không, có")).containsExactly("a/");
            assertThat(found(searcher, "núi, biển")).containsExactlyInAnyOrder("a/", "c/", "d/");
        }
    }

    @Test
    void whatHasEveryWordComesFirstWhenFewHaveAll() throws IOException {
        List<SearchDocument> documents = List.of(document("a/", "suối; rừng. " + "đường; ".repeat(40) + "núi"),
                document("b/", "rừng; suối"), document("c/", "rừng; núi"));
        try (Searcher searcher = searcher("every", documents)) {
            assertThat(urls(searcher, "rừng, suối, núi")).containsExactly("a/", "c/", "b/");
        }
    }

    @Test
    void wordsOfAKnownPairStandApartOnlyWhereFewHaveThemSideBySide() throws IOException {
        List<SearchDocument> documents = new ArrayList<>(List.of(document("b/", "đất; rừng"), document("c/", "suối; núi"),
                document("a/", "đất rừng")));
        try (Searcher searcher = searcher("pairs", documents)) {
            SearchResult found = searcher.search(Question.of("đất rừng"), ALL);
            assertThat(found.stage()).isEqualTo(Stage.APART);
            assertThat(found.hits()).extracting(Hit::url).containsExactly("a/", "b/");
            assertThat(found(searcher, "rừng đất")).containsExactlyInAnyOrder("a/", "b/");
        }
        for (int i = 0; i < 4; i++) {
            documents.add(document("more/" + i, "đất rừng"));
        }
        try (Searcher searcher = searcher("more", documents)) {
            SearchResult found = searcher.search(Question.of("đất rừng"), ALL);
            assertThat(found.stage()).isEqualTo(Stage.ALL);
            assertThat(found.hits()).extracting(Hit::url).hasSize(5).doesNotContain("b/");
        }
    }

    @Test
    void nameAloneFindsWhatSaysItAndNotAllThatBelongsToIt() throws IOException {
        assertThat(urls(small, "xã Sông Mã")).endsWith("son-la/song-ma/2026-ke-hoach/")
                .containsOnly("son-la/song-ma/", "son-la/song-ma/2026-ke-hoach/");
        assertThat(found(small, "y tế xã Sông Mã")).contains("son-la/song-ma/2026-ke-hoach/#dieu-2")
                .allMatch(url -> url.startsWith("son-la/song-ma/"));
    }

    @Test
    void wordsOfAskingAreLeftOut() throws IOException {
        assertThat(large.search(Question.of("xã nào có bảo hiểm y tế"), ALL)).isEqualTo(large.search(Question.of("có bảo hiểm y tế"), ALL));
        assertThat(large.search(Question.of("đất đai là gì"), ALL)).isEqualTo(large.search(Question.of("đất đai"), ALL));
        assertThat(large.search(Question.of("đất đai là bao nhiêu"), ALL)).isEqualTo(large.search(Question.of("đất đai"), ALL));
        assertThat(large.search(Question.of("có bao nhiêu đất đai"), ALL)).isEqualTo(large.search(Question.of("đất đai"), ALL));
    }

    @Test
    void unfinishedLastWordIsCompleted() throws IOException {
        assertThat(large.search(Question.of("bao hie"), ALL)).isEqualTo(large.search(Question.of("bao hiem"), ALL));
        assertThat(large.search(Question.of("du lịc"), ALL)).isEqualTo(large.search(Question.of("du lich"), ALL));
        assertThat(found(large, "hie bao")).isEqualTo(found(large, "bao"));
    }

    @Test
    void unknownWordsFindNothing() throws IOException {
        for (String query : List.of("qwerty", "", "😀 …", "\"\"")) {
            assertThat(large.search(Question.of(query), ALL)).isEqualTo(
                    new SearchResult(0, true, Stage.ALL, List.of(), Optional.empty(), List.of()));
        }
    }

    @Test
    void totalCountsMoreThanTheHitsAskedFor() throws IOException {
        SearchResult two = large.search(Question.of("nghị quyết"), 2);
        assertThat(two.hits()).hasSize(2);
        assertThat(two.total()).isEqualTo(large.search(Question.of("nghị quyết"), ALL).hits().size()).isGreaterThan(100);
    }

    @Test
    void stampIsKept() throws IOException {
        assertThat(small.stamp()).isEqualTo("stamp of small");
    }

    @Test
    void missingIndexIsToldApart(@TempDir Path empty) throws IOException {
        assertThat(Searcher.open(empty)).isEmpty();
        assertThat(Searcher.open(empty.resolve("none"))).isEmpty();
    }

    @Test
    void aNameIsNotReadAcrossAPairThatIsMuchCommoner() throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            documents.add(of("khac-" + i + "/", "trường chuẩn quốc gia", "Nơi Khác"));
        }
        documents.add(of("gia-an/", "việc chung", "Gia An"));
        documents.add(of("an-phu/", "trường chuẩn quốc gia", "An Phú"));
        documents.add(of("an-phu-2/", "đường liên thôn", "An Phú"));
        try (Searcher searcher = searcher("chance", documents)) {
            assertThat(urls(searcher, "trường chuẩn quốc gia An Phú")).first().isEqualTo("an-phu/");
            assertThat(urls(searcher, "việc chung Gia An")).first().isEqualTo("gia-an/");
        }
    }

    @Test
    void aWordOfMostDocumentsCountsOnlyWhereNothingElseIsAsked() throws IOException {
        List<SearchDocument> documents = new ArrayList<>(List.of(document("rung/", "trồng rừng"), document("ca-hai/", "chung, rừng")));
        for (int i = 0; i < 700; i++) {
            documents.add(document("chung-" + i + "/", "việc chung"));
        }
        try (Searcher searcher = searcher("common", documents)) {
            assertThat(found(searcher, "chung rừng")).containsExactlyInAnyOrder("rung/", "ca-hai/");
            assertThat(found(searcher, "chung")).hasSize(701);
            assertThat(found(searcher, "việc chung")).hasSize(700);
        }
    }

    private static SearchDocument of(String url, String text, String place) {
        SearchDocument passage = Sites.passage(url, "Mục", text);
        return new SearchDocument(passage.kind(), passage.url(), "", passage.title(), "", "", text,
                List.of(), List.of(place), List.of(), List.of());
    }

    private static SearchDocument document(String url, String title) {
        return Sites.passage(url, title, "");
    }

    private static List<String> urls(Searcher searcher, String query) throws IOException {
        return searcher.search(Question.of(query), ALL).hits().stream().map(Hit::url).toList();
    }

    private static Set<String> found(Searcher searcher, String query) throws IOException {
        return urls(searcher, query).stream().collect(Collectors.toSet());
    }
}
