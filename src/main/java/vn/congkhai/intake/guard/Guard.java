package vn.congkhai.intake.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congkhai.intake.text.Paper;

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
    public static List<Flag> check(Paper paper, String file) {
        List<Flag> flags = new ArrayList<>(Stamps.find(paper, file));
        flags.addAll(PersonalNumbers.find(paper, file));
        flags.addAll(Households.find(paper, file));
        return flags.stream().sorted(Comparator.comparing(Flag::problem)).toList();
    }
}
