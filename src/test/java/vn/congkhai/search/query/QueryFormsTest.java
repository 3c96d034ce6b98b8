package vn.congkhai.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.search.Amount;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.SearchDocument;
import vn.congkhai.search.SearchIndex;
import vn.congkhai.search.SearchKind;
import vn.congkhai.search.TargetLine;
import vn.congkhai.vietnamese.Unit;

/** Every form of question, on a handful of promises. */
class QueryFormsTest {

    @TempDir
    private static Path folder;

    private static Searcher searcher;

    @BeforeAll
    static void build() throws IOException {
        SearchIndex.build(List.of(
                promise("bhyt-a", "Bảo hiểm y tế", "đạt 97,66% dân số", "a", 2026, amount("%", 97.66, 97.66)),
                promise("bhyt-b", "Bảo hiểm y tế", "đạt từ 90 đến 95% dân số", "b", 2027, amount("%", 90, 95)),
                promise("thu-a", "Thu ngân sách", "đạt 1.250 tỷ đồng", "a", 2026, amount("tỷ đồng", 1250, 1250)),
                promise("thu-b", "Thu ngân sách", "đạt 1,25 nghìn tỷ đồng", "b", 2025,
                        amount("nghìn tỷ đồng", 1.25, 1.25)),
                promise("thu-nhap", "Thu nhập bình quân", "đạt 60 triệu đồng một người", "a", 2026,
                        amount("triệu đồng/người/năm", 60, 60)),
                promise("rung", "Trồng rừng", "trồng mới 100 ha, chăm sóc 50 ha", "b", 2026,
                        amount("ha", 100, 100), amount("ha", 50, 50)),
                promise("ban", "Bàn đạt", "ban dat; quy hoạch đất ở", "a", 2026),
                promise("bans", "Bán đất", "đất quy hoạch ở bản", "b", 2026)), folder, "stamp");
        searcher = Searcher.open(folder).orElseThrow();
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    @Test
    void conditionOnFiguresNarrowsAndItsWordsAreNotSearched() throws IOException {
        assertThat(found("bảo hiểm y tế > 95%")).containsExactly("bhyt-a");
        assertThat(found("bảo hiểm y tế >= 95%")).containsExactlyInAnyOrder("bhyt-a", "bhyt-b");
        assertThat(found("bao hiem y te duoi 90 %")).isEmpty();
        assertThat(found("bao hiem y te khong qua 90 %")).containsExactly("bhyt-b");
        assertThat(found("từ 96 đến 98 %")).containsExactly("bhyt-a");
        assertThat(searcher.search(Question.of("trên 95 %"), 9).conditions()).containsExactly(new Condition(
                Optional.of("%"), List.of("%"), 95, Double.POSITIVE_INFINITY, true, false));
    }

    @Test
    void unitOfAConditionMatchesItsPartsAndScales() throws IOException {
        assertThat(found("trên 1.000 tỷ đồng")).containsExactlyInAnyOrder("thu-a", "thu-b");
        assertThat(found("dưới 61 triệu")).containsExactly("thu-nhap");
        assertThat(found("từ 60 triệu đồng/người/năm trở lên")).containsExactly("thu-nhap");
        assertThat(found(">= 100")).contains("rung", "thu-a", "thu-nhap").doesNotContain("bhyt-a", "ban");
        assertThat(found("hơn 50 ha")).containsExactly("rung");
        assertThat(found("> 1000 ha")).isEmpty();
    }

    @Test
    void figureIsFoundInWhateverScaleItIsWritten() throws IOException {
        assertThat(urls("1.250 tỷ")).startsWith("thu-a", "thu-b");
        assertThat(urls("1.250.000 triệu đồng")).contains("thu-a", "thu-b");
        assertThat(urls("97,66 %")).startsWith("bhyt-a");
    }

    @Test
    void quotedWordsStandSideBySideAsTyped() throws IOException {
        assertThat(found("quy hoạch đất")).contains("ban", "bans");
        assertThat(found("\"quy hoạch đất\"")).containsExactly("ban");
        assertThat(found("“đất quy hoạch”")).containsExactly("bans");
        assertThat(found("«dat quy hoach»")).containsExactly("bans");
        assertThat(found("\"đạt quy hoạch\"")).isEmpty();
        assertThat(found("\"hoạch đất ở\" bàn")).containsExactly("ban");
        assertThat(found("\"từ 90 đến 95%\"")).containsExactly("bhyt-b");
        assertThat(found("\"quy hoach")).isEqualTo(found("quy hoach"));
        assertThat(found("\"bao hie\"")).isEmpty();
    }

    @Test
    void lonelyWordsOfAQuoteMustOccurAsTyped() throws IOException {
        assertThat(found("\"bản\"")).containsExactly("bans");
        assertThat(found("\"ban\"")).containsExactlyInAnyOrder("ban", "bans");
        assertThat(found("\"ban dat, quy\"")).containsExactlyInAnyOrder("ban", "bans");
        assertThat(found("\"ban dat, rung\"")).isEmpty();
    }

    @Test
    void filtersNarrowWithoutWordsToo() throws IOException {
        Map<Facet, Set<String>> filters = Map.of(Facet.COMMUNE, Set.of("x/a"), Facet.YEAR, Set.of("2025", "2026"));
        assertThat(found(new Question("", filters, Optional.empty(), SortOrder.RELEVANCE)))
                .containsExactlyInAnyOrder("bhyt-a", "thu-a", "thu-nhap", "ban");
        assertThat(found(new Question("thu", filters, Optional.empty(), SortOrder.RELEVANCE)))
                .containsExactlyInAnyOrder("thu-a", "thu-nhap");
        SearchResult all = searcher.search(new Question("", filters, Optional.empty(), SortOrder.RELEVANCE), 9);
        assertThat(all.hits()).allMatch(hit -> hit.score() == 0);
        assertThat(found(new Question("qwerty", filters, Optional.empty(), SortOrder.RELEVANCE))).isEmpty();
    }

    @Test
    void filtersNeverMakeASearchGoFurther() throws IOException {
        Question question = new Question("bảo hiểm y tế", Map.of(Facet.COMMUNE, Set.of("x/none")), Optional.empty(),
                SortOrder.RELEVANCE);
        assertThat(searcher.search(question, 9).total()).isZero();
    }

    @Test
    void rangeNarrowsFiguresOfItsUnit() throws IOException {
        assertThat(found(range("ha", 60, 120))).containsExactly("rung");
        assertThat(found(range("dong", 0, 1e13))).containsExactlyInAnyOrder("thu-a", "thu-b");
        assertThat(found(range("%", 95, 90))).isEmpty();
        assertThat(found(range("%", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))).isEmpty();
    }

    @Test
    void hitsAreOrderedAsAsked() throws IOException {
        assertThat(sorted("thu", SortOrder.VALUE_DOWN, "dong")).startsWith("thu-a", "thu-b").endsWith("thu-nhap");
        assertThat(sorted("bảo hiểm", SortOrder.VALUE_UP, "%")).containsExactly("bhyt-b", "bhyt-a");
        assertThat(sorted("bảo hiểm", SortOrder.VALUE_DOWN, "%")).containsExactly("bhyt-a", "bhyt-b");
        assertThat(sorted("bảo hiểm", SortOrder.YEAR, "%")).containsExactly("bhyt-b", "bhyt-a");
        assertThat(sorted("bảo hiểm", SortOrder.COMMUNE, "%")).containsExactly("bhyt-a", "bhyt-b");
    }

    @Test
    void countsTellWhatEachValueWouldFind() throws IOException {
        for (String text : List.of("thu", "đạt", "bảo hiểm y tế >= 90%", "\"quy hoạch\"", "")) {
            Map<Facet, Set<String>> filters = Map.of(Facet.YEAR, Set.of("2026"), Facet.COMMUNE, Set.of("x/a"));
            Question question = new Question(text, filters, Optional.empty(), SortOrder.RELEVANCE);
            Map<Facet, List<FacetCount>> counts = searcher.counts(question);
            assertThat(counts).containsOnlyKeys(Facet.values());
            for (FacetCount count : counts.get(Facet.COMMUNE)) {
                Map<Facet, Set<String>> instead =
                        Map.of(Facet.YEAR, Set.of("2026"), Facet.COMMUNE, Set.of(count.value()));
                assertThat(searcher.search(new Question(text, instead, Optional.empty(), SortOrder.RELEVANCE), 1).total())
                        .as(text + " " + count).isEqualTo(count.count());
            }
        }
        assertThat(searcher.counts(Question.of("đạt")).get(Facet.UNIT)).containsExactly(
                new FacetCount("%", "%", 2), new FacetCount("dong", "đồng", 2),
                new FacetCount("dong/nguoi/nam", "đồng/người/năm", 1));
    }

    @Test
    void exactSpellingComesFirstAndHidesNothing() throws IOException {
        assertThat(urls("bàn đạt")).startsWith("ban", "bans");
        assertThat(urls("bán đất")).startsWith("bans", "ban");
    }

    @Test
    void unknownWordsAreCorrectedByTheirNeighbours() throws IOException {
        assertThat(correction("bảo hiểmm y tế")).contains("bảo hiểm y tế");
        assertThat(correction("Thu ngna sach")).contains("Thu ngân sach");
        assertThat(correction("trongg rung")).contains("trồng rung");
        assertThat(correction("bao him")).contains("bao hiểm");
        assertThat(correction("\"ngna sach\"")).isEmpty();
        assertThat(correction("qwerty 1.250 tỉ bảo hie")).isEmpty();
    }

    @Test
    void hostileTextFindsWhatItCanAndNeverFails() throws IOException {
        for (String text : List.of("\ud800", "\"\ud800\"", "((([*+?", "\\", "a\u0000b", "%%%>>=<", "=" , ">= ",
                "x".repeat(10_000), "\"".repeat(10_000), "≥ ".repeat(5_000), "đất ".repeat(3_000), "9".repeat(10_000) + "%",
                "từ 9 đến ".repeat(2_000), "__proto__ constructor", "{\"a\":1}", "-->")) {
            assertThat(searcher.search(Question.of(text), 3).total()).as(text).isNotNegative();
        }
    }

    private static Question range(String unit, double from, double to) {
        return new Question("", Map.of(), Optional.of(new AmountRange(Optional.of(unit), from, to)), SortOrder.RELEVANCE);
    }

    private static List<String> sorted(String text, SortOrder order, String unit) throws IOException {
        return urls(new Question(text, Map.of(), Optional.of(new AmountRange(
                Optional.of(unit), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)), order));
    }

    private static Optional<String> correction(String text) throws IOException {
        return searcher.search(Question.of(text), 1).correction();
    }

    private static Set<String> found(String text) throws IOException {
        return Set.copyOf(urls(text));
    }

    private static Set<String> found(Question question) throws IOException {
        return Set.copyOf(urls(question));
    }

    private static List<String> urls(String text) throws IOException {
        return urls(Question.of(text));
    }

    private static List<String> urls(Question question) throws IOException {
        return searcher.search(question, 100).hits().stream().map(Hit::url).toList();
    }

    private static TargetLine amount(String unit, double low, double high) {
        Unit base = Unit.of(unit);
        return new TargetLine("", "", "2026", unit, "", Optional.of(new Amount(
                base.key(), base.inBase(String.valueOf(low)), base.inBase(String.valueOf(high)))));
    }

    private static SearchDocument promise(
            String url, String title, String text, String commune, int year, TargetLine... targets) {
        Stream<FacetValue> units = Stream.of(targets).map(target -> Unit.of(target.unit()))
                .map(unit -> new FacetValue(Facet.UNIT, unit.key(), unit.label())).distinct();
        Stream<FacetValue> others = Stream.of(
                new FacetValue(Facet.COMMUNE, "x/" + commune, "Xã " + commune),
                new FacetValue(Facet.YEAR, String.valueOf(year), String.valueOf(year)),
                new FacetValue(Facet.KIND, "indicator", "indicator"));
        return new SearchDocument(SearchKind.INDICATOR, new SiteUrl(url), "", title, "", "", text, List.of(), List.of(),
                Stream.concat(others, units).toList(), List.of(targets));
    }
}
