package vn.congkhai.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems of one run. Safe for use by several threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds one problem. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds several problems. */
    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Returns all problems, each once, ordered by file, line and column. */
    public synchronized List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Tells whether any of them stops publishing. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
