package vn.congkhai.intake.review;

import java.util.List;
import vn.congkhai.problem.Problem;

/** What came of making a sheet. */
public sealed interface SheetAnswer {

    /**
     * The sheet.
     *
     * @param rows number of rows to answer
     */
    record Made(byte[] bytes, int rows) implements SheetAnswer {}

    /**
     * There is no sheet.
     *
     * @param problems why; never empty
     */
    record Refused(List<Problem> problems) implements SheetAnswer {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
