package vn.congkhai.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;

/** The files that are published beside a document, and the rules about them. */
public final class PublishedFiles {

    /** Holds them, in the folder of the document. */
    public static final String FOLDER = "files";

    private static final Pattern PATH = Pattern.compile(FOLDER + "/[a-z0-9]+(?:[._-]+[a-z0-9]+)*");

    private PublishedFiles() {}

    /**
     * Returns the files that a document publishes as they are, ordered by name.
     *
     * @param folder of the document, under {@code content}
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> of(Path site, String folder) throws IOException {
        Path files = site.resolve(ContentReader.FOLDER).resolve(folder).resolve(FOLDER);
        if (!Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> listing = Files.list(files)) {
            return listing.filter(file -> FileNames.plain(Entries.name(file))).sorted().toList();
        }
    }

    /** Returns the path of a published file as a record states it. */
    static Optional<String> path(Fields record, String key) {
        return record.form(key, "bad-path", "đường dẫn của một tệp trong files/", "Viết như files/nghi-quyet.pdf.",
                text -> PATH.matcher(text).matches() ? Optional.of(text) : Optional.empty());
    }

    /** Tells a published original that is not there, or is another file than the one that was read. */
    static void checkOriginal(Fields source, DocumentScope scope, String path, Optional<String> sha256) {
        Path file = scope.site().resolve(scope.path(path));
        if (!Entries.isFile(scope.site(), scope.path(path))) {
            source.fail(Problem.error("missing-file", source.at("path"),
                    "Không có tệp " + path + " trong thư mục của văn bản.",
                    "Chép tệp vào, sửa tên, hoặc để null nếu không đăng bản gốc."));
        } else if (sha256.isPresent() && !sha256.get().equals(hash(file))) {
            source.fail(Problem.error("hash-mismatch", source.at("sha256"),
                    "Mã SHA-256 không phải của tệp " + path + " (" + hash(file) + ").",
                    "Kiểm tra xem tệp có đúng là bản đã đọc không; nếu đúng, chép mã trong ngoặc."));
        }
    }

    /**
     * Tells files that no page would lead to, and folders inside the folder of files.
     *
     * @param original path of the original, if it is published
     * @param text of the document, which may link to files
     */
    static void checkListing(DocumentScope scope, Optional<String> original, String text) throws IOException {
        Path folder = scope.site().resolve(scope.path(FOLDER));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Entries entries = new Entries(scope.site(), scope.problems());
        for (Path entry : entries.of(folder)) {
            String path = FOLDER + "/" + Entries.name(entry);
            Location location = Location.of(entries.relative(entry));
            if (Files.isDirectory(entry)) {
                scope.problems().add(Problem.error("unknown-folder", location,
                        "Trong files/ chỉ có tệp, không có thư mục.", "Đưa các tệp ra files/."));
            } else if (original.filter(path::equals).isEmpty() && !text.contains(path)) {
                scope.problems().add(Problem.error("unlisted-file", location,
                        "Không chỗ nào trong document.md dẫn tới tệp này.",
                        "Ghi “path: " + path + "” ở “source”, dẫn liên kết tới nó trong văn bản, hoặc xóa nó đi."));
            }
        }
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
