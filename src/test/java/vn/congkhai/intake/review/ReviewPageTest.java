package vn.congkhai.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

class ReviewPageTest {

    private static final String PLAN = """
            NGHỊ QUYẾT
            Về kế hoạch phát triển kinh tế - xã hội năm 2026

            Điều 1. Chỉ tiêu chủ yếu năm 2026 (03 chỉ tiêu)

            - Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.

            - Tổng diện tích gieo trồng đạt 1.294.0 ha.
            """;

    @Test
    void everyIndicatorLeadsToItsPassageAndBack() throws IOException {
        String page = ReviewPage.html(Drafts.of(PLAN));
        assertThat(page).contains(
                "<a class=\"so\" href=\"#the-muc-1\" aria-label=\"Chỉ tiêu 1: xem máy đã đọc gì\">1</a>"
                        + "<mark class=\"chac\" id=\"doan-muc-1\">Thu ngân sách trên địa bàn <b>đạt 12,5 tỷ đồng</b>.</mark>",
                "<a href=\"#doan-muc-1\">Xem chỉ tiêu 1 trong văn bản (dòng 6)</a>",
                "<article id=\"the-muc-1\" class=\"the chac\">");
        assertThat(links(page)).isNotEmpty().allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void doubtsComeBeforeWhatIsSure() throws IOException {
        String page = ReviewPage.html(Drafts.of(PLAN));
        assertThat(page).containsSubsequence("<h3>Có điều nghi ngờ (1)</h3>", "id=\"the-muc-2\"", "không có con số đọc được (đơn vị: ha)",
                "<h3>Chắc (1)</h3>", "id=\"the-muc-1\"", "<dd>bằng 12,5 tỷ đồng</dd>");
    }

    @Test
    void countsAreHeldAgainstEachOther() throws IOException {
        assertThat(ReviewPage.html(Drafts.of(PLAN))).contains(
                "<li>Tìm thấy 2 chỉ tiêu, 2 con số: 1 chỉ tiêu cần xem, 1 chỉ tiêu chắc.</li>",
                "nêu 3, tìm thấy 2 (<strong>không khớp</strong>) <q>03 chỉ tiêu</q></li>");
    }

    @Test
    void whatTheTextLeavesUnsaidIsSaidToBeMissing() throws IOException {
        assertThat(ReviewPage.html(Drafts.of(PLAN))).contains(
                "<dt>Số, ký hiệu</dt><dd><em>không thấy trong tệp</em></dd>", "<dt>Kỳ</dt><dd>2026</dd>");
    }

    @Test
    void textOfTheDocumentIsNeverMarkup() throws IOException {
        String hostile = "<script>alert(1)</script><img src=x onerror='a'>\"&amp;\u202Etxt";
        Draft draft = Drafts.of("""
                NGHỊ QUYẾT
                Về %1$s năm 2026

                Điều 1. Chỉ tiêu năm 2026 %1$s

                - Tỷ lệ %1$s đạt 95%%.
                """.formatted(hostile));
        String page = ReviewPage.html(draft);
        assertThat(draft.indicators()).hasSize(1);
        assertThat(page).contains("Tỷ lệ &lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&quot;&amp;amp;");
        assertThat(page).doesNotContain("<script", "<img", "\u202E");
    }

    @Test
    void pageNeedsNoOtherFileAndNoScript() throws IOException {
        assertThat(ReviewPage.html(Drafts.of(PLAN))).startsWith("<!doctype html>\n<html lang=\"vi\">")
                .contains("default-src 'none'; style-src 'unsafe-inline'")
                .doesNotContain("<script", "<link", "src=", "http://", "https://", "url(");
    }

    @Test
    void flaggedPassageIsMarkedAndToldAtTheTop() throws IOException {
        Flag flag = new Flag(Problem.warning("personal-number", new Location("van-ban.txt", 6, 0), "Có số điện thoại.", "Xóa số."),
                Drafts.of(PLAN).paper().text().indexOf("Thu ngân sách"), Drafts.of(PLAN).paper().text().indexOf("Thu ngân sách") + 3);
        assertThat(ReviewPage.html(Drafts.of(PLAN, flag))).contains(
                "<li id=\"canh-bao-1\" class=\"ngo\">Có số điện thoại. Xóa số. <a href=\"#rieng-1\">Xem chỗ này trong văn bản</a></li>",
                "<span id=\"rieng-1\"></span>");
    }

    @Test
    void cellsOfATableAreMarkedOneByOne() throws IOException {
        Piece row = new Piece(0, 7, "doan-a", "the-a", "1", "Xem", "xem");
        MarkedText marked = new MarkedText("Thu\t12,5\nChi", List.of(row), List.of());
        assertThat(marked.html(0, 3) + "|" + marked.html(4, 8) + "|" + marked.html(9, 12)).isEqualTo(
                "<a class=\"so\" href=\"#the-a\" aria-label=\"Xem\">1</a><mark class=\"xem\" id=\"doan-a\">Thu</mark>"
                        + "|<mark class=\"xem\">12,</mark>5|Chi");
    }

    @Test
    void documentWithoutIndicatorsSaysSo() throws IOException {
        assertThat(ReviewPage.html(Drafts.of("NGHỊ QUYẾT\nVề việc cử đại biểu\n\nĐiều 1. Cử đại biểu dự họp.\n")))
                .contains("<p>Không tìm thấy chỉ tiêu nào trong văn bản.</p>", "<li>Tìm thấy 0 chỉ tiêu, 0 con số");
    }

    @Test
    void sameDraftGivesTheSamePage() throws IOException {
        assertThat(ReviewPage.html(Drafts.of(PLAN))).isEqualTo(ReviewPage.html(Drafts.of(PLAN)));
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(one -> one.group(1)).distinct().toList();
    }
}
