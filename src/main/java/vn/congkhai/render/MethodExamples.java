package vn.congkhai.render;

import static vn.congkhai.model.Comparator.ABOUT;
import static vn.congkhai.model.Comparator.ABOVE;
import static vn.congkhai.model.Comparator.AT_LEAST;
import static vn.congkhai.model.Comparator.BELOW;
import static vn.congkhai.model.Comparator.EQUAL;
import static vn.congkhai.model.ResultStage.ESTIMATE;
import static vn.congkhai.model.ResultStage.FINAL;
import static vn.congkhai.model.ResultStage.PRELIMINARY;
import static vn.congkhai.model.ResultStage.REVISED;

import java.time.LocalDate;
import java.util.List;
import vn.congkhai.model.Change;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Measure;

/** The worked examples of the method: each rule once, with the answer that the method itself gives. */
final class MethodExamples {

    private static final LocalDate AFTER = LocalDate.of(2027, 2, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 7, 15);
    private static final LocalDate MIDWAY = LocalDate.of(2028, 1, 15);

    private MethodExamples() {}

    static List<MethodExample.Row> of(Words words) {
        return List.of(
                MethodExample.of("budget", AT_LEAST, "43.3").counting(Measure.FLOW, "tỷ đồng")
                        .result("2026", "2026-12-31", "45", FINAL).on(words, AFTER),
                MethodExample.of("insurance", EQUAL, "97.66")
                        .result("2026", "2026-12-31", "97", FINAL).on(words, AFTER),
                MethodExample.of("poverty", BELOW, "3").better(Direction.DOWN)
                        .result("2026", "2026-12-31", "3", FINAL).on(words, AFTER),
                MethodExample.of("no-poverty", EQUAL, "0").better(Direction.DOWN).in("2026/2030").from("2025", "10")
                        .result("2027", "2027-12-31", "6", FINAL).on(words, MIDWAY),
                MethodExample.of("training", AT_LEAST, "55").in("2026/2030").from("2025", "45")
                        .through(2026, "47").through(2027, "49").through(2030, "55")
                        .result("2027", "2027-12-31", "48", FINAL).on(words, MIDWAY),
                MethodExample.of("forest", AT_LEAST, "1000").in("2026/2030").counting(Measure.FLOW, "ha")
                        .result("2027", "2027-12-31", "300", FINAL).on(words, MIDWAY),
                MethodExample.share("criteria", EQUAL, "13", "19").counting(Measure.COUNT, "tiêu chí").to(Change.MAINTAIN)
                        .result("2026-H1", "2026-06-30", "12", FINAL).on(words, BEFORE),
                MethodExample.of("growth", ABOVE, "8").counting(Measure.GROWTH, "%")
                        .result("2026-H1", "2026-06-30", "8.4", FINAL).on(words, BEFORE),
                MethodExample.of("trees", AT_LEAST, "90").in("2026/2030").eachYear()
                        .result("2026", "2026-12-31", "88", FINAL).on(words, AFTER),
                MethodExample.of("cooperatives", AT_LEAST, "2").counting(Measure.COUNT, "hợp tác xã").to(Change.INCREASE)
                        .result("2026-H1", "2026-06-30", "1", FINAL).on(words, BEFORE),
                MethodExample.of("schools", ABOUT, "85")
                        .result("2026", "2026-12-31", "85", FINAL).on(words, AFTER),
                MethodExample.of("water", AT_LEAST, "90")
                        .result("2026", "2026-11-30", "91", ESTIMATE)
                        .result("2026", "2026-12-31", "89", FINAL).on(words, AFTER),
                MethodExample.of("waste", AT_LEAST, "80")
                        .result("2026-9M", "2026-09-30", "76", PRELIMINARY)
                        .result("2026", "2026-12-31", "79", FINAL)
                        .result("2026", "2026-12-31", "80.5", REVISED).on(words, AFTER));
    }
}
