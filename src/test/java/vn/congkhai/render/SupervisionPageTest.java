package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Period;
import vn.congkhai.model.SiteUrl;

class SupervisionPageTest {

    private static Document sheet(String folder, String period) {
        return Jsoup.parse(SampleSite.renderer().render(
                SiteUrl.supervision(folder, Period.parse(period).orElseThrow())));
    }

    @Test
    void whatIsMissingAndUnmetStandsFirst() {
        assertThat(sheet(SampleSite.PLAN, "2026").select("tbody tr > :first-child").eachText()).containsExactly(
                "SM26-02 Cơ quan và trường học an toàn Trường học",
                "SM26-03 Diện tích rừng trồng",
                "SM26-02 Cơ quan và trường học an toàn Cơ quan",
                "SM26-01 Tỷ lệ dân số tham gia bảo hiểm y tế");
    }

    @Test
    void aRowHoldsTargetResultWhatTheCommuneSaysWhatWasComputedAndAnEmptyCell() {
        assertThat(sheet(SampleSite.PLAN, "2026").select("thead th").eachText()).containsExactly(
                "Chỉ tiêu", "Mục tiêu", "Kết quả", "Xã tự đánh giá", "Máy so", "Nguồn", "Chịu trách nhiệm", "Nhận xét");
        assertThat(sheet(SampleSite.PLAN, "2026").select("tbody tr").last().children().eachText()).containsExactly(
                "SM26-01 Tỷ lệ dân số tham gia bảo hiểm y tế", "97,66%", "97,7% (số chính thức, đến 31/12/2026)",
                "cơ bản đạt", "đạt, tốt hơn mục tiêu", "I. Mục tiêu, dòng 90–92; Báo cáo của xã", "văn bản không nêu");
        assertThat(sheet(SampleSite.PLAN, "2026").select("tbody tr > :last-child").eachText()).isEmpty();
    }

    @Test
    void theDocumentLeadsToItsSheetsAndADraftHasNone() {
        Renderer renderer = SampleSite.renderer();
        assertThat(Jsoup.parse(renderer.render(SiteUrl.document(SampleSite.PLAN))).select("a[href^=giam-sat], a[href*=/giam-sat/]"))
                .extracting(link -> link.text())
                .containsExactly("Phiếu giám sát năm 2026");
        assertThat(renderer.pages()).extracting(SiteUrl::path).noneMatch(path -> path.startsWith(SampleSite.REPORT + "/giam-sat"));
    }
}
