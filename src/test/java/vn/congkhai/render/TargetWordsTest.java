package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;

class TargetWordsTest {

    private static final TargetWords WORDS = new TargetWords(Messages.of(Theme.builtIn(), "vi"));

    private static String words(Goal goal) {
        return WORDS.of(goal.target());
    }

    @Test
    void aLevelIsSaidWithItsComparator() {
        assertThat(words(Goal.of(Comparator.AT_LEAST, "43.3").unit("tỷ đồng"))).isEqualTo("từ 43,3 tỷ đồng trở lên");
        assertThat(words(Goal.of(Comparator.ABOVE, "8").unit("%/năm"))).isEqualTo("trên 8%/năm");
        assertThat(words(Goal.of(Comparator.AT_MOST, "5").unit("vụ"))).isEqualTo("không quá 5 vụ");
        assertThat(words(Goal.of(Comparator.BELOW, "2"))).isEqualTo("dưới 2%");
        assertThat(words(Goal.of(Comparator.EQUAL, "97.66"))).isEqualTo("97,66%");
        assertThat(words(Goal.of(Comparator.ABOUT, "85"))).isEqualTo("khoảng 85%");
        assertThat(words(Goal.of(Comparator.EQUAL, "77").unit(""))).isEqualTo("77");
    }

    @Test
    void aKeptLevelAndAMovementAreSaidAsSuch() {
        assertThat(words(Goal.of(Comparator.EQUAL, "27.53").to(Change.MAINTAIN))).isEqualTo("giữ 27,53%");
        assertThat(words(Goal.of(Comparator.AT_LEAST, "10").to(Change.DECREASE))).isEqualTo("giảm ít nhất 10%");
        assertThat(words(Goal.of(Comparator.AT_LEAST, "5").to(Change.INCREASE).unit("sản phẩm")))
                .isEqualTo("tăng thêm ít nhất 5 sản phẩm");
        assertThat(words(Goal.of(Comparator.EQUAL, "2").to(Change.INCREASE).unit("trường")))
                .isEqualTo("tăng thêm 2 trường");
    }

    @Test
    void rangesAndSharesKeepBothNumbers() {
        assertThat(words(Goal.range("15", "20"))).isEqualTo("từ 15% đến 20%");
        assertThat(words(Goal.share("13", "19").unit("tiêu chí"))).isEqualTo("13/19 tiêu chí");
    }

    @Test
    void aYearlyPromiseSaysSoOnce() {
        assertThat(words(Goal.of(Comparator.AT_LEAST, "2").unit("ha").eachYear())).isEqualTo("từ 2 ha trở lên mỗi năm");
        assertThat(words(Goal.of(Comparator.ABOVE, "8").unit("%/năm").eachYear())).isEqualTo("trên 8%/năm");
    }

    @Test
    void whatCannotBeReadIsShownAsPrinted() {
        assertThat(words(Goal.unread(Comparator.AT_LEAST, "1.294.0 ha"))).isEqualTo("văn bản ghi “1.294.0 ha”");
        assertThat(words(Goal.unread(Comparator.NONE, "cơ bản không còn")))
                .isEqualTo("không nêu con số (văn bản ghi “cơ bản không còn”)");
        assertThat(words(Goal.unread(Comparator.NONE, ""))).isEqualTo("không nêu con số");
    }

    @Test
    void sharesDifferByPercentagePoints() {
        assertThat(WORDS.gap(Goal.of(Comparator.EQUAL, "1").target(), new BigDecimal("-0.66"))).isEqualTo("−0,66 điểm %");
        assertThat(WORDS.gap(Goal.of(Comparator.EQUAL, "1").unit("ha").target(), new BigDecimal("2"))).isEqualTo("+2 ha");
    }
}
