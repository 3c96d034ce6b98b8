package vn.congkhai.cli;

import java.io.PrintStream;
import java.util.List;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Severity;

/** Prints problems for people: a line that terminals and editors can open, a hint, and a count at the end. */
final class ProblemText {

    private ProblemText() {
    }

    static void print(List<Problem> problems, PrintStream err) {
        for (Problem problem : problems) {
            String kind = problem.severity() == Severity.WARNING ? "cảnh báo: " : "";
            err.println(problem.location() + ": " + kind + problem.message());
            if (!problem.hint().isEmpty()) {
                err.println("    → " + problem.hint());
            }
        }
    }

    /** Returns how many there are and in how many files, such as {@code 12 lỗi trong 3 tệp}. */
    static String count(List<Problem> problems) {
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        long warnings = problems.size() - errors;
        long files = problems.stream().map(problem -> problem.location().file()).distinct().count();
        String found = errors == 0 ? warnings + " cảnh báo" : errors + " lỗi";
        String more = errors > 0 && warnings > 0 ? ", " + warnings + " cảnh báo" : "";
        return found + more + " trong " + files + " tệp";
    }
}
