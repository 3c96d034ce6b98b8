package vn.congkhai.intake.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Period;
import vn.congkhai.model.Site;

/**
 * What is to be imported.
 *
 * @param site the site folder, absolute
 * @param lists the lists of the site; those of an empty site when it has none
 * @param into empty only for a dry run
 * @param files at least one, each a document of its own
 * @param name of the document's folder, for a single file; else it is made of the date and the title
 * @param period of the documents, where a person named it
 * @param replaceText whether the official text of a document may be replaced where a person has changed it
 * @param dryRun whether nothing is to be written
 */
public record ImportRequest(Path site, Site lists, Optional<Into.Folder> into, List<Path> files, Optional<String> name,
        Optional<Period> period, boolean replaceText, boolean dryRun) {

    public ImportRequest {
        files = List.copyOf(files);
    }

    Optional<String> place() {
        return into.flatMap(Into.Folder::place);
    }
}
