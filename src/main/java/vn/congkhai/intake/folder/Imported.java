package vn.congkhai.intake.folder;

import java.util.List;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.problem.Problem;

/**
 * One document that was imported, or that a dry run read.
 *
 * @param draft what was made of it
 * @param warnings of its reading
 * @param rows what people have to decide, or have decided
 * @param files written, or that would be written, relative to its folder; none when the same file was imported before
 * @param existed whether the document was there before
 * @param differences from what was there before, for people (Vietnamese)
 */
public record Imported(Draft draft, List<Problem> warnings, List<ReviewRow> rows, List<String> files, boolean existed,
        List<String> differences) {

    public Imported {
        warnings = List.copyOf(warnings);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
        differences = List.copyOf(differences);
    }

    /** Returns how much a person still has to decide before the document can be published. */
    public long open() {
        return rows.stream().filter(ReviewRow::blocks).count();
    }
}
