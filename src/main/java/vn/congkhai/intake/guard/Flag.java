package vn.congkhai.intake.guard;

import vn.congkhai.problem.Problem;

/**
 * Something that may not be published, with its place.
 *
 * @param problem what it is and what to do; an error forbids the import
 * @param start offset into the text of the paper; -1 when it does not stand in the text, as a note or a margin does not
 * @param end exclusive; -1 too
 */
public record Flag(Problem problem, int start, int end) {

    static Flag nowhere(Problem problem) {
        return new Flag(problem, -1, -1);
    }
}
