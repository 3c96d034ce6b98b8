package vn.congkhai.intake.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.congkhai.content.ContentReader;

/**
 * The folder of a document.
 *
 * @param site the site folder
 * @param folder below the content folder, with {@code /} between its parts
 */
public record DocumentFolder(Path site, String folder) {

    static final String DOCUMENT = "document.md";
    static final String INDICATORS = "indicators.yml";

    /** Returns the document whose folder that is; empty when no document stands there, or not in a content folder. */
    public static Optional<DocumentFolder> of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path above = whole.getParent(); above != null; above = above.getParent()) {
            boolean content = above.getFileName() != null && above.getFileName().toString().equals(ContentReader.FOLDER);
            if (content && Files.isRegularFile(whole.resolve(DOCUMENT))) {
                String folder = above.relativize(whole).toString().replace('\\', '/');
                return Optional.of(new DocumentFolder(above.getParent(), folder));
            }
        }
        return Optional.empty();
    }

    /** Returns the path of a file of the document, relative to the site folder. */
    public String path(String name) {
        return ContentReader.FOLDER + "/" + folder + "/" + name;
    }

    /** Returns a file of the document. */
    Path file(String name) {
        return site.resolve(path(name));
    }
}
