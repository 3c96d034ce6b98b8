package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.judge.IndicatorVerdict;
import vn.congkhai.judge.Reason;
import vn.congkhai.judge.Status;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Period;

class WordsTest {

    private static final Words WORDS = new Words(Messages.of(Theme.builtIn(), "vi"));

    private static String period(String text) {
        return WORDS.period(Period.parse(text).orElseThrow());
    }

    @Test
    void everyFormOfPeriodHasItsWords() {
        assertThat(period("2026")).isEqualTo("năm 2026");
        assertThat(period("2026-Q2")).isEqualTo("quý II năm 2026");
        assertThat(period("2026-H1")).isEqualTo("6 tháng đầu năm 2026");
        assertThat(period("2026-9M")).isEqualTo("9 tháng đầu năm 2026");
        assertThat(period("2026/2030")).isEqualTo("giai đoạn 2026-2030");
    }

    @Test
    void datesAndSourcesAreSaidAsReadersExpect() {
        assertThat(WORDS.date(LocalDate.parse("2026-03-09"))).isEqualTo("09/03/2026");
        assertThat(WORDS.source(Goal.at("i", 90, 90))).isEqualTo("dòng 90");
        assertThat(WORDS.source(Goal.at("i", 90, 92))).isEqualTo("dòng 90–92");
        assertThat(WORDS.source(new Passage("i", Optional.empty(), Optional.of(2)))).isEqualTo("trang 2");
        assertThat(WORDS.source(new Passage("i", Optional.empty(), Optional.empty()))).isEmpty();
    }

    @Test
    void aCompoundSaysHowManyPartsAreReached() {
        Verdict met = new Verdict(Status.MET, Reason.PERIOD_OVER, Optional.empty(), Optional.empty());
        Verdict missed = new Verdict(Status.NOT_MET, Reason.PERIOD_OVER, Optional.empty(), Optional.empty());
        IndicatorVerdict verdict = new IndicatorVerdict(Status.PARTLY, Reason.PARTS, 1, List.of(met, missed));
        assertThat(WORDS.status(verdict)).isEqualTo(new StatusView("partly", "đạt 1/2 phần"));
    }

    @Test
    void aPointOnALineIsRoundedAndAStatedFigureIsNot() {
        assertThat(reason(Reason.STRAIGHT_LINE)).endsWith("là khoảng 59,99%.");
        assertThat(reason(Reason.PERIOD_OVER)).isEqualTo("Kỳ đã hết; kết quả được so với mức 59,98905%.");
    }

    private static String reason(Reason reason) {
        Verdict verdict =
                new Verdict(Status.LATE, reason, Optional.empty(), Optional.of(new BigDecimal("59.98905")));
        return WORDS.reason(Goal.of(Comparator.AT_LEAST, "100").target(), verdict);
    }
}
