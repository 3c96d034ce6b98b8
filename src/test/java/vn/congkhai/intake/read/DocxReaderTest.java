package vn.congkhai.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;

class DocxReaderTest {

    private static String numbering(String... more) {
        return String.join("", more);
    }

    @Test
    void automaticNumbersOfSeveralLevelsAreAsAWordProcessorShowsThem() {
        byte[] file = new WordFile()
                .part("numbering", "numbering", numbering(
                        WordFile.list(1, "upperRoman:%1.", "decimal:%2.", "decimal:%2.%3.", "lowerLetter:%4)"), WordFile.instance(1, 1)))
                .numbered(1, 0, "Mục tiêu").numbered(1, 1, "Chung").numbered(1, 2, "Một").numbered(1, 2, "Hai")
                .numbered(1, 3, "điểm").numbered(1, 3, "điểm").numbered(1, 1, "Riêng").numbered(1, 2, "Ba")
                .numbered(1, 0, "Giải pháp").numbered(1, 1, "Lại từ đầu").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("I. Mục tiêu", "1. Chung", "1.1. Một", "1.2. Hai", "a) điểm",
                "b) điểm", "2. Riêng", "2.1. Ba", "II. Giải pháp", "1. Lại từ đầu");
    }

    @Test
    void anAutomaticNumberIsNamedAsMarker() {
        byte[] file = new WordFile()
                .part("numbering", "numbering", numbering(WordFile.list(1, "bullet:-"), WordFile.instance(1, 1)))
                .numbered(1, 0, "Thu ngân sách").p("1. Gõ tay").bytes();
        assertThat(Read.paper(file).blocks()).extracting(block -> ((Paragraph) block).marker()).containsExactly("-", "");
    }

    @Test
    void aListGoesOnAfterAParagraphAndRestartsWhereTheFileSaysSo() {
        String restarted = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        byte[] file = new WordFile()
                .part("numbering", "numbering", numbering(WordFile.list(1, "decimal:(%1)"), WordFile.instance(1, 1), restarted))
                .numbered(1, 0, "a").p("Chữ").numbered(1, 0, "b").numbered(2, 0, "c").numbered(2, 0, "d").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("(1) a", "Chữ", "(2) b", "(1) c", "(2) d");
    }

    @Test
    void aNumberMayComeFromTheStyle() {
        byte[] file = new WordFile()
                .part("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                        + "</w:numPr></w:pPr></w:style>")
                .part("numbering", "numbering", numbering(WordFile.list(1, "decimal:Điều %1."), WordFile.instance(1, 1)))
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Dieu\"/></w:pPr>" + WordFile.run("Thông qua kế hoạch") + "</w:p>").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("Điều 1. Thông qua kế hoạch");
    }

    @Test
    void bulletsOfTheSymbolFontBecomeTheSignsThatTheyShow() {
        byte[] file = new WordFile()
                .part("numbering", "numbering", numbering(WordFile.list(1, "bullet:\uF0B7"), WordFile.instance(1, 1)))
                .numbered(1, 0, "Thu ngân sách").xml("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t> 10%</w:t></w:r></w:p>").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("• Thu ngân sách", "≥ 10%");
    }

    @Test
    void aTableKeepsItsMergedCells() {
        byte[] file = new WordFile().table(
                new String[] {"STT", "Chỉ tiêu", ">2 Kế hoạch"},
                new String[] {"^", "^", "2026", "2027"},
                new String[] {"1", "Hộ nghèo|(theo chuẩn)", "2,4%", ""}).bytes();
        Paper paper = Read.paper(file);
        assertThat(Read.blocks(paper)).containsExactly("v2 STT | v2 Chỉ tiêu | >2 Kế hoạch", "2026 | 2027",
                "1 | Hộ nghèo (theo chuẩn) | 2,4% | ");
        Grid grid = (Grid) paper.blocks().get(0);
        assertThat(grid.rows().get(0).cells().get(1).rows()).isEqualTo(2);
        assertThat(grid.rows().get(0).cells().get(2).column()).isEqualTo(2);
        assertThat(paper.text()).isEqualTo("STT\tChỉ tiêu\tKế hoạch\n2026\t2027\n1\tHộ nghèo (theo chuẩn)\t2,4%\t");
    }

    @Test
    void theHeadingBlockIsReadColumnByColumn() {
        byte[] file = new WordFile().table(
                new String[] {"HỘI ĐỒNG NHÂN DÂN|XÃ MINH HỌA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc"},
                new String[] {"Số: 05/NQ-HĐND", "Minh Họa, ngày 19 tháng 12 năm 2025"}).bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("HỘI ĐỒNG NHÂN DÂN", "XÃ MINH HỌA", "Số: 05/NQ-HĐND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Minh Họa, ngày 19 tháng 12 năm 2025");
    }

