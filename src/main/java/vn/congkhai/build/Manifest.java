package vn.congkhai.build;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file in a finished site that marks the folder as ours and lists every other file in it with its SHA-256, in the
 * format that {@code sha256sum --check} reads; comment lines say which program made it, as of which day, and the stamp
 * of the search index that belongs to it.
 */
final class Manifest {

    static final String NAME = ".congkhai-manifest";

    /** What is read may have been damaged; paths of ours are ASCII. */
    private static final Charset ANY_BYTES = StandardCharsets.ISO_8859_1;
    private static final String STAMP = "# index ";
    private static final int HASH_AND_SPACES = 64 + 2;

    private Manifest() {
    }

    /** Marks a folder as ours before anything else is in it. */
    static void mark(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), "# congkhai " + Version.NUMBER + "\n# unfinished\n");
    }

    /**
     * Writes the manifest of a finished site.
     *
     * @param files each file's path and hash; the order of the listing is that of {@code paths}
     */
    static void write(Path folder, String asOf, String indexStamp, Iterable<String> paths, Map<String, byte[]> hashes)
            throws IOException {
        HexFormat hex = HexFormat.of();
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(NAME))) {
            out.write("# congkhai " + Version.NUMBER + "\n# as-of " + asOf + "\n" + STAMP + indexStamp + "\n");
            for (String path : paths) {
                if (path.equals(NAME)) {
                    continue;
                }
                byte[] hash = hashes.get(path);
                if (hash == null) {
                    hash = Sha256.of(Files.readAllBytes(folder.resolve(path)));
                }
                out.write(hex.formatHex(hash) + "  " + path + "\n");
            }
        }
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** Returns the stamp of the index that belongs to the site in a folder; empty if there is no finished site. */
    static Optional<String> indexStamp(Path folder) throws IOException {
        if (!isIn(folder)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(folder.resolve(NAME), ANY_BYTES)) {
            return lines.takeWhile(line -> line.startsWith("#"))
                    .filter(line -> line.startsWith(STAMP))
                    .map(line -> line.substring(STAMP.length()))
                    .findFirst();
        }
    }

    /** Returns the paths that the manifest lists. */
    static Set<String> listed(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(NAME), ANY_BYTES)) {
            return lines.filter(line -> !line.startsWith("#") && line.length() > HASH_AND_SPACES)
                    .map(line -> line.substring(HASH_AND_SPACES))
                    .collect(Collectors.toSet());
        }
    }
}
