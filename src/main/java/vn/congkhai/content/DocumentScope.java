package vn.congkhai.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.congkhai.problem.Problems;

/**
 * What the files of one document have in common while they are read.
 *
 * @param site the site folder
 * @param folder of the document below {@code content}
 * @param vocabulary of the site
 * @param anchors of the document's text
 * @param asOf the day after which no result can be known
 * @param problems takes in what is found
 */
record DocumentScope(
        Path site,
        String folder,
        Vocabulary vocabulary,
        Names anchors,
        LocalDate asOf,
        Problems problems) {

    /** Returns the path of one of the document's files, relative to the site folder. */
    String path(String name) {
        return ContentReader.FOLDER + "/" + folder + "/" + name;
    }
}
