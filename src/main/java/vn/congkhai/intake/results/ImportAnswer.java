package vn.congkhai.intake.results;

import java.util.List;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Severity;

/**
 * What came of reading a sheet of results.
 *
 * @param changes in the order of the sheet
 * @param problems an error keeps everything as it was; a warning names a line that was left aside, or a doubt
 * @param written whether the changes stand in the files now
 */
public record ImportAnswer(List<ResultChange> changes, List<Problem> problems, boolean written) {

    public ImportAnswer {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Tells whether anything stops the changes. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
