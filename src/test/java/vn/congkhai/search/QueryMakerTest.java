package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congkhai.vietnamese.Fold;

class QueryMakerTest {

    private static final int MANY = 300;

    @Test
    void sameSeedMakesTheSameQueries() {
        List<QueryMaker.Asked> asked = QueryMaker.make(Sites.generated(7, 20), 5, 1_000);
        assertThat(asked).hasSize(1_000).isEqualTo(QueryMaker.make(Sites.generated(7, 20), 5, 1_000));
        assertThat(asked).isNotEqualTo(QueryMaker.make(Sites.generated(7, 20), 6, 1_000));
        assertThat(asked.stream().distinct()).as("different ones").hasSizeGreaterThan(850);
    }

    @Test
    void spellingsDifferFromTheText() {
        assertThat(texts(QueryMaker.Form.UNMARKED)).allMatch(text -> text.equals(Fold.fold(text)));
        assertThat(texts(QueryMaker.Form.DECOMPOSED)).anyMatch(text -> text.contains("\u0323"));
        assertThat(texts(QueryMaker.Form.CAPITALS)).noneMatch(text -> text.chars().anyMatch(Character::isLowerCase));
        assertThat(texts(QueryMaker.Form.OTHER_TONE_PLACE)).anyMatch(text -> text.contains("hòa lưới"))
                .anyMatch(text -> text.contains("oà bình"));
        assertThat(texts(QueryMaker.Form.UNFINISHED)).anyMatch(text -> text.endsWith(" n"));
        assertThat(texts(QueryMaker.Form.TYPO)).anyMatch(text -> text.matches(".*[fjwz].*"));
        assertThat(texts(QueryMaker.Form.ASKING)).anyMatch(text -> text.startsWith("xã nào có"));
    }

    @Test
    void quotesAreTrueBrokenAndLeftOpen() {
        assertThat(texts(QueryMaker.Form.PHRASE)).anyMatch(text -> text.contains("“")).anyMatch(text -> text.contains("«"))
                .anyMatch(text -> text.matches("\"[^\"]+\""));
        assertThat(texts(QueryMaker.Form.BROKEN_PHRASE)).anyMatch(text -> text.matches(".*\"[^\"]*,.*\".*"));
        assertThat(texts(QueryMaker.Form.UNBALANCED)).allMatch(text -> text.matches("(?s).*[\"“”«»].*"));
    }

    @Test
    void numbersConditionsAndFiguresComeInManySpellings() {
        assertThat(texts(QueryMaker.Form.DOCUMENT_NUMBER)).anyMatch(text -> text.contains("28/NQ-HĐND"))
                .anyMatch(text -> text.contains("28 nq hdnd"));
        assertThat(texts(QueryMaker.Form.CONDITION)).anyMatch(text -> text.startsWith(">=")).anyMatch(text -> text.contains("≥"))
                .anyMatch(text -> text.contains("trở lên")).anyMatch(text -> text.contains("khong qua"))
                .anyMatch(text -> text.contains("97,66%"));
        assertThat(texts(QueryMaker.Form.SEVERAL_CONDITIONS)).anyMatch(text -> text.matches(".*[>≥].* .*[<≤].*"));
        assertThat(texts(QueryMaker.Form.FIGURE)).anyMatch(text -> text.contains("97,66 %"))
                .anyMatch(text -> text.contains("97.66%")).anyMatch(text -> text.contains("triệu %"));
    }

    @Test
    void placesComeWithRightAndWrongKinds() {
        assertThat(texts(QueryMaker.Form.PLACE)).contains("Cò Nòi", "song ma")
                .anyMatch(text -> text.matches("[xX]ã Sông Mã.*")).anyMatch(text -> text.startsWith("huyện Mai Sơn"));
        assertThat(texts(QueryMaker.Form.PLACE_AND_WORDS)).anyMatch(text -> text.contains("Huế"))
                .anyMatch(text -> text.contains(", "));
        assertThat(texts(QueryMaker.Form.WORDS)).anyMatch(text -> text.split(" ").length > 20);
        assertThat(texts(QueryMaker.Form.MIXED)).anyMatch(text -> text.contains("\n")).anyMatch(text -> text.contains("≥"));
    }

    @Test
    void optionsStandBesideTheText() {
        assertThat(asked(QueryMaker.Form.FILTERED)).allMatch(asked -> !asked.filters().isEmpty())
                .anyMatch(asked -> asked.text().isEmpty()).anyMatch(asked -> asked.filters().size() == 3);
        assertThat(asked(QueryMaker.Form.FILTERED).flatMap(asked -> asked.filters().keySet().stream()).distinct())
                .containsExactlyInAnyOrder(
                        "province", "commune", "field", "year", "kind", "state", "result", "unit");
        assertThat(asked(QueryMaker.Form.RANGED).map(QueryMaker.Asked::range).flatMap(Optional::stream)).hasSize(MANY)
                .anyMatch(range -> range.from().isEmpty()).anyMatch(range -> range.to().isEmpty())
                .anyMatch(range -> range.unit().equals("%") && range.from().equals(Optional.of(97.66)));
        assertThat(asked(QueryMaker.Form.SORTED).map(QueryMaker.Asked::sort).distinct())
                .containsExactlyInAnyOrder("value-up", "value-down", "year", "commune");
        assertThat(asked(QueryMaker.Form.SORTED).filter(asked -> asked.sort().startsWith("value")))
                .allMatch(asked -> asked.range().isPresent() || asked.filters().containsKey("unit"));
    }

    @Test
    void hostileTextsAreAmongThem() {
        assertThat(texts(QueryMaker.Form.HOSTILE)).anyMatch(text -> text.contains("\u0000"))
                .anyMatch(text -> text.contains("<script>")).anyMatch(text -> text.contains("👨‍👩‍👧"))
                .anyMatch(text -> text.contains(".*+?")).anyMatch(text -> text.contains("кириллица"))
                .anyMatch(text -> text.length() >= 9_990)
                .anyMatch(text -> text.matches("(?s).*[\ud800-\udbff](?![\udc00-\udfff]).*"));
    }

    private static Stream<String> texts(QueryMaker.Form form) {
        return asked(form).map(QueryMaker.Asked::text);
    }

    private static Stream<QueryMaker.Asked> asked(QueryMaker.Form form) {
        QueryMaker maker = new QueryMaker(Sites.generated(7, 20), 5);
        return Stream.generate(() -> maker.of(form)).limit(MANY);
    }
}
