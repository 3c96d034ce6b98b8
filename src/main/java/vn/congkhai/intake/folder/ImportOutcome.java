package vn.congkhai.intake.folder;

import java.util.List;
import vn.congkhai.problem.Problem;

/** What came of an import. */
public sealed interface ImportOutcome {

    /**
     * Every file was imported.
     *
     * @param documents in the order of the files
     */
    record Done(List<Imported> documents) implements ImportOutcome {

        public Done {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Nothing was written.
     *
     * @param problems why; never empty
     */
    record Refused(List<Problem> problems) implements ImportOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
