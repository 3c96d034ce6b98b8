package vn.congkhai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site with one document, in a folder of its own. */
public final class TinySite {

    /** Day of every run in the tests. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The folder of the one document. */
    public static final String DOCUMENT = "son-la/mai-son/2026-01-02-ke-hoach";

    private final Path folder;

    private TinySite(Path folder) {
        this.folder = folder;
    }

    /** Writes a site without problems. */
    public static TinySite in(Path folder) throws IOException {
        TinySite site = new TinySite(folder);
        site.write("site-config.yml", """
                title: Công khai thử
                description: Một trang nhỏ để thử.
                """);
        site.write("content/places.yml", """
                - {slug: son-la, kind: province, name: Sơn La, code: null}
                - {slug: son-la/mai-son, kind: commune, name: Mai Sơn, code: null}
                """);
        site.write("content/catalogue.yml", "fields:\n  - {slug: y-te, name: Y tế}\nindicators: []\n");
        site.write("content/abbreviations.yml", "[]\n");
        site.write("content/duties.yml", "[]\n");
        site.document("Xây một cây cầu.");
        return site;
    }

    /** Writes the document anew, with that text. */
    public void document(String text) throws IOException {
        document("", text);
    }

    /** Writes the document anew, with a key that no document has. */
    public void brokenDocument() throws IOException {
        document("colour: red\n", "Xây một cây cầu.");
    }

    private void document(String moreKeys, String text) throws IOException {
        write("content/" + DOCUMENT + "/document.md", """
                ---
                %slabel: Kế hoạch năm 2026
                kind: resolution
                status: not-stated
                place: son-la/mai-son
                adopted: 2026-01-02
                text: summary
                summary: Kế hoạch của xã.
                source:
                  file: a.txt
                  sha256: "0000000000000000000000000000000000000000000000000000000000000000"
                ---
                ## Điều 1. Mục tiêu

                %s
                """.formatted(moreKeys, text));
    }

    /** Writes a file of the site. */
    public void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Returns the request that publishes the site into {@code public}. */
    public BuildRequest request() {
        return BuildRequest.publish(folder, Path.of("public"), DAY);
    }

    /** Builds the site. */
    public Outcome build() throws IOException {
        return SiteBuild.build(request(), BuildListener.SILENT);
    }

    /** Returns every file below a folder with its bytes, one letter a byte. */
    public static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        FileTree.files(folder).forEach(file -> bytes.put(file, read(folder.resolve(file))));
        return bytes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
