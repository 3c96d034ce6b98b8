package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congkhai.vietnamese.Tokens;

class QuotesTest {

    @Test
    void neighboursMakePairsAtThePositionOfTheFirst() {
        assertThat(quotes("Bảo hiểm y tế")).isEqualTo("bao hiem@0 hiem y@1 y te@2");
    }

    @Test
    void cutLeavesAGap() {
        assertThat(quotes("đất đai, nhà ở")).isEqualTo("dat dai@0 nha o@3");
    }

    @Test
    void figureStandsAloneAndAsASignInItsPairs() {
        assertThat(quotes("đạt 97,66 % năm 2026")).isEqualTo("dat #@0 97,66@1 nam 2026@3 2026@4");
        assertThat(quotes("thu 1.250 tỷ đồng")).isEqualTo("thu #@0 1250@1 # ty@1 ty dong@2");
        assertThat(quotes("28/NQ-HĐND")).isEqualTo("28@0 28 nq@0 nq hdnd@1");
    }

    private static String quotes(String text) {
        return Quotes.of(Tokens.of(text)).stream().map(placed -> placed.term() + "@" + placed.position())
                .collect(Collectors.joining(" "));
    }
}
