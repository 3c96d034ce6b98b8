package vn.congkhai.intake.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.merge.Existing;
import vn.congkhai.problem.Problem;

/**
 * A document that was read, until all of them may be written.
 *
 * @param file that was read
 * @param draft what was made of it
 * @param warnings of its reading
 * @param existing the document that it is a new reading of
 */
record Candidate(Path file, Draft draft, List<Problem> warnings, Optional<Existing> existing) {}
