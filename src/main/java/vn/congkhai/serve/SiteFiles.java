package vn.congkhai.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** The files of the finished site, by the paths that browsers ask for. Nothing outside the folder is ever given. */
final class SiteFiles {

    private final Path root;
    private final Lock reading;

    /**
     * @param root folder of the site; need not be there yet
     * @param reading held while a file is read
     */
    SiteFiles(Path root, Lock reading) {
        this.root = root;
        this.reading = reading;
    }

    /**
     * A file.
     *
     * @param path where it stands, relative to the root
     */
    record Found(String path, byte[] bytes) {
        boolean isPage() {
            return path.endsWith(".html");
        }
    }

    /** Tells whether a site has been built yet. */
    boolean isEmpty() {
        return !Files.isDirectory(root);
    }

    /**
     * Returns the file for a path, or {@code index.html} for a path that ends in {@code /}.
     *
     * @param path decoded, beginning with {@code /}
     */
    Optional<Found> read(String path) throws IOException {
        reading.lock();
        try {
            Optional<Path> file = inside(path.endsWith("/") ? path + "index.html" : path);
            if (file.isEmpty() || !Files.isRegularFile(file.get())) {
                return Optional.empty();
            }
            String relative = root.toRealPath().relativize(file.get()).toString().replace('\\', '/');
            return Optional.of(new Found(relative, Files.readAllBytes(file.get())));
        } finally {
            reading.unlock();
        }
    }

    /** Tells whether a path without a {@code /} at its end is a folder. */
    boolean isFolder(String path) throws IOException {
        Optional<Path> folder = inside(path);
        return folder.isPresent() && Files.isDirectory(folder.get());
    }

    /** Links and dots are resolved before the folder is looked for among the parents. */
    private Optional<Path> inside(String path) throws IOException {
        if (path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0 || isEmpty()) {
            return Optional.empty();
        }
        try {
            Path real = root.toRealPath();
            Path file = real.resolve(path.replaceFirst("^/+", "")).normalize();
            if (!file.startsWith(real) || !Files.exists(file)) {
                return Optional.empty();
            }
            return Optional.of(file.toRealPath()).filter(true_ -> true_.startsWith(real));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
