package vn.congkhai.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells by what content, read by which version of the program, a search index was made. */
final class ContentStamp {

    private ContentStamp() {
    }

    /** Returns the SHA-256 over the names and texts of all text files of the content, in hexadecimal. */
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
            add(digest, text(site.resolve(file)).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Line ends, a byte order mark and decomposed letters make no other content, as the content reader sees to it. */
    private static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
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
