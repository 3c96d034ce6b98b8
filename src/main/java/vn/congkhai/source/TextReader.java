package vn.congkhai.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * Reads text files. A byte order mark and Windows line ends are accepted and dropped; decomposed letters are composed
 * (NFC), so that everything behind this door sees one spelling.
 */
public final class TextReader {

    private TextReader() {}

    /**
     * Returns the file's text; empty, with problems added, when it is not UTF-8 or holds control characters or
     * nothing at all.
     *
     * @param site the site folder
     * @param path relative to it, with {@code /} between its parts
     * @throws IOException when the file cannot be read
     */
    public static Optional<TextFile> read(Path site, String path, Problems problems) throws IOException {
        return read(path, Files.readAllBytes(site.resolve(path)), problems);
    }

    /**
     * Returns the text of a file that has been read; empty, with problems added, on the same conditions.
     *
     * @param path by which problems name the file
     */
    public static Optional<TextFile> read(String path, byte[] bytes, Problems problems) {
        String decoded;
        try {
            decoded = decode(bytes, 0, bytes.length);
        } catch (CharacterCodingException broken) {
            tellBrokenLines(path, bytes, problems);
            return Optional.empty();
        }
        TextFile file = new TextFile(path, clean(decoded));
        if (file.isBlank()) {
            problems.add(Problem.error("empty-file", Location.of(path), "Tệp này trống.",
                    "Viết nội dung vào tệp, hoặc xóa tệp đi."));
            return Optional.empty();
        }
        return tellControlCharacters(file, problems) ? Optional.empty() : Optional.of(file);
    }

    private static String decode(byte[] bytes, int from, int to) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    }

    private static String clean(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.indexOf('\r') >= 0) {
            clean = clean.replace("\r\n", "\n").replace('\r', '\n');
        }
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
    private static void tellBrokenLines(String path, byte[] bytes, Problems problems) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    decode(bytes, start, i);
                } catch (CharacterCodingException broken) {
                    problems.add(Problem.error("broken-utf8", new Location(path, line, 0),
                            "Dòng này có ký tự không đúng mã UTF-8.",
                            "Mở tệp bằng trình soạn thảo và lưu lại với mã UTF-8."));
                }
                line++;
                start = i + 1;
            }
        }
    }

    private static boolean tellControlCharacters(TextFile file, Problems problems) {
        String text = file.text();
        OptionalInt first = HiddenCharacter.next(text, 0);
        for (OptionalInt next = first; next.isPresent(); ) {
            int at = next.getAsInt();
            problems.add(Problem.error("control-character", file.at(at),
                    "Có ký tự điều khiển không nhìn thấy được (" + HiddenCharacter.name(text, at) + ").",
                    "Xóa ký tự này; nó thường đến từ việc chép từ Word hoặc PDF."));
            next = HiddenCharacter.next(text, text.offsetByCodePoints(at, 1));
        }
        return first.isPresent();
    }
}
