package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;
import vn.congkhai.intake.text.Paper;

/** Reads Word files. */
final class DocxReader {

    private DocxReader() {}

    static Paper read(byte[] bytes, Warnings warnings) throws Refusal {
        return DocxParts.open(bytes, parts -> read(parts, warnings));
    }

    private static Paper read(DocxParts parts, Warnings warnings) throws Refusal {
        Optional<Xml> body = parts.document().child("w:body");
        if (body.isEmpty()) {
            throw Refusal.damaged("phần chính của tệp Word");
        }
        List<Dropped> dropped = new ArrayList<>();
        DocxStyles styles = new DocxStyles(parts.part("styles"));
        DocxNumbering numbering = new DocxNumbering(parts.part("numbering"), styles);
        DocxNotes notes = new DocxNotes(parts);
        DocxText text = new DocxText(styles, numbering, notes, dropped);
        List<Piece> pieces = text.blocks(body.get());
        List<Note> read = notes.read(text);
        text.checkFonts();
        boolean pictures = dropped.stream().anyMatch(one -> one.kind() == DroppedKind.PICTURE);
        if (pieces.isEmpty() && pictures) {
            throw Refusal.scan((int) dropped.stream().filter(one -> one.kind() == DroppedKind.PICTURE).count());
        }
        outside(parts, dropped, styles);
        if (pictures) {
            warnings.add("picture", "Tệp có ảnh; chữ và bảng nằm trong ảnh thì không đọc được.",
                    "Mở tệp xem ảnh có chứa nội dung văn bản không; nếu có, gõ lại phần ấy.");
        }
        if (parts.has("aFChunk")) {
            warnings.add("foreign-part", "Tệp có phần nhúng từ tệp khác, không đọc được.",
                    "Mở tệp bằng Word, lưu lại thành .docx mới, rồi nhập tệp mới.");
        }
        if (dropped.stream().anyMatch(one -> one.kind() == DroppedKind.DELETED)) {
            warnings.add("tracked-changes", "Tệp còn vết sửa chưa chấp nhận; phần bị xóa đã bỏ ra, phần thêm vào đã giữ lại.",
                    "So với bản đã ký; nên chấp nhận hoặc từ chối mọi vết sửa trong Word rồi nhập lại.");
        }
        return PaperBuilder.build(pieces, read, dropped, 0);
    }

    /** Lists what stands in the margins. */
    private static void outside(DocxParts parts, List<Dropped> dropped, DocxStyles styles) throws Refusal {
        list(parts, "header", DroppedKind.RUNNING_HEADER, dropped, styles);
        list(parts, "footer", DroppedKind.RUNNING_FOOTER, dropped, styles);
        for (Xml comments : parts.parts("comments")) {
            for (Xml comment : comments.all("w:comment").toList()) {
                plain(comment, styles).forEach(line -> dropped.add(new Dropped(DroppedKind.COMMENT, line, 0)));
            }
        }
    }

    private static void list(DocxParts parts, String kind, DroppedKind dropped, List<Dropped> list, DocxStyles styles)
            throws Refusal {
        for (Xml part : parts.parts(kind)) {
            plain(part, styles).forEach(line -> list.add(new Dropped(dropped, line, 0)));
        }
    }

    /** Returns the lines of a part that is not in the text. */
    private static List<String> plain(Xml part, DocxStyles styles) {
        List<Dropped> nowhere = new ArrayList<>();
        DocxText text = new DocxText(styles, new DocxNumbering(Optional.empty(), styles), DocxNotes.NONE, nowhere);
        List<String> lines = new ArrayList<>();
        for (Piece piece : text.blocks(part)) {
            if (piece instanceof Piece.Words words) {
                lines.add(words.text());
            } else if (piece instanceof Piece.Table table) {
                table.cells().stream().map(Piece.TableCell::text).filter(cell -> !cell.isEmpty()).forEach(lines::add);
            }
        }
        return lines;
    }
}
