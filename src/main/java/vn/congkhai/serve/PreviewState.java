package vn.congkhai.serve;

import java.util.List;
import vn.congkhai.problem.Problem;

/** Why the last build could not take the place of the one before it, if it could not. */
final class PreviewState {

    private volatile List<String> notes = List.of();

    void set(List<Problem> problems) {
        notes = problems.stream().map(Problem::toString).toList();
    }

    void fail(Exception failure) {
        notes = List.of(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    /** Returns what readers of the preview are told, a problem each; empty when all is well. */
    List<String> notes() {
        return notes;
    }
}
