package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Moves staged documents to where they belong. */
final class Placing {

    private Placing() {}

    /**
     * Moves all of them; when one cannot be moved, those before it are taken away again.
     *
     * @param folder of the commune, on the same disk as the staging folder
     * @param addresses of the documents under {@code content}
     */
    static void move(Staging staging, Path folder, List<String> addresses) throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (String address : addresses) {
                Path target = folder.resolve(address.substring(address.lastIndexOf('/') + 1));
                Files.move(staging.folder(address), target, StandardCopyOption.ATOMIC_MOVE);
                moved.add(target);
            }
        } catch (IOException failure) {
            for (Path target : moved) {
                Staging.delete(target);
            }
            throw failure;
        }
    }

    /** Makes a folder and those above it; returns those that were made, the innermost first. */
    static List<Path> make(Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        for (Path missing = folder; !Files.exists(missing); missing = missing.getParent()) {
            made.add(missing);
        }
        Files.createDirectories(folder);
        return made;
    }

    /** Removes those of the folders that have nothing in them, the innermost first. */
    static void removeEmpty(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
