package vn.congkhai.intake.guard;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Problem;

/** Looks for what must not be published. */
public final class Guard {

    private Guard() {}

    /**
     * Returns what stands in the way of publishing a document. An error is a stamp of secrecy: the document must not
     * be imported at all. Warnings are numbers of persons and lists of named households: a person decides what to do
     * with each. Problems stand at the lines of a text file; elsewhere the message names the page, if there are pages.
     *
     * @param file name of the file, for the problems
     */
    public static List<Problem> check(Paper paper, String file) {
        List<Problem> problems = new ArrayList<>(Stamps.find(paper, file));
        problems.addAll(PersonalNumbers.find(paper, file));
        problems.addAll(Households.find(paper, file));
        return problems.stream().sorted().toList();
    }
}
