package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import vn.congkhai.intake.merge.Existing;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.read.Papers;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.intake.write.DocumentFile;
import vn.congkhai.model.SourceFile;

/** The official file from which a document was made before. */
final class Originals {

    private Originals() {}

    /**
     * Tells whether the text of a document is another one than its original gives: then a person has changed it, or
     * nobody can tell.
     */
    static boolean isChangedByHand(Existing existing) throws IOException {
        Optional<Path> original = existing.document().metadata().source().path().map(existing.path()::resolve);
        if (original.isEmpty() || !Files.isRegularFile(original.get(), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return !(Papers.read(original.get()) instanceof Reading.Done done)
                || !DocumentFile.body(done.paper(), Outline.of(done.paper())).strip().equals(existing.body().strip());
    }

    /** Removes the older original from a folder when no file leads to it any more. */
    static void remove(Path folder, SourceFile before, SourceFile now, ContentFiles files) throws IOException {
        Optional<String> path = before.path().filter(old -> !now.path().equals(Optional.of(old)))
                .filter(old -> !files.document().contains(old) && files.others().values().stream().noneMatch(text -> text.contains(old)));
        if (path.isPresent()) {
            Files.deleteIfExists(folder.resolve(path.get()));
        }
    }
}
