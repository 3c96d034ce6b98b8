package vn.congkhai.model;

import java.util.Optional;

/**
 * The file that a document was taken from.
 *
 * @param name file name
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param note what the file is and what it lacks, for readers
 * @param path of the file below the document's folder, if it is published with the site
 */
public record SourceFile(String name, String sha256, Optional<String> note, Optional<String> path) {}
