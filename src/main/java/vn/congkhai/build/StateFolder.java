package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in a site where the program keeps what it can make again: locks, index, preview. */
final class StateFolder {

    private StateFolder() {
    }

    static Path of(Path site) {
        return site.resolve(".congkhai");
    }

    /** Makes sure that the folder is there, and that git leaves it alone. */
    static Path make(Path site) throws IOException {
        Path folder = Files.createDirectories(of(site));
        Path ignore = folder.resolve(".gitignore");
        if (Files.notExists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return folder;
    }
}
