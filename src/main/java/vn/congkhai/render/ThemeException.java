package vn.congkhai.render;

import vn.congkhai.problem.Problem;

/** A fault in a template or in the interface words, which stops the pages that need it. */
public final class ThemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ThemeException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Returns what is wrong and where, for the person who wrote the template. */
    public Problem problem() {
        return problem;
    }
}
