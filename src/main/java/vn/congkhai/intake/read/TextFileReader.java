package vn.congkhai.intake.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.Paper;

/** Reads text as it was extracted from a PDF or typed. */
final class TextFileReader {

    private static final int MOST_BYTES = 20 << 20;

    private TextFileReader() {}

    static Paper read(byte[] bytes) throws Refusal {
        if (bytes.length > MOST_BYTES) {
            throw Refusal.tooLarge((bytes.length >> 20) + " MB chữ", (MOST_BYTES >> 20) + " MB");
        }
        String text = decode(bytes);
        LegacyFonts.check(text);
        List<Dropped> dropped = new ArrayList<>();
        TextPages pages = TextPages.of(text, dropped);
        TextNotes notes = TextNotes.take(pages.rows(), dropped);
        Measure measure = Measure.ofCharacters(notes.rows());
        List<Piece> pieces = Joiner.join(notes.rows(), measure);
        return PaperBuilder.build(pieces, notes.notes(), dropped, pages.count());
    }

    private static String decode(byte[] bytes) throws Refusal {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Refusal.kind("tệp nhị phân không rõ loại", "Nhập tệp .docx, .pdf có lớp chữ, hoặc .txt.");
            }
            return text;
        } catch (CharacterCodingException notUnicode) {
            LegacyFonts.check(new String(bytes, StandardCharsets.ISO_8859_1));
            throw new Refusal("bad-encoding", "Tệp chữ này không phải UTF-8.",
                    "Mở bằng Notepad, chọn Lưu thành với mã hóa UTF-8, rồi nhập tệp mới.");
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
