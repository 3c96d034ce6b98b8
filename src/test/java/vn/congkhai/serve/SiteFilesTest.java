package vn.congkhai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {

    @TempDir
    private Path folder;

    private SiteFiles files;

    @BeforeEach
    void writeFiles() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "home");
        Files.createDirectory(site.resolve("a"));
        Files.writeString(site.resolve("a/index.html"), "a");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createDirectory(folder.resolve("site-too"));
        Files.writeString(folder.resolve("site-too/index.html"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        files = new SiteFiles(site, new ReentrantLock());
    }

    @Test
    void folderIsAnsweredWithItsIndex() throws IOException {
        assertThat(files.read("/").orElseThrow().path()).isEqualTo("index.html");
        assertThat(files.read("/a/").orElseThrow().path()).isEqualTo("a/index.html");
        assertThat(files.isFolder("/a")).isTrue();
        assertThat(files.read("/a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../secret.txt", "/a/../../secret.txt", "/../site-too/", "/..", "/link.txt", "//../secret.txt",
        "/..\\secret.txt", "/a\0b", "/index.html/"
    })
    void nothingOutsideTheFolderIsGiven(String path) throws IOException {
        assertThat(files.read(path)).isEmpty();
    }

    @Test
    void siteThatIsNotThereYetHasNoFiles() throws IOException {
        SiteFiles none = new SiteFiles(folder.resolve("none"), new ReentrantLock());

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.read("/")).isEmpty();
        assertThat(none.isFolder("/")).isFalse();
    }
}