    @Test
    void insertionsStayAndDeletionsAreListed() {
        byte[] file = new WordFile().xml("<w:p>" + WordFile.run("Thu đạt ") + "<w:del>"
                + "<w:r><w:delText>40</w:delText></w:r></w:del><w:ins>" + WordFile.run("43") + "</w:ins>" + WordFile.run(" tỷ đồng")
                + "</w:p>").bytes();
        Paper paper = Read.paper(file);
        assertThat(paper.text()).isEqualTo("Thu đạt 43 tỷ đồng");
        assertThat(Read.dropped(paper)).containsExactly("DELETED 40");
        assertThat(Read.warnings(file)).containsExactly("tep: Tệp còn vết sửa chưa chấp nhận; phần bị xóa đã bỏ ra, phần thêm vào"
                + " đã giữ lại.\n    → So với bản đã ký; nên chấp nhận hoặc từ chối mọi vết sửa trong Word rồi nhập lại.");
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() {
        byte[] file = new WordFile().xml("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + WordFile.run("Hộ ") + "</w:p>")
                .p("nghèo").p("Sau").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("Hộ nghèo", "Sau");
    }

    @Test
    void footnotesAreTakenOutOfTheirSentence() {
        byte[] file = new WordFile()
                .part("footnotes", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>"
                        + "<w:r><w:footnoteRef/></w:r>" + WordFile.run(" Theo chuẩn cũ.") + "</w:p></w:footnote>")
                .xml("<w:p>" + WordFile.run("Hộ nghèo") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + WordFile.run(" giảm.") + "</w:p>").bytes();
        Paper paper = Read.paper(file);
        assertThat(paper.text()).isEqualTo("Hộ nghèo giảm.");
        assertThat(paper.footnotes()).hasSize(1).first().satisfies(note -> {
            assertThat(note.mark()).isEqualTo("1");
            assertThat(note.at()).isEqualTo("Hộ nghèo".length());
            assertThat(note.text()).isEqualTo("Theo chuẩn cũ.");
        });
        assertThat(Read.dropped(paper)).containsExactly("FOOTNOTE_MARK 1");
    }

    @Test
    void headersAndFootersAreListedAndNotInTheText() {
        byte[] file = new WordFile().part("header1", "hdr", "<w:p>" + WordFile.run("DỰ THẢO LẦN 2") + "</w:p>")
                .part("footer1", "ftr", "<w:p>" + WordFile.run("3") + "</w:p>").p("Điều 1. Thông qua.").bytes();
        Paper paper = Read.paper(file);
        assertThat(paper.text()).isEqualTo("Điều 1. Thông qua.");
        assertThat(Read.dropped(paper)).containsExactly("RUNNING_HEADER DỰ THẢO LẦN 2", "RUNNING_FOOTER 3");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        String box = "<w:txbxContent><w:p>" + WordFile.run("Trong khung") + "</w:p></w:txbxContent>";
        byte[] file = new WordFile().xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + WordFile.run("Ngoài khung") + "</w:p>").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("Ngoài khung", "Trong khung");
    }

    @Test
    void aLineBreakPartsTheLinesOfAHeading() {
        byte[] file = new WordFile().xml("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>NGHỊ QUYẾT</w:t><w:br/>"
                + "<w:t>Về kế hoạch</w:t></w:r></w:p>").bytes();
        assertThat(Read.blocks(Read.paper(file))).containsExactly("NGHỊ QUYẾT", "Về kế hoạch");
    }

    @Test
    void hiddenTextAndFieldCommandsAreLeftOut() {
        byte[] file = new WordFile().xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + WordFile.run("7") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi chú</w:t></w:r></w:p>").bytes();
        Paper paper = Read.paper(file);
        assertThat(paper.text()).isEqualTo("7");
        assertThat(Read.dropped(paper)).containsExactly("HIDDEN ghi chú");
    }

    @Test
    void decomposedLettersAreComposedAndOddBlanksBecomePlain() {
        byte[] file = new WordFile().p("Ti\u0309nh\u00A0So\u031Bn\u00A0 La: 5\u00ADha").bytes();
        Paper paper = Read.paper(file);
        assertThat(paper.text()).isEqualTo("Tỉnh Sơn La: 5ha");
        assertThat(Read.dropped(paper)).isEqualTo(List.of("SOFT_HYPHEN \u00AD", "BLANKS \u00A0", "BLANKS \u00A0 "));
    }

    @Test
    void lettersInAFontWithItsOwnEncodingAreRefused() {
        byte[] file = new WordFile().xml("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>Céng hßa x· héi</w:t></w:r></w:p>").bytes();
        assertThat(Read.refusal(file)).isEqualTo("tep: Chữ trong tệp gõ theo bảng mã cũ TCVN3 (ABC), không phải Unicode, nên đọc ra"
                + " sẽ sai dấu.\n    → Chuyển mã sang Unicode (trong UniKey: Công cụ, Chuyển mã), lưu lại, rồi nhập tệp mới.");
    }
}
