package vn.congkhai.intake.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** Reads official documents. */
public final class Papers {

    /** The largest file that is read. */
    static final long MOST_BYTES = 100L << 20;

    private Papers() {}

    /**
     * Returns the text of a DOCX, PDF or text file, or why it cannot be had. The kind of the file is taken from its
     * content, not from its name. Problems are placed at the file's name.
     *
     * @throws IOException when the file cannot be opened; a damaged one is a problem and no exception
     */
    public static Reading read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            return refused(Refusal.tooLarge((Files.size(file) >> 20) + " MB", (MOST_BYTES >> 20) + " MB"), name);
        }
        return read(Files.readAllBytes(file), name);
    }

    /**
     * Returns the text of the bytes of a file, or why it cannot be had.
     *
     * @param name of the file, for problems
     */
    public static Reading read(byte[] bytes, String name) {
        List<Problem> warnings = new ArrayList<>();
        try {
            FileKind kind = Signature.kindOf(bytes);
            Warnings told = (code, message, hint) ->
                    warnings.add(Problem.warning(code, Location.of(name), message, hint));
            Paper paper = switch (kind) {
                case DOCX -> DocxReader.read(bytes, told);
                case PDF -> PdfReader.read(bytes, told);
                case TXT -> TextFileReader.read(bytes);
            };
            LegacyFonts.check(paper.text());
            if (paper.blocks().isEmpty()) {
                throw Refusal.empty();
            }
            if (hasLooseMark(paper.text())) {
                told.add("loose-mark", "Có dấu thanh hoặc dấu mũ đứng rời, không ghép được vào chữ nào.",
                        "So các chữ có dấu với bản gốc; nên nhập tệp Word thay cho PDF nếu có.");
            }
            return new Reading.Done(paper, kind, sha256(bytes), warnings);
        } catch (Refusal refusal) {
            return refused(refusal, name);
        }
    }

    private static Reading refused(Refusal refusal, String name) {
        return new Reading.Refused(List.of(refusal.at(name)));
    }

    private static boolean hasLooseMark(String text) {
        return text.chars().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
