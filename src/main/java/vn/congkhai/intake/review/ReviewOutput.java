package vn.congkhai.intake.review;

import java.util.List;
import vn.congkhai.problem.Problem;

/** What came of making a sheet or a page. */
public sealed interface ReviewOutput {

    /**
     * The file.
     *
     * @param bytes all of it
     * @param entries rows of a sheet, indicators on a page
     */
    record Made(byte[] bytes, int entries) implements ReviewOutput {}

    /**
     * There is no file.
     *
     * @param problems why; never empty
     */
    record Refused(List<Problem> problems) implements ReviewOutput {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
