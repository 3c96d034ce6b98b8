package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import vn.congkhai.content.ContentReader;

/**
 * A small site in a folder of its own, in which documents are written and read back before anything of the real site is
 * touched. Its name begins with a full stop, so that nobody takes it for content.
 */
final class Staging implements AutoCloseable {

    private final Path site;

    private Staging(Path site) {
        this.site = site;
    }

    /** Makes one inside a folder, with the lists of a site. */
    static Staging in(Path parent, Path realSite) throws IOException {
        return filled(new Staging(Files.createTempDirectory(parent, ".nhap-")), realSite);
    }

    /** Makes one where the system keeps what is thrown away. */
    static Staging aside(Path realSite) throws IOException {
        return filled(new Staging(Files.createTempDirectory("congkhai-")), realSite);
    }

    private static Staging filled(Staging staging, Path realSite) throws IOException {
        Files.createDirectory(staging.content());
        for (String list : new String[] {"places.yml", "catalogue.yml"}) {
            Path file = realSite.resolve(ContentReader.FOLDER).resolve(list);
            if (Files.isRegularFile(file)) {
                Files.copy(file, staging.content().resolve(list));
            }
        }
        return staging;
    }

    /** Returns its site folder. */
    Path site() {
        return site;
    }

    /** Returns a folder below its content folder. */
    Path folder(String address) {
        return content().resolve(address);
    }

    private Path content() {
        return site.resolve(ContentReader.FOLDER);
    }

    /** Removes all of it. */
    @Override
    public void close() throws IOException {
        delete(site);
    }

    /** Removes a folder with all that is in it; links are removed, and not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
