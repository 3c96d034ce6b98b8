package vn.congkhai.intake.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the kind of a file from its first bytes and its parts. */
final class Signature {

    private static final int HEAD = 1024;
    private static final String SAVE_AS = "Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx, rồi nhập tệp .docx.";

    private Signature() {}

    /** @throws Refusal when the file is of a kind that cannot be read */
    static FileKind kindOf(byte[] bytes) throws Refusal {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            throw Refusal.empty();
        }
        if (head.contains("%PDF-")) {
            return FileKind.PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zip(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw compound(bytes);
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            throw Refusal.kind("tệp RTF", SAVE_AS);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw Refusal.kind("trang web (HTML)", SAVE_AS);
        }
        if (start.startsWith("<?xml")) {
            throw Refusal.kind("tệp XML", SAVE_AS);
        }
        if (isPicture(head)) {
            throw Refusal.scan(1);
        }
        return FileKind.TXT;
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("II*\0")
                || head.startsWith("MM\0*") || head.startsWith("GIF8") || head.startsWith("BM") && head.indexOf('\0') > 0;
    }

    private static FileKind zip(byte[] bytes) throws Refusal {
        Set<String> names = ZipNames.of(bytes);
        if (names.isEmpty()) {
            throw Refusal.damaged("danh mục của tệp nén");
        }
        if (names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            throw Refusal.kind("tệp OpenDocument (.odt, .ods)", SAVE_AS);
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw Refusal.kind("bảng tính Excel", "Văn bản thì nhập bằng tệp .docx hoặc .pdf; bảng kết quả thì dùng lệnh nhập kết quả.");
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            throw Refusal.kind("tệp trình chiếu PowerPoint", SAVE_AS);
        }
        if (names.contains("[Content_Types].xml")) {
            return FileKind.DOCX;
        }
        throw Refusal.kind("tệp nén ZIP", "Giải nén, rồi nhập tệp .docx hoặc .pdf ở bên trong.");
    }

    /** Old Word files and encrypted new ones are both such compound files. */
    private static Refusal compound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusal.encrypted("Word");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Refusal.kind("bảng tính Excel đời cũ (.xls)", "Văn bản thì nhập bằng tệp .docx hoặc .pdf.");
            }
        } catch (IOException | RuntimeException damaged) {
            return Refusal.kind("tệp Word đời cũ (.doc)", SAVE_AS);
        }
        return Refusal.kind("tệp Word đời cũ (.doc)", SAVE_AS);
    }
}
