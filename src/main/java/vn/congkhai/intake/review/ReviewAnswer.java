package vn.congkhai.intake.review;

import java.util.List;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Severity;

/**
 * What came of reading a sheet back.
 *
 * @param problems errors, when the sheet was refused; else warnings about what the changes bring with them
 * @param confirmed rows whose answer is that the program read right, old answers among them
 * @param changed rows that were put right
 * @param dropped rows that were taken out
 * @param open figures and metadata that nobody has decided about
 * @param files that were changed, relative to the site folder
 */
public record ReviewAnswer(
        List<Problem> problems, int confirmed, int changed, int dropped, int open, List<String> files) {

    public ReviewAnswer {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    static ReviewAnswer refused(List<Problem> problems) {
        return new ReviewAnswer(problems, 0, 0, 0, 0, List.of());
    }

    /** Tells whether the sheet was wrong, and nothing was written. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
