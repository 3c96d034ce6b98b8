package vn.congkhai.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.congkhai.intake.text.Paper;

class PdfReaderTest {

    private static final String LONG = "Tiếp tục khai thác hợp lý, có hiệu quả các tiềm năng, thế mạnh của xã; huy động và sử dụng có"
            + " hiệu quả các nguồn lực để từng bước hoàn thành hệ thống kết cấu hạ tầng, gắn với xây dựng nông thôn mới ở tỉnh Sơn"
            + " La và các xã bên cạnh.";

    @Test
    void wrappedLinesAreJoinedAndParagraphsStayApart() {
        byte[] file = new PdfFile().paragraph("1. Mục tiêu").paragraph(LONG).paragraph(LONG).paragraph("2. Chỉ tiêu").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("1. Mục tiêu", LONG, LONG, "2. Chỉ tiêu");
    }

    @Test
    void aParagraphGoesOnOverThePageAndItsNumberIsListed() {
        PdfFile file = new PdfFile();
        IntStream.range(0, 11).forEach(i -> file.paragraph(LONG));
        file.middle(312, 40, 13, "2").paragraph("Hết.");
        Paper paper = Read.paper(file.bytes());
        assertThat(Read.blocks(paper)).hasSize(12).endsWith("Hết.").areExactly(11, new org.assertj.core.api.Condition<>(LONG::equals, "whole"));
        assertThat(Read.dropped(paper)).containsExactly("PAGE_NUMBER 2");
        assertThat(paper.pages()).isEqualTo(2);
    }

