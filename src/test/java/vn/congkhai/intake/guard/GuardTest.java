package vn.congkhai.intake.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congkhai.intake.read.Read;
import vn.congkhai.intake.read.WordFile;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Severity;

class GuardTest {

    private static List<String> told(Paper paper) {
        return Guard.check(paper, "van-ban").stream().map(flag -> flag.problem().toString()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "(Mật)", "Độ mật: Tối mật", "* MẬT *", "LƯU HÀNH NỘI BỘ",
        "Tài liệu lưu hành nội bộ", "Số: 12-BC/ĐU (Mật)"})
    void aStampIsAnError(String stamp) {
        assertThat(Guard.check(Read.text("XÃ MINH HỌA\n" + stamp + "\nĐiều 1. Thông qua.\n"), "van-ban"))
                .extracting(flag -> flag.problem().severity()).containsExactly(Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Bảo vệ bí mật nhà nước, bảo mật thông tin.", "5.3. Công tác bảo mật", "BẢO MẬT THÔNG TIN",
        "Không phát tán tài liệu lưu hành nội bộ ra ngoài cơ quan.", "nuôi ong lấy mật: 2.500 đàn", "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT"})
    void theSameWordsInProseAreNone(String prose) {
        assertThat(told(Read.text("Điều 1. Thông qua.\n" + prose + "\n"))).isEmpty();
    }

    @Test
    void aStampSaysWhereItStandsAndWhatToDo() {
        assertThat(told(Read.text("XÃ MINH HỌA\nTỐI MẬT\n"))).containsExactly("van-ban:2: Văn bản có dấu “TỐI MẬT”, không được công khai.\n"
                + "    → Không nhập văn bản này. Nếu dấu đã được giải mật, nhập bản đã giải mật và không còn dấu.");
    }

    @Test
    void aStampInTheMarginOrInACellCounts() {
        byte[] margin = new WordFile().part("header1", "hdr", "<w:p>" + WordFile.run("MẬT") + "</w:p>").p("Điều 1. Thông qua.").bytes();
        assertThat(told(Read.paper(margin))).hasSize(1);
        byte[] cell = new WordFile().table(new String[] {"a", "b", "c", "TUYỆT MẬT"}, new String[] {"d", "e", "f", "g"}).bytes();
        assertThat(told(Read.paper(cell))).hasSize(1);
    }

    @Test
    void personalNumbersAreFlaggedWithTheirLinesAndNotRepeatedInFull() {
        Paper paper = Read.text("""
                Điều 1. Thông qua.
                - Người nhận có CCCD số 014088001234 tại bản Nà Mẫu.
                - Liên hệ: 0912.345.678.
                - Số tài khoản: 1903 5555 666 777 tại một ngân hàng.
                - CMND 050123456 cấp năm 2010.
                """);
        String hint = "\n    → Xem có phải của một cá nhân không; nếu phải, che số này trong bản công khai.";
        assertThat(told(paper)).containsExactly(
                "van-ban:2: Có số giấy tờ tùy thân: 014••••••234." + hint,
                "van-ban:3: Có số điện thoại: 091••••678." + hint,
                "van-ban:4: Có số tài khoản ngân hàng: 190••••••••777." + hint,
                "van-ban:5: Có số giấy tờ tùy thân: 050•••456." + hint);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"- Tổng đàn gia cầm 138.195 con; diện tích 1.315,87 ha.", "- Thu ngân sách 43.300.000.000 đồng.",
        "- Nghị quyết số 592/NQ-HĐND ngày 09/12/2025.", "- Vốn 120.000.000.000 đồng cho giai đoạn 2026 - 2030.", "- Mã dự án 7654321."})
    void otherNumbersAreNot(String line) {
        assertThat(told(Read.text("Điều 1. Thông qua.\n" + line + "\n"))).isEmpty();
    }

    @Test
    void aTableOfNamedHouseholdsIsFlagged() {
        byte[] file = new WordFile().table(new String[] {"STT", "Họ và tên chủ hộ", "Bản"}, new String[] {"1", "Tên Thứ Nhất", "A"},
                new String[] {"2", "Tên Thứ Hai", "B"}, new String[] {"3", "Tên Thứ Ba", "C"}).bytes();
        assertThat(told(Read.paper(file))).containsExactly("van-ban: Có bảng ghi họ tên của 3 người hoặc hộ.\n"
                + "    → Chỉ công khai danh sách có tên khi luật cho phép; nếu không, bỏ tên và chỉ để số lượng.");
    }

    @Test
    void namedHouseholdsInALineAreFlaggedAndOneSignerIsNot() {
        assertThat(told(Read.text("1. Hỗ trợ hộ ông Tên Mẫu Một, hộ bà Tên Mẫu Hai, hộ ông Tên Mẫu Ba.\n")))
                .containsExactly("van-ban:1: Có danh sách nêu tên 3 người hoặc hộ.\n"
                        + "    → Chỉ công khai danh sách có tên khi luật cho phép; nếu không, bỏ tên và chỉ để số lượng.");
        assertThat(told(Read.text("1. Giao ông Tên Mẫu Một tổ chức thực hiện.\n"))).isEmpty();
    }
}
