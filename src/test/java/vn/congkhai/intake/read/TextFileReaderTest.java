package vn.congkhai.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.congkhai.intake.text.Lines;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;

class TextFileReaderTest {

    private static final String FILLER = """
            Tiếp tục khai thác hợp lý có hiệu quả các tiềm năng, thế mạnh của xã. Huy động
            và sử dụng có hiệu quả các nguồn lực, đầu tư có trọng tâm, trọng điểm để từng
            bước hoàn thành hệ thống kết cấu hạ tầng kinh tế của xã và các xã của tỉnh Sơn
            La trong những năm tới.
            """;
    private static final String JOINED = FILLER.strip().replace("\n", " ");

    @Test
    void wrappedLinesAreJoinedWithTheirLineNumbers() {
        Paper paper = Read.text("1. Mục tiêu\n\n" + FILLER + "2. Chỉ tiêu\n- Hộ nghèo còn 2%.\n- Thu đạt 43 tỷ đồng.\n");
        assertThat(Read.blocks(paper)).containsExactly("1. Mục tiêu", JOINED, "2. Chỉ tiêu", "- Hộ nghèo còn 2%.", "- Thu đạt 43 tỷ đồng.");
        assertThat(((Paragraph) paper.blocks().get(1)).lines()).isEqualTo(new Lines(3, 6));
    }

    @Test
    void aBlankLineBetweenAllLinesParsNothing() {
        assertThat(Read.blocks(Read.text(FILLER.replace("\n", " \n\n")))).containsExactly(JOINED);
    }

    @Test
    void paragraphsOnOneLineEachAreJoinedOnlyWhereASentenceWasCut() {
        String paragraph = JOINED + " " + JOINED;
        Paper paper = Read.text(paragraph + "\n\nTỷ lệ rác được thu gom, xử\n\nlý đạt 90%\n\n" + paragraph + "\n");
        assertThat(Read.blocks(paper)).containsExactly(paragraph, "Tỷ lệ rác được thu gom, xử lý đạt 90%", paragraph);
    }

    @Test
    void pageNumbersAndRunningLinesAtFormFeedsAreListed() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            String letter = "abcd".substring(page - 1, page);
            text.append("UBND XÃ MINH HỌA\n").append(letter).append(") ").append(FILLER).append("Hết phần ").append(letter).append(".\n")
                    .append(page).append("\n\f");
        }
        Paper paper = Read.text(text.toString());
        assertThat(Read.blocks(paper)).containsExactly("a) " + JOINED, "Hết phần a.", "b) " + JOINED, "Hết phần b.",
                "c) " + JOINED, "Hết phần c.", "d) " + JOINED, "Hết phần d.");
        assertThat(Read.dropped(paper)).hasSize(8).contains("RUNNING_HEADER UBND XÃ MINH HỌA", "PAGE_NUMBER 3");
    }

    @Test
    void mixedDecompositionSoftHyphensAndOddBlanksAreCleaned() {
        Paper paper = Read.text("Nhiê\u0323m ky\u0300 2025\u202F-\u00A02030 ti\u00ADnh Sơn\u200B La sô \u0301 liê\u0323u");
        assertThat(paper.text()).isEqualTo("Nhiệm kỳ 2025 - 2030 tinh Sơn La số liệu");
        assertThat(Read.dropped(paper)).containsExactly("SOFT_HYPHEN \u00AD", "INVISIBLE \u200B", "BLANKS \u202F", "BLANKS \u00A0");
    }

    @Test
    void aRangeOfYearsOverTwoLinesIsNoBullet() {
        String text = FILLER.replace("trong những năm tới", "và các xã ở trong vùng trong cả giai đoạn 2026\n- 2030 theo kế hoạch");
        assertThat(Read.blocks(Read.text(text))).hasSize(1);
    }

    @Test
    void aHyphenInsideAWordAtTheEndOfALineGetsNoBlank() {
        String text = FILLER.replace("để từng\nbước", "2021-\n2025, bước");
        assertThat(Read.paper(text.getBytes(StandardCharsets.UTF_8)).text()).contains("2021-2025, bước");
    }

    @Test
    void footnotesInTheMiddleOfASentenceAreTakenOut() {
        String text = (FILLER + FILLER).replace("trọng điểm để từng\n", "trọng điểm1 để từng\n \n 1 Trong đó có 3 km đường\nvà 2 cầu.\n\f")
                .replace("\n", "\n\n").replace("\n\n \n\n 1", "\n\n \n 1");
        Paper paper = Read.text(text);
        assertThat(paper.footnotes()).first().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Trong đó có 3 km đường và 2 cầu.");
            assertThat(paper.text().substring(0, note.at())).endsWith("trọng điểm");
        });
        assertThat(paper.text()).startsWith(JOINED);
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(Read.paper("\uFEFFĐiều 1. Thông qua.".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("Điều 1. Thông qua.");
    }

    @Test
    void oldEncodingsAreRefusedByTheirLetters() {
        String tcvn = "C«ng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc; nghÞ quyÕt cña Héi ®ång nh©n d©n x·";
        String vni = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp, töï do, haïnh phuùc; nghò quyeát cuûa Hoäi ñoàng";
        assertThat(Read.refusal(tcvn.getBytes(StandardCharsets.UTF_8))).contains("bảng mã cũ TCVN3 (ABC)");
        assertThat(Read.refusal(tcvn.getBytes(StandardCharsets.ISO_8859_1))).contains("bảng mã cũ TCVN3 (ABC)");
        assertThat(Read.refusal(vni.getBytes(StandardCharsets.UTF_8))).contains("bảng mã cũ VNI");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(Read.refusal(new byte[] {'T', (byte) 0xEA, 'n', ' ', 'x', (byte) 0xE3})).isEqualTo(
                "tep: Tệp chữ này không phải UTF-8.\n    → Mở bằng Notepad, chọn Lưu thành với mã hóa UTF-8, rồi nhập tệp mới.");
    }
}
