package vn.congkhai.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells by what content, read by which version of the program, a search index was made. */
final class ContentStamp {

    private ContentStamp() {
    }

    /** Returns the SHA-256 over the names and bytes of all text files of the content, in hexadecimal. */
    static String of(Path site) throws IOException {
        MessageDigest digest = Sha256.digest();
        add(digest, Version.NUMBER.getBytes(StandardCharsets.UTF_8));
        SortedSet<String> files = new TreeSet<>();
        if (Files.isDirectory(site.resolve("content"))) {
            FileTree.files(site.resolve("content")).stream()
                    .map(file -> "content/" + file)
                    .filter(ContentStamp::isText)
                    // Editors leave dangling links behind, which the content reader passes over.
                    .filter(file -> Files.isRegularFile(site.resolve(file)))
                    .forEach(files::add);
        }
        for (String file : files) {
            add(digest, file.getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(site.resolve(file)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isText(String file) {
        return file.endsWith(".md") || file.endsWith(".yml") || file.endsWith(".csv");
    }

    /** The length goes first, so that the end of one file never passes for the beginning of the next. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }
}
