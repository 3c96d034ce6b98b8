package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test lays out what a machine that died at one point of a run leaves on its disk. */
class OutFolderTest {

    @TempDir
    private Path site;

    private Path out;
    private Path next;
    private Path prev;
    private Path index;
    private Path indexNext;

    @BeforeEach
    void namePaths() throws IOException {
        Files.createDirectory(site.resolve("content"));
        out = site.resolve("public");
        next = site.resolve("public.next");
        prev = site.resolve("public.prev");
        index = site.resolve(".congkhai/index");
        indexNext = site.resolve(".congkhai/index.next");
    }

    @Test
    void deathBeforeTheStagingFolderIsMarkedIsCleanedUp() throws IOException {
        finished(out, "old");
        Files.createDirectory(next);

        folders().recover();

        assertOnly("old");
    }

    @Test
    void deathWhilePagesAreWrittenKeepsTheOldSite() throws IOException {
        finished(out, "old");
        Files.createDirectory(next);
        Manifest.mark(next);
        Files.writeString(next.resolve("index.html"), "ne");
        index(indexNext, "new");

        folders().recover();

        assertOnly("old");
    }

    @Test
    void deathBeforeTheFirstRenameKeepsTheOldSite() throws IOException {
        finished(out, "old");
        finished(next, "new");

        folders().recover();

        assertOnly("old");
    }

    @Test
    void deathBetweenTheRenamesBringsTheOldSiteBack() throws IOException {
        finished(prev, "old");
        finished(next, "new");

        folders().recover();

        assertOnly("old");
    }

    @Test
    void deathBetweenTheRenamesBringsAnEmptyFolderBack() throws IOException {
        Files.createDirectory(prev);
        finished(next, "new");

        folders().recover();

        assertThat(out).isEmptyDirectory();
        assertThat(prev).doesNotExist();
        assertThat(next).doesNotExist();
    }

    @Test
    void deathAfterTheSecondRenameKeepsTheNewSite() throws IOException {
        finished(out, "new");
        finished(prev, "old");
        index(index, "old");
        index(indexNext, "new");

        folders().recover();

        assertOnly("new");
    }

    @Test
    void deathAmidTheDeletionOfTheOldSiteEndsTheDeletion() throws IOException {
        finished(out, "new");
        finished(prev, "old");
        Files.delete(prev.resolve("index.html"));

        folders().recover();

        assertOnly("new");
    }

    @Test
    void swapPutsSiteAndIndexInPlaceAndRemovesTheOld() throws IOException {
        finished(out, "old");
        index(index, "old");
        finished(next, "new");
        index(indexNext, "new");

        folders().swap();

        assertOnly("new");
        assertThat(index.resolve("stamp")).hasContent("new");
        assertThat(indexNext).doesNotExist();
    }

    @Test
    void swapThatFailsInTheMiddleBringsTheOldSiteBack() throws IOException {
        finished(out, "old");
        Map<String, String> before = TinySite.bytes(out);

        assertThatThrownBy(() -> folders().swap()).isInstanceOf(NoSuchFileException.class);

        assertThat(TinySite.bytes(out)).isEqualTo(before);
        assertThat(prev).doesNotExist();
    }

    @Test
    void deletionDoesNotFollowLinks(@TempDir Path elsewhere) throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("precious.txt"), "keep me");
        finished(next, "new");
        Files.createSymbolicLink(next.resolve("link"), elsewhere);
        Files.createDirectories(index.getParent());
        Files.createSymbolicLink(indexNext, elsewhere);

        folders().recover();

        assertThat(next).doesNotExist();
        assertThat(indexNext).doesNotExist();
        assertThat(precious).hasContent("keep me");
    }

    private OutFolder folders() throws IOException {
        return OutFolder.of(BuildRequest.publish(site, Path.of("public"), TinySite.DAY));
    }

    private static void finished(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), text);
        Manifest.write(folder, "2026-11-22", text, List.of("index.html"), Map.of());
    }

    private static void index(Path folder, String stamp) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("stamp"), stamp);
    }

    private void assertOnly(String text) {
        assertThat(out.resolve("index.html")).hasContent(text);
        assertThat(prev).doesNotExist();
        assertThat(next).doesNotExist();
        assertThat(indexNext).doesNotExist();
    }
}
