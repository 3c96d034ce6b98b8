package vn.congkhai.model;

import java.util.Optional;

/**
 * The file that a document was taken from.
 *
 * @param name file name
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param note what the file is and what it lacks, for readers
 * @param path of the file below the document's folder, if it is published with the site
 * @param scan true when it is a picture of paper without text, which screen readers cannot read
 */
public record SourceFile(String name, String sha256, Optional<String> note, Optional<String> path, boolean scan) {

    /** Makes a file that has its text in it. */
    public SourceFile(String name, String sha256, Optional<String> note, Optional<String> path) {
        this(name, sha256, note, path, false);
    }
}
