package vn.congkhai.search.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Numbered files of one kind in one folder, which is named by the hash of all that is in them when the last is
 * written. So every address stands for the same bytes for ever.
 */
final class FileGroup {

    static final int VERSION = 3;
    private static final int HASH_DIGITS = 12;

    private final Path folder;
    private final String name;
    private final MessageDigest digest;
    private int count;

    /** @param name of the group, one of those in {@code FORMAT.md} */
    FileGroup(Path parent, String name) throws IOException {
        this.name = name;
        this.folder = Files.createDirectory(parent.resolve(name));
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the next file and returns its number, from 0. */
    int add(byte[] content) throws IOException {
        int number = reserve();
        write(number, packed(content));
        return number;
    }

    /** Returns the number of a file that is to be written later. */
    int reserve() {
        return count++;
    }

    /** Returns a file as it is to be written. */
    byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new Gzip(bytes)) {
            packed.write(("CKX" + VERSION + name + ":").getBytes(StandardCharsets.US_ASCII));
            packed.write(content);
        }
        return bytes.toByteArray();
    }

    /** Writes the file for which a number was reserved. */
    void write(int number, byte[] packed) throws IOException {
        Files.write(folder.resolve(number + ".ckx"), packed);
        digest.update(new Bytes().number(number).number(packed.length).raw(packed).toByteArray());
    }

    /** Returns how many files there are, reserved ones among them. */
    int count() {
        return count;
    }

    /** Gives the folder its name, {@code name-hash}, and returns the hash. */
    String close() throws IOException {
        String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        Files.move(folder, folder.resolveSibling(name + "-" + hash));
        return hash;
    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
