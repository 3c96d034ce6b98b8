package vn.congkhai.build;

import java.util.List;
import vn.congkhai.problem.Problem;

/** How a run ended. */
public sealed interface Outcome {

    /** Returns the problems found, each once, ordered by file, line and column. */
    List<Problem> problems();

    /**
     * No problem stops publishing.
     *
     * @param problems warnings only
     */
    record Passed(Summary summary, List<Problem> problems) implements Outcome {
    }

    /**
     * Errors stop publishing; the last good site stands as it was.
     *
     * @param problems at least one error
     */
    record Failed(List<Problem> problems) implements Outcome {
    }
}
