package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of the finished site with the two that stand beside it for a while: {@code .next}, where a run writes, and
 * {@code .prev}, where the old site waits until the new one is in its place.
 *
 * <p>A site takes its place by two renames. A machine may die before, between or after them; {@link #recover} then
 * finds the last good site. The search index follows the site; should the machine die in between, its stamp differs
 * from the one in the manifest, and a search says so.
 */
final class OutFolder {

    private final Path out;
    private final Path next;
    private final Path prev;
    private final Path index;
    private final Path indexNext;

    private OutFolder(Path out, Path index) {
        this.out = out;
        this.next = beside(out, ".next");
        this.prev = beside(out, ".prev");
        this.index = index;
        this.indexNext = beside(index, ".next");
    }

    /**
     * Returns the folders of a run. A symbolic link is followed once, here, so that it goes on pointing at the site.
     *
     * @throws Refusal if the folder may not be replaced
     */
    static OutFolder of(BuildRequest request) throws IOException {
        Path out = OutGuard.allowed(request);
        return new OutFolder(out, request.index());
    }

    private static Path beside(Path folder, String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    /** Returns where a run writes its pages. */
    Path staging() {
        return next;
    }

    /** Returns where a run writes its index. */
    Path indexStaging() {
        return indexNext;
    }

    /** Puts right what a run that died has left behind; call it with the lock held, before anything else. */
    void recover() throws IOException {
        OutGuard.ours(next);
        OutGuard.ours(prev);
        if (FileTree.exists(prev) && !FileTree.exists(out)) {
            rename(prev, out);
        }
        OutGuard.replaceable(out);
        FileTree.delete(prev);
        discard();
    }

    /** Makes the empty staging folder, marked as ours. */
    void stage() throws IOException {
        Files.createDirectories(next);
        Manifest.mark(next);
    }

    /** Puts the staged site and index in the place of the old ones. */
    void swap() throws IOException {
        boolean replaces = FileTree.exists(out);
        if (replaces) {
            rename(out, prev);
        }
        try {
            rename(next, out);
        } catch (IOException failure) {
            if (replaces) {
                rename(prev, out);
            }
            throw failure;
        }
        FileTree.delete(index);
        rename(indexNext, index);
        FileTree.delete(prev);
    }

    /** Removes the staging folders; nothing happens if they are not there. */
    void discard() throws IOException {
        FileTree.delete(next);
        FileTree.delete(indexNext);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
