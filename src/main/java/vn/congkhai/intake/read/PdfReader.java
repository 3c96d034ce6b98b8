package vn.congkhai.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;
import vn.congkhai.intake.text.Paper;

/** Reads PDF files that have a text layer. */
final class PdfReader {

    private static final int MOST_PAGES = 3_000;
    private static final long MOST_MEMORY = 400L << 20;

    private PdfReader() {}

    static Paper read(byte[] bytes, Warnings warnings) throws Refusal {
        PdfFonts fonts = new PdfFonts();
        List<PdfPage> pages = pages(bytes, fonts);
        fonts.check();
        checkScans(pages, warnings);
        if (fonts.unreadable() > 0) {
            warnings.add("unreadable-letters", "Có " + fonts.unreadable() + " chữ mà tệp PDF không cho biết là chữ gì.",
                    "So các chỗ có dấu � với bản gốc; nên nhập tệp Word thay cho PDF nếu có.");
        }
        List<Dropped> dropped = new ArrayList<>();
        for (PdfPage page : pages) {
            if (!page.sideways().isEmpty()) {
                dropped.add(new Dropped(DroppedKind.SIDEWAYS, page.sideways(), page.number()));
                warnings.add("sideways-text", "Trang " + page.number() + " có chữ xoay ngang, không đưa vào văn bản.",
                        "Xem chữ ấy trong danh sách phần bỏ ra; nếu là nội dung, xoay trang lại rồi nhập lại.");
            }
        }
        PdfLayout layout = new PdfLayout(pages, dropped);
        List<Piece> pieces = layout.pieces();
        return PaperBuilder.build(pieces, layout.notes(), dropped, pages.size());
    }

    private static List<PdfPage> pages(byte[] bytes, PdfFonts fonts) throws Refusal {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                throw Refusal.encrypted("PDF");
            }
            int count = document.getNumberOfPages();
            if (count > MOST_PAGES) {
                throw Refusal.tooLarge(count + " trang", MOST_PAGES + " trang");
            }
            List<PdfPage> pages = new ArrayList<>();
            for (int page = 0; page < count; page++) {
                pages.add(PdfEngine.read(document.getPage(page), page + 1, fonts));
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw Refusal.encrypted("PDF");
        } catch (PdfEngine.TooMuch endless) {
            throw Refusal.tooLarge("một trang PDF vẽ quá nhiều nét", "ba triệu lệnh một trang");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw Refusal.damaged("các trang của tệp PDF");
        }
    }

    private static void checkScans(List<PdfPage> pages, Warnings warnings) throws Refusal {
        List<PdfPage> scanned = pages.stream().filter(PdfPage::scanned).toList();
        long written = pages.stream().filter(page -> !page.isEmpty() && !page.scanned()).count();
        if (written == 0 && !scanned.isEmpty()) {
            throw Refusal.scan(scanned.size());
        }
        for (PdfPage page : scanned) {
            warnings.add("page-without-text", "Trang " + page.number() + " là ảnh quét, không có lớp chữ nên không đọc được.",
                    "Tìm bản Word của trang này, hoặc gõ lại phần ấy.");
        }
        long invisible = pages.stream().mapToLong(PdfPage::invisible).sum();
        long letters = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        if (invisible > letters / 2 && letters > 0) {
            warnings.add("machine-read", "Chữ của tệp này do máy nhận dạng từ ảnh quét, thường có lỗi.",
                    "So từng con số và dấu thanh với ảnh của trang.");
        }
    }
}
