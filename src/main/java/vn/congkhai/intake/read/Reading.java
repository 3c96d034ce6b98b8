package vn.congkhai.intake.read;

import java.util.List;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Problem;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * The file was read.
     *
     * @param paper its text
     * @param kind of file, as its content says
     * @param sha256 of the bytes that were read, in lower-case hexadecimal
     * @param warnings what a person should look at; none stops the import
     */
    record Done(Paper paper, FileKind kind, String sha256, List<Problem> warnings) implements Reading {

        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The file was not read, and nothing of it is passed on.
     *
     * @param problems why, and what to do; never empty
     */
    record Refused(List<Problem> problems) implements Reading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