    @Test
    void linesThatStandOnEveryPageAreListedAndLeftOut() {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 4; page++) {
            file.at(85, 30, 9, "Nghị quyết của HĐND xã Minh Họa").paragraph("Đoạn " + "abcd".charAt(page - 1) + ".").at(500, 820, 9, "Trang " + page + "/4");
            if (page < 4) {
                file.page();
            }
        }
        Paper paper = Read.paper(file.bytes());
        assertThat(Read.blocks(paper)).containsExactly("Đoạn a.", "Đoạn b.", "Đoạn c.", "Đoạn d.");
        assertThat(Read.dropped(paper)).hasSize(8).contains("RUNNING_HEADER Nghị quyết của HĐND xã Minh Họa", "PAGE_NUMBER Trang 4/4");
    }

    @Test
    void theHeadingIsReadAsTwoColumns() {
        byte[] file = new PdfFile().middle(165, 60, 12, "HỘI ĐỒNG NHÂN DÂN").middle(410, 60, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .middle(165, 76, 12, "XÃ MINH HỌA").middle(410, 76, 12, "Độc lập - Tự do - Hạnh phúc")
                .middle(165, 104, 12, "Số: 05/NQ-HĐND").middle(410, 106, 12, "Minh Họa, ngày 19 tháng 12 năm 2025")
                .middle(312, 140, 13, "NGHỊ QUYẾT").skip(100).paragraph(LONG).bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("HỘI ĐỒNG NHÂN DÂN", "XÃ MINH HỌA", "Số: 05/NQ-HĐND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Minh Họa, ngày 19 tháng 12 năm 2025", "NGHỊ QUYẾT", LONG);
    }

    @Test
    void recipientsAndSignaturesAreReadAsTwoColumns() {
        PdfFile file = new PdfFile().paragraph(LONG);
        double y = file.below() + 10;
        byte[] bytes = file.at(85, y, 11, "Nơi nhận:").middle(430, y, 13, "CHỦ TỊCH")
                .at(85, y + 15, 11, "- Thường trực HĐND tỉnh;").at(85, y + 30, 11, "- Lưu: VT.")
                .middle(430, y + 80, 13, "Người Ký Mẫu").bytes();
        assertThat(Read.blocks(Read.paper(bytes))).containsExactly(LONG, "Nơi nhận:", "- Thường trực HĐND tỉnh;", "- Lưu: VT.",
                "CHỦ TỊCH", "Người Ký Mẫu");
    }

    @Test
    void aTableWithBordersKeepsItsCells() {
        byte[] file = new PdfFile().paragraph(LONG).table(new double[] {85, 120, 380, 460, 540}, new String[] {"STT", "Chỉ tiêu", "Đơn vị", "Năm 2026"},
                new String[] {"1", "Thu ngân sách trên địa bàn", "tỷ đồng", "43,3"},
                new String[] {"2", "Tỷ lệ hộ nghèo", "%", "2,42"}).paragraph("Sau bảng.").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly(LONG, "STT | Chỉ tiêu | Đơn vị | Năm 2026",
                "1 | Thu ngân sách trên địa bàn | tỷ đồng | 43,3", "2 | Tỷ lệ hộ nghèo | % | 2,42", "Sau bảng.");
    }

    @Test
    void aTableGoesOnOverThePageAndItsRepeatedHeaderIsListed() {
        double[] xs = {85, 120, 460, 540};
        String[] header = {"STT", "Chỉ tiêu", "Năm 2026"};
        byte[] file = new PdfFile().paragraph(LONG).table(xs, header, new String[] {"1", "Đường được cứng hóa ở xã Minh", "5"})
                .page().table(xs, header, new String[] {"", "Họa", ""}, new String[] {"2", "Hộ nghèo", "2"}).paragraph("Sau bảng.").bytes();
        Paper paper = Read.paper(file);
        assertThat(Read.blocks(paper)).containsExactly(LONG, "STT | Chỉ tiêu | Năm 2026", "1 | Đường được cứng hóa ở xã Minh Họa | 5",
                "2 | Hộ nghèo | 2", "Sau bảng.");
        assertThat(Read.dropped(paper)).containsExactly("REPEATED_HEADER STT | Chỉ tiêu | Năm 2026");
    }

    @Test
    void columnsWithoutBordersAreATableWhereTheyStandClearlyApart() {
        byte[] file = new PdfFile().paragraph(LONG)
                .at(90, 150, 12, "STT").at(140, 150, 12, "Chỉ tiêu").at(380, 150, 12, "Đơn vị").at(480, 150, 12, "Kế hoạch")
                .at(92, 170, 12, "1").at(140, 170, 12, "Thu ngân sách trên địa").at(380, 170, 12, "tỷ đồng").at(482, 170, 12, "43,3")
                .at(140, 186, 12, "bàn xã")
                .at(92, 206, 12, "2").at(140, 206, 12, "Tỷ lệ hộ nghèo").at(380, 206, 12, "%").at(482, 206, 12, "2,42")
                .skip(200).paragraph(LONG).bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly(LONG, "STT | Chỉ tiêu | Đơn vị | Kế hoạch",
                "1 | Thu ngân sách trên địa bàn xã | tỷ đồng | 43,3", "2 | Tỷ lệ hộ nghèo | % | 2,42", LONG);
    }

    @Test
    void footnotesAreTakenOutOfTheirSentenceAndRaisedFiguresStay() {
        PdfFile file = new PdfFile().paragraph(LONG).paragraph(LONG).paragraph("Hộ nghèo giảm");
        double end = 113 + file.width("Hộ nghèo giảm", 13);
        double y = file.below() - 19;
        file.at(end, y - 5, 8, "1").at(end + 6, y, 13, " còn 5%. Nước sạch 100 m");
        file.at(end + 6 + file.width(" còn 5%. Nước sạch 100 m", 13), y - 5, 8, "3");
        byte[] bytes = file.rule(85, 770, 230, 770).at(85, 780, 7, "1").at(91, 784, 10, "Theo chuẩn nghèo").at(85, 797, 10, "cũ của tỉnh.").bytes();
        Paper paper = Read.paper(bytes);
        assertThat(Read.blocks(paper)).containsExactly(LONG, LONG, "Hộ nghèo giảm còn 5%. Nước sạch 100 m3");
        assertThat(paper.footnotes()).hasSize(1).first().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Theo chuẩn nghèo cũ của tỉnh.");
            assertThat(paper.text().substring(0, note.at())).endsWith("Hộ nghèo giảm");
        });
    }

    @Test
    void lettersDrawnTwiceToLookBoldAreReadOnce() {
        byte[] file = new PdfFile().at(85, 100, 13, "QUYẾT NGHỊ:").at(85.4, 100, 13, "QUYẾT NGHỊ:").bytes();
        assertThat(Read.paper(file).text()).isEqualTo("QUYẾT NGHỊ:");
    }

    @Test
    void noLetterOfAPageIsLostOrDoubled() throws IOException {
        PdfFile file = new PdfFile().middle(165, 40, 12, "HỘI ĐỒNG NHÂN DÂN").middle(410, 40, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .paragraph(LONG).table(new double[] {85, 120, 460, 540}, new String[] {"STT", "Chỉ tiêu", "2026"}, new String[] {"1", "Thu", "5"});
        double y = file.below();
        // Walls that no grid of whole cells fits: an L, and a cell with a wall half way down.
        file.rule(85, y, 385, y).rule(85, y + 60, 385, y + 60).rule(85, y, 85, y + 60).rule(385, y, 385, y + 60)
                .rule(185, y + 30, 385, y + 30).rule(185, y + 30, 185, y + 60).rule(285, y, 285, y + 30)
                .at(90, y + 20, 11, "Một").at(200, y + 20, 11, "Hai").at(300, y + 20, 11, "Ba").at(90, y + 50, 11, "Bốn").at(200, y + 50, 11, "Năm");
        file.at(85, y + 70, 7, "Số ........../2026 ll 111").at(300, y + 70, 14, "Hill 111 ....");
        IntStream.range(0, 8).forEach(i -> file.skip(i == 0 ? 90 : 0).paragraph(LONG));
        byte[] bytes = file.middle(312, 40, 13, "2").bytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String drawn = new PDFTextStripper().getText(document);
            assertThat(Read.letters(Read.everything(Read.paper(bytes)))).isEqualTo(Read.letters(drawn));
        }
    }

    @Test
    void lettersDrawnApartFromTheirMarksAreComposed() {
        PdfFile file = new PdfFile();
        file.at(85, 100, 13, "xa\u0303 ho").at(85 + file.width("xa\u0303 ho", 13), 100, 13, "\u0323\u0302i");
        assertThat(Read.paper(file.bytes()).text()).isEqualTo("xã hội");
    }

    @Test
    void aScanIsRefused() {
        assertThat(Read.refusal(new PdfFile().picture().page().picture().bytes())).isEqualTo(
                "tep: Tệp chỉ có ảnh chụp hoặc ảnh quét của 2 trang, không có lớp chữ.\n    → Nhập tệp Word (.docx) của chính văn bản"
                        + " này, hoặc xuất PDF thẳng từ Word. Nếu chỉ còn bản giấy, quét bằng phần mềm nhận dạng chữ rồi soát lại từng chữ số.");
    }

    @Test
    void aScannedPageAmongOthersIsTold() {
        assertThat(Read.warnings(new PdfFile().paragraph(LONG).page().picture().bytes())).containsExactly(
                "tep: Trang 2 là ảnh quét, không có lớp chữ nên không đọc được.\n    → Tìm bản Word của trang này, hoặc gõ lại phần ấy.");
    }

    @Test
    void aLockedFileIsRefused() {
        assertThat(Read.refusal(new PdfFile().paragraph("Chữ").locked("khoa"))).isEqualTo(
                "tep: Tệp PDF đặt mật khẩu hoặc khóa quyền đọc, nên không lấy được chữ.\n    → Gỡ mật khẩu trong phần mềm soạn thảo,"
                        + " lưu lại, rồi nhập tệp mới.");
    }
}
