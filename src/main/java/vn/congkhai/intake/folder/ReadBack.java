package vn.congkhai.intake.folder;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.congkhai.content.ContentReader;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.problem.Severity;

/** Reads a staged document as {@code check} would, so that nothing is imported that cannot be published once reviewed. */
final class ReadBack {

    /** What only a person can put right, and is to be put right after the import. */
    private static final Set<String> FOR_PEOPLE = Set.of("unconfirmed-figure", "not-reviewed");

    /** What more a reviewer has to decide where lines were added to those that were there. */
    private static final String COUNTS = "count-mismatch";

    private ReadBack() {}

    /**
     * Returns the errors of a staged document that are not for a reviewer.
     *
     * @param existed whether the document was there before
     */
    static List<Problem> problems(Staging staging, String folder, boolean existed) throws IOException {
        Problems told = new Problems();
        ContentReader.readDocument(staging.site(), folder, told);
        String own = ContentReader.FOLDER + "/" + folder + "/";
        return told.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !FOR_PEOPLE.contains(problem.code()))
                .filter(problem -> !existed || !problem.code().equals(COUNTS))
                .filter(problem -> problem.location().file().startsWith(own)).toList();
    }

    /** Returns the places of the indicators that problems are about. */
    static Set<Integer> indicators(List<Problem> problems, ContentFiles files) {
        Set<Integer> places = new TreeSet<>();
        for (Problem problem : problems) {
            if (problem.location().file().endsWith("/indicators.yml")) {
                places.add(files.entryAt(problem.location().line()));
            }
        }
        places.remove(-1);
        return places;
    }
}
