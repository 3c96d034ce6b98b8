package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congkhai.content.PublishedFiles;
import vn.congkhai.model.Document;
import vn.congkhai.model.Site;

/** The files that are published beside a document as they are, such as the signed original. */
final class Originals {

    private Originals() {
    }

    /** Copies the files of every document to the folder of its page. */
    static void copy(Site site, Path source, Path out) throws IOException {
        for (Document document : site.documents()) {
            for (Path file : PublishedFiles.of(source, document.folder())) {
                Path copy = out.resolve(document.folder()).resolve(PublishedFiles.FOLDER).resolve(file.getFileName().toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
