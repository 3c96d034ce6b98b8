package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Moves staged documents to where they belong. */
final class Placing {

    /** A document that was moved; {@code old} is where its older files wait, or does not exist. */
    private record Moved(Path target, Path old) {}

    private final List<Moved> moved = new ArrayList<>();

    private Placing() {}

    /**
     * Moves all of them, in place of older ones where there are such; when one cannot be moved, all is put back.
     *
     * @param folder of the commune, on the same disk as the staging folder
     * @param addresses of the documents under {@code content}
     */
    static void move(Staging staging, Path folder, List<String> addresses) throws IOException {
        Placing placing = new Placing();
        try {
            for (String address : addresses) {
                Path target = folder.resolve(address.substring(address.lastIndexOf('/') + 1));
                placing.move(staging.folder(address), target, staging.site().resolve("cu-" + placing.moved.size()));
            }
        } catch (IOException failure) {
            placing.putBack();
            throw failure;
        }
    }

    private void move(Path staged, Path target, Path old) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        moved.add(new Moved(target, old));
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void putBack() throws IOException {
        for (Moved one : moved) {
            Staging.delete(one.target());
            if (Files.exists(one.old())) {
                Files.move(one.old(), one.target(), StandardCopyOption.ATOMIC_MOVE);
            }
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
