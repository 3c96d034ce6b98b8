package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStampTest {

    @TempDir
    private Path folder;

    private TinySite site;
    private String before;

    @BeforeEach
    void stamp() throws IOException {
        site = TinySite.in(folder);
        before = ContentStamp.of(folder);
    }

    @Test
    void sameContentElsewhereHasTheSameStamp(@TempDir Path elsewhere) throws IOException {
        TinySite.in(elsewhere);

        assertThat(ContentStamp.of(elsewhere)).isEqualTo(before).hasSize(64);
    }

    @Test
    void otherTextHasAnotherStamp() throws IOException {
        site.document("Xây hai cây cầu.");

        assertThat(ContentStamp.of(folder)).isNotEqualTo(before);
    }

    @Test
    void otherFolderHasAnotherStamp() throws IOException {
        Files.move(folder.resolve("content/son-la/mai-son"), folder.resolve("content/son-la/song-ma"));

        assertThat(ContentStamp.of(folder)).isNotEqualTo(before);
    }

    @Test
    void textThatMovesFromOneFileToTheNextHasAnotherStamp() throws IOException {
        site.write("content/a.csv", "xy");
        site.write("content/b.csv", "");
        String one = ContentStamp.of(folder);
        site.write("content/a.csv", "x");
        site.write("content/b.csv", "y");

        assertThat(ContentStamp.of(folder)).isNotEqualTo(one);
    }

    @Test
    void danglingLinkThatAnEditorLeavesBehindDoesNotCount() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("content").resolve(TinySite.DOCUMENT).resolve(".#document.md"), Path.of("ai@may.1:2"));

        assertThat(ContentStamp.of(folder)).isEqualTo(before);
        assertThat(site.build()).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void filesThatAreNotSearchedDoNotCount() throws IOException {
        site.write("content/son-la/scan.pdf", "%PDF");

        assertThat(ContentStamp.of(folder)).isEqualTo(before);
    }
}
