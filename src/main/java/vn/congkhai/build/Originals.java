package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congkhai.content.PublishedFiles;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;

/** The files that are published as they are: beside a document, such as the signed original, and of a commune. */
final class Originals {

    private Originals() {
    }

    /** Copies the files of every document and of every place to the folder of its page. */
    static void copy(Site site, Path source, Path out) throws IOException {
        for (Document document : site.documents()) {
            copy(document.folder(), source, out);
        }
        for (Place place : site.places()) {
            copy(place.slug(), source, out);
        }
    }

    private static void copy(String folder, Path source, Path out) throws IOException {
        for (Path file : PublishedFiles.of(source, folder)) {
            Path copy = out.resolve(folder).resolve(PublishedFiles.FOLDER).resolve(file.getFileName().toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
