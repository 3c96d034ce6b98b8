package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    private Path folder;

    @Test
    void manifestListsEveryFileWithItsHash() throws IOException {
        Files.writeString(folder.resolve("a.html"), "abc");
        Files.writeString(folder.resolve("b.css"), "");

        Manifest.write(
                folder, "2026-11-22", "s1", List.of(Manifest.NAME, "a.html", "b.css"),
                Map.of("a.html", Sha256.of("abc".getBytes(StandardCharsets.US_ASCII))));

        assertThat(folder.resolve(Manifest.NAME)).hasContent("""
                # congkhai 0.1.0
                # as-of 2026-11-22
                # index s1
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.html
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.css
                """);
        assertThat(Manifest.listed(folder)).containsExactlyInAnyOrder("a.html", "b.css");
        assertThat(Manifest.indexStamp(folder)).contains("s1");
    }

    @Test
    void damagedManifestListsNothing() throws IOException {
        Files.write(folder.resolve(Manifest.NAME), new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});

        assertThat(Manifest.indexStamp(folder)).isEmpty();
        assertThat(Manifest.listed(folder)).isEmpty();
    }

    @Test
    void unfinishedSiteHasNoIndex() throws IOException {
        Manifest.mark(folder);

        assertThat(Manifest.isIn(folder)).isTrue();
        assertThat(Manifest.indexStamp(folder)).isEmpty();
        assertThat(Manifest.listed(folder)).isEmpty();
    }
}
