package vn.congkhai.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Value;

/** Every rule of the method and its edges, one line each. */
class MethodTableTest {

    /** A figure is {@code 90}, a range {@code 15..20}, a share {@code 13/19}, and nothing {@code none}. */
    private static Promise promise(String asked, String comparator, String change, String better, String measure) {
        Comparator how = Comparator.valueOf(comparator.toUpperCase(Locale.ROOT).replace('-', '_'));
        Promise promise = asked.equals("none") ? Promise.withoutFigure(how) : Promise.of(how, value(asked));
        return promise
                .to(Change.valueOf(change.toUpperCase(Locale.ROOT)))
                .better(Direction.valueOf(better.toUpperCase(Locale.ROOT)))
                .counting(Measure.valueOf(measure.toUpperCase(Locale.ROOT)));
    }

    private static Value value(String asked) {
        String[] parts = asked.split("\\.\\.|/");
        if (parts.length == 1) {
            return new Value.Exact(new BigDecimal(asked));
        }
        BigDecimal first = new BigDecimal(parts[0]);
        BigDecimal second = new BigDecimal(parts[1]);
        return asked.contains("/") ? new Value.Share(first, second) : new Value.Range(first, second);
    }

    private static void assertStands(Verdict verdict, String status, String reason) {
        assertThat(verdict.status().word() + " " + verdict.reason().word()).isEqualTo(status + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked | comparator | change | better | measure | result | status | reason
            90     | at-least | level    | up      | rate   | 89.99 | not-met    | period-over
            90     | at-least | level    | up      | rate   | 90.00 | met        | period-over
            90     | at-least | level    | up      | rate   | 90.01 | exceeded   | period-over
            90     | at-least | level    | unknown | rate   | 90    | met        | period-over
            90     | above    | level    | up      | rate   | 90    | not-met    | period-over
            90     | above    | level    | unknown | rate   | 90.01 | met        | period-over
            3      | at-most  | level    | down    | rate   | 3     | met        | period-over
            3      | at-most  | level    | down    | rate   | 3.01  | not-met    | period-over
            3      | at-most  | level    | unknown | rate   | 2     | exceeded   | period-over
            3      | below    | level    | down    | rate   | 3     | not-met    | period-over
            3      | below    | level    | down    | rate   | 2.99  | met        | period-over
            90     | equal    | level    | up      | rate   | 90    | met        | period-over
            90     | equal    | level    | up      | rate   | 95    | exceeded   | period-over
            90     | equal    | level    | down    | rate   | 95    | not-met    | period-over
            90     | equal    | level    | unknown | rate   | 90    | not-judged | unknown-direction
            90     | equal    | level    | unknown | rate   | 95    | not-judged | unknown-direction
            0      | equal    | level    | down    | count  | 0     | met        | period-over
            0      | equal    | level    | down    | count  | 1     | not-met    | period-over
            0      | at-most  | level    | down    | count  | 0     | met        | period-over
            90     | equal    | maintain | up      | rate   | 90    | met        | period-over
            90     | equal    | maintain | up      | rate   | 91    | exceeded   | period-over
            90     | equal    | maintain | up      | rate   | 89    | not-met    | period-over
            19     | equal    | maintain | unknown | count  | 19    | met        | period-over
            19     | equal    | maintain | unknown | count  | 18    | not-judged | unknown-direction
            10     | at-least | decrease | down    | rate   | 12    | exceeded   | period-over
            10     | at-least | decrease | down    | rate   | 9     | not-met    | period-over
            5      | equal    | decrease | down    | count  | 5     | met        | period-over
            5      | equal    | decrease | up      | count  | 5     | not-judged | unknown-direction
            2      | equal    | increase | unknown | count  | 2     | met        | period-over
            2      | above    | increase | up      | count  | 2     | not-met    | period-over
            3      | at-most  | decrease | down    | count  | 4     | not-met    | period-over
            15..20 | range    | level    | unknown | rate   | 15    | met        | period-over
            15..20 | range    | level    | unknown | rate   | 20    | met        | period-over
            15..20 | range    | level    | unknown | rate   | 20.1  | not-judged | unknown-direction
            15..20 | range    | level    | up      | rate   | 20.1  | exceeded   | period-over
            15..20 | range    | level    | up      | rate   | 14.9  | not-met    | period-over
            15..20 | range    | level    | down    | rate   | 14.9  | exceeded   | period-over
            13/19  | equal    | level    | up      | count  | 13    | met        | period-over
            13/19  | at-least | level    | up      | count  | 12    | not-met    | period-over
            8      | above    | level    | up      | growth | 8.1   | met        | period-over
            85     | about    | level    | up      | rate   | 85    | not-judged | about
            none   | none     | level    | down    | rate   | 0     | not-judged | no-figure
            none   | equal    | level    | up      | flow   | 5     | not-judged | no-figure
            none   | none     | maintain | up      | rate   | 5     | not-judged | no-figure
            """)
    void whenThePeriodIsOver(String asked, String comparator, String change, String better, String measure,
            String result, String status, String reason) {
        Promise promise = promise(asked, comparator, change, better, measure);
        assertStands(promise.result("2026", "2026-12-31", result).on("2027-01-01"), status, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from 50 at the end of 2025 to 100 at the end of 2030: 70 at the end of 2027, as near as days allow
            100 | at-least | up   | 100    | holding       | reached-early
            100 | above    | up   | 100    | on-track      | straight-line
            100 | at-least | up   | 69     | on-track      | straight-line
            100 | at-least | up   | 68.9   | slightly-late | straight-line
            100 | at-least | up   | 62     | slightly-late | straight-line
            100 | at-least | up   | 61.9   | late          | straight-line
            100 | at-least | up   | 50     | late          | straight-line
            100 | at-least | up   | 49.9   | worse         | straight-line
            0   | equal    | down | 30     | on-track      | straight-line
            0   | equal    | down | 50     | late          | straight-line
            0   | equal    | down | 50.1   | worse         | straight-line
            0   | equal    | down | 0      | holding       | reached-early
            50  | at-least | up   | 50     | holding       | reached-early
            50  | at-least | up   | 49     | late          | straight-line
            50  | above    | up   | 50     | on-track      | straight-line
            50  | at-most  | down | 51     | late          | straight-line
            """)
    void onAStraightLineFromTheBaseline(
            String asked, String comparator, String better, String result, String status, String reason) {
        Promise promise = promise(asked, comparator, "level", better, "rate").in("2026/2030").from("2025", "50");
        assertStands(promise.result("2027", "2027-12-31", result).on("2028-01-15"), status, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the path asks for 52 in 2026, 60 in 2027 and 100 in 2030; the start was 50
            2026    | 2026-12-31 | 52   | on-track      | path-year
            2026    | 2026-12-31 | 51.9 | on-track      | path-year
            2026    | 2026-12-31 | 51.2 | slightly-late | path-year
            2026    | 2026-12-31 | 51.1 | late          | path-year
            2026    | 2026-12-31 | 49   | worse         | path-year
            2027    | 2027-12-31 | 60   | on-track      | path-year
            2027    | 2027-12-31 | 55   | late          | path-year
            2027-H1 | 2027-06-30 | 52   | on-track      | path-year
            2027-H1 | 2027-06-30 | 60   | on-track      | path-year
            2028    | 2028-12-31 | 60   | on-track      | path-year
            2026-H1 | 2026-06-30 | 51   | on-track      | straight-line
            2026-H1 | 2026-06-30 | 50.7 | slightly-late | straight-line
            """)
    void againstThePathOfTheText(String period, String asOf, String result, String status, String reason) {
        Promise promise = promise("100", "at-least", "level", "up", "rate").in("2026/2030").from("2025", "50")
                .through(2026, "52").through(2027, "60").through(2030, "100");
        assertStands(promise.result(period, asOf, result).on("2029-01-15"), status, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # measure | change | baseline | path of 2026 | period of the result | as of | result | status | reason
            rate   | level    |    |    | 2026    | 2026-12-31 | 80  | not-judged | no-baseline
            rate   | increase | 50 |    | 2026    | 2026-12-31 | 80  | not-judged | movement
            rate   | decrease | 50 |    | 2026    | 2026-12-31 | 80  | not-judged | movement
            rate   | maintain |    |    | 2026    | 2026-12-31 | 80  | late       | kept-level
            rate   | maintain | 50 |    | 2026    | 2026-12-31 | 100 | holding    | reached-early
            growth | level    | 50 |    | 2026    | 2026-12-31 | 120 | not-judged | growth
            flow   | level    | 50 |    | 2026-H1 | 2026-06-30 | 30  | not-judged | part-of-period
            flow   | level    | 50 |    | 2026    | 2026-06-30 | 30  | not-judged | part-of-period
            flow   | level    | 50 |    | 2026    | 2026-12-31 | 60  | on-track   | straight-line
            flow   | level    | 50 | 60 | 2026-H1 | 2026-06-30 | 30  | not-judged | part-of-period
            flow   | level    | 50 | 60 | 2026-H1 | 2026-06-30 | 60  | on-track   | path-year
            flow   | level    |    | 60 | 2026    | 2026-12-31 | 59  | late       | path-year
            flow   | maintain |    |    | 2026-H1 | 2026-06-30 | 60  | not-judged | part-of-period
            flow   | maintain |    |    | 2026    | 2026-12-31 | 90  | late       | kept-level
            flow   | level    |    |    | 2026-H1 | 2026-06-30 | 100 | holding    | reached-early
            """)
    void whileThePeriodRuns(String measure, String change, String baseline, String path, String period, String asOf,
            String result, String status, String reason) {
        Promise promise = promise("100", "at-least", change, "up", measure).in("2026/2030");
        if (baseline != null) {
            promise.from("2025", baseline);
        }
        if (path != null) {
            promise.through(2026, path);
        }
        assertStands(promise.result(period, asOf, result).on("2027-02-01"), status, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is promised anew each year from 2026 to 2030, 95 each; before, in 2025, it was 90
            2026 | 2026-12-31 | 2027-01-15 | 95   | met        | year-over
            2026 | 2026-12-31 | 2027-01-15 | 94   | not-met    | year-over
            2026 | 2026-06-30 | 2026-07-15 | 92.4 | on-track   | straight-line
            2027 | 2027-06-30 | 2027-07-15 | 94   | not-judged | no-baseline
            2027 | 2027-06-30 | 2027-07-15 | 95   | holding    | reached-early
            2027 | 2027-06-30 | 2028-01-15 | 95   | not-judged | result-before-end
            """)
    void whatIsPromisedAnewEachYear(
            String period, String asOf, String day, String result, String status, String reason) {
        Promise promise = promise("95", "at-least", "level", "up", "rate").in("2026/2030").eachYear().from("2025", "90");
        assertStands(promise.result(period, asOf, result).on(day), status, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stage and day of two rows for 2026, each with its figure; 90 are asked for
            final       | 2026-12-31 | 80 | preliminary | 2027-01-20 | 95 | not-met
            final       | 2026-12-31 | 80 | estimate    | 2027-01-20 | 95 | not-met
            estimate    | 2026-11-30 | 95 | final       | 2026-12-31 | 80 | not-met
            final       | 2027-01-20 | 80 | revised     | 2026-12-31 | 95 | exceeded
            revised     | 2027-03-01 | 95 | final       | 2026-12-31 | 80 | exceeded
            preliminary | 2026-12-31 | 80 | preliminary | 2026-12-31 | 95 | exceeded
            preliminary | 2026-12-31 | 95 | preliminary | 2026-10-31 | 80 | exceeded
            estimate    | 2026-12-20 | 80 | preliminary | 2027-01-10 | 95 | exceeded
            final       | 2026-12-31 | 80 | final       | 2026-12-31 | 95 | exceeded
            """)
    void ofSeveralResultsTheFirmestCountsAndThenTheLater(
            String stage, String day, String value, String laterStage, String laterDay, String laterValue, String status) {
        Promise promise = promise("90", "at-least", "level", "up", "rate")
                .result("2026", day, value, stage(stage))
                .result("2026", laterDay, laterValue, stage(laterStage));
        assertThat(promise.on("2027-04-01").status().word()).isEqualTo(status);
    }

    private static ResultStage stage(String word) {
        return ResultStage.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a level that is to be kept, without a figure: the level of the start is the one
            19 | met
            18 | not-met
            """)
    void whatIsToBeKeptWithoutAFigureIsTheLevelOfTheStart(String result, String status) {
        Promise promise = promise("none", "none", "maintain", "up", "count").from("2025", "19");
        assertThat(promise.result("2026", "2026-12-31", result).on("2027-01-01").status().word()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked | comparator | better | result | difference | side
            90     | at-least | up      | 87.5 | -2.5 | short
            90     | at-least | up      | 90   | 0    | even
            90     | at-least | up      | 91   | 1    | better
            90     | above    | up      | 90   | 0    | short
            90     | above    | up      | 91   | 1    | better
            3      | at-most  | down    | 4    | 1    | short
            3      | at-most  | down    | 2    | -1   | better
            90     | equal    | unknown | 90   | 0    | even
            90     | equal    | unknown | 91   | 1    | unknown
            85     | about    | up      | 80   | -5   | unknown
            15..20 | range    | unknown | 17   | 0    | even
            15..20 | range    | unknown | 22   | 2    | unknown
            15..20 | range    | up      | 14   | -1   | short
            15..20 | range    | down    | 14   | -1   | better
            13/19  | at-least | up      | 12   | -1   | short
            """)
    void theGapIsTheDistanceToTheNearestFigureThatIsAsked(
            String asked, String comparator, String better, String result, String difference, String side) {
        Promise promise = promise(asked, comparator, "level", better, "rate");
        Gap gap = Gap.of(promise.target(), value(asked), new BigDecimal(result));
        assertThat(gap.difference()).isEqualByComparingTo(difference);
        assertThat(gap.side().name().toLowerCase(Locale.ROOT)).isEqualTo(side);
    }
}
