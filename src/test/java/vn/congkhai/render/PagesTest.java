package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.SiteUrl;

/** What the pages of the sample site say. */
class PagesTest {

    private static final Renderer RENDERER = SampleSite.renderer();

    private static Document page(SiteUrl url) {
        return Jsoup.parse(RENDERER.render(url));
    }

    private static Document document(String folder) {
        return page(SiteUrl.document(folder));
    }

    @Test
    void aDocumentCountsItsIndicatorsByHowTheyStand() {
        assertThat(document(SampleSite.PLAN).select(".score").text())
                .isEqualTo("3 chỉ tiêu: 1 chưa có số liệu · 1 đạt, tốt hơn mục tiêu · 1 đạt một phần");
    }

    @Test
    void whereThereIsNoResultAtAllTheCountSaysSoInOneClause() {
        assertThat(document(SampleSite.UNPLACED).select(".score").text())
                .isEqualTo("1 chỉ tiêu, chưa chỉ tiêu nào có kết quả");
    }

    @Test
    void aComparisonPromisesATableOfLikeTargetsOnlyWhereThereIsOne() {
        assertThat(page(SiteUrl.comparison("bao-hiem-y-te")).select("main > p").text())
                .contains("được đặt cạnh nhau ở mục dưới.");
        assertThat(page(SiteUrl.comparison("khong-ai-hua")).select("main > p").text())
                .contains("Chưa có hai xã nào cùng chuẩn, đơn vị, kỳ và loại số liệu để đặt cạnh nhau.");
    }

    @Test
    void aQuoteStandsUnderItsSectionWithItsOwnAnchor() {
        Element quote = document(SampleSite.PLAN).getElementById("ct-bao-hiem-y-te");
        assertThat(quote.normalName()).isEqualTo("blockquote");
        assertThat(quote.text()).startsWith("“Câu nguyên văn về Tỷ lệ dân số tham gia bảo hiểm y tế & <việc khác>.”");
        assertThat(quote.previousElementSiblings().select("[id]").first().id()).isEqualTo("dieu-1.i");
    }

    @Test
    void aCommitmentWhoseSectionIsMissingIsShownAllTheSame() {
        Document page = document(SampleSite.PLAN);
        assertThat(page.getElementById("cam-ket-sua-duong").text()).contains("Chịu trách nhiệm: Ủy ban nhân dân xã");
        assertThat(page.getElementById("cam-ket-lac")).isNotNull();
    }

    @Test
    void whatIsUnknownAndWhatIsLeftBlankAreToldApart() {
        assertThat(document(SampleSite.PLAN).select(".lead").text())
                .isEqualTo("Nghị quyết · Số: không có trong bản chúng tôi nhận được · thông qua 18/12/2025 · HĐND xã");
        assertThat(document(SampleSite.UNPLACED).select(".lead").text())
                .isEqualTo("Nghị quyết · Số: để trống trong văn bản · HĐND xã");
    }

    @Test
    void aPartyDraftCarriesItsBannerAndStaysOutOfTheTables() {
        Document report = document(SampleSite.REPORT);
        assertThat(report.select(".banner").text()).isEqualTo(
                "Văn kiện Đảng – dự thảo. Không phải nghị quyết của HĐND; không đưa vào bảng so sánh.");
        assertThat(report.select(".score")).isEmpty();
        assertThat(report.select(".options li")).hasSize(2);
        assertThat(page(SiteUrl.EXPLORER).select("tbody").text()).doesNotContain("Giảm hộ nghèo");
        assertThat(page(SiteUrl.EXPLORER).select("main p").text()).contains("Dự thảo báo cáo chính trị");
        assertThat(page(SiteUrl.comparison("bao-hiem-y-te")).select("table").text()).doesNotContain("từ 15% đến 20%");
    }

    @Test
    void aMissingAnnexIsNamedWithASentenceToAskForIt() {
        assertThat(document(SampleSite.ANNEX).select("section[aria-labelledby=_phu-luc]").text())
                .contains("Phụ lục I – không có trong bản chúng tôi nhận được")
                .contains("Kính đề nghị xã gửi Phụ lục I.");
    }

    @Test
    void aDoubtIsQuotedAndNeverMended() {
        assertThat(page(SiteUrl.indicator(SampleSite.PLAN, "rung-trong")).select(".doubts").text()).isEqualTo(
                "Văn bản ghi “1.294.0 ha/năm”. Không đọc được con số. dòng 39");
        assertThat(document(SampleSite.PLAN).select(".doubts li")).hasSize(3);
    }

    @Test
    void anIndicatorAnswersInOneSentenceAndSaysWhy() {
        Document page = page(SiteUrl.indicator(SampleSite.PLAN, "bao-hiem-y-te"));
        assertThat(page.select(".answer").text())
                .isEqualTo("Phấn đấu năm 2026: 97,66%. Đến 31/12/2026: 97,7% (số chính thức).");
        assertThat(page.select("main").text())
                .contains("đạt, tốt hơn mục tiêu – Kỳ đã hết; kết quả được so với mức 97,66%.")
                .contains("Xã tự đánh giá: cơ bản đạt.");
        assertThat(page.select("tbody").first().text())
                .isEqualTo("Năm 2026 97,66% 97,7% (số chính thức, đến 31/12/2026); xã tự đánh giá: cơ bản đạt"
                        + " +0,04 điểm % (tốt hơn) Báo cáo của xã – đã kiểm tra");
    }

    @Test
    void aYearlyPathIsDrawnSmallAndListedInATable() {
        Document page = page(SiteUrl.indicator(SampleSite.FIVE_YEARS, "lao-dong"));
        Element chart = page.selectFirst("svg");
        assertThat(chart.attr("aria-hidden")).isEqualTo("true");
        assertThat(chart.outerHtml().length()).isLessThan(3000);
        assertThat(page.select("tbody").first().select("th").eachText())
                .containsExactly("Năm 2026", "Năm 2027", "Năm 2028", "Năm 2030", "Giai đoạn 2026-2030");
        assertThat(page(SiteUrl.indicator(SampleSite.FIVE_YEARS, "bao-hiem")).select("svg")).isEmpty();
    }

    @Test
    void theCommunesOfAComparisonAddUp() {
        Document page = page(SiteUrl.comparison("bao-hiem-y-te"));
        assertThat(page.select("section[aria-labelledby=con-lai] > p").first().text()).isEqualTo(
                "4 xã, phường có tên trên trang: 2 có chỉ tiêu này, 1 có văn bản thiếu phụ lục, "
                        + "1 chưa có văn bản nào.");
        assertThat(page.select("h3").eachText()).contains("Thiếu phụ lục, nên chưa biết (1)", "Chưa có văn bản nào (1)");
    }

    @Test
    void onlyLikeTargetsOfKnownCommunesAreSetSideBySide() {
        Document page = page(SiteUrl.comparison("bao-hiem-y-te"));
        assertThat(page.select("section[aria-labelledby=xep] tbody tr").eachText())
                .containsExactly("Xã Sông Mã 97,66% cao nhất", "Xã Mẫu Sơn từ 96% trở lên −1,66 điểm %");
    }

    @Test
    void theCommunePageNamesTheUnitsItWasMadeOf() {
        assertThat(page(SiteUrl.place("son-la/mai-son")).select("main > p").first().text())
                .isEqualTo("Gồm xã Cò Nòi (cũ), thị trấn Hát Lót (cũ).");
    }

    @Test
    void aCommuneWithoutIndicatorsSaysWhy() {
        assertThat(page(SiteUrl.place("son-la/mai-son")).select("section[aria-labelledby=bang-diem] p").text())
                .isEqualTo("Chưa có chỉ tiêu nào để theo dõi: bản chúng tôi nhận được thiếu phụ lục.");
    }

    @Test
    void listsSayThatANumberIsMissingInTwoWords() {
        assertThat(page(SiteUrl.HOME).select(".cards .small").eachText())
                .contains("Nghị quyết · không rõ số · thông qua 18/12/2025 · HĐND xã", "Nghị quyết · số để trống · HĐND xã");
    }

    @Test
    void noAnchorOfThePageIsHiddenInAClosedList() {
        assertThat(document(SampleSite.PLAN).select("details [id]")).isEmpty();
        assertThat(document(SampleSite.PLAN).select(".onpage a, .up").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(document(SampleSite.PLAN).getElementById(href.substring(1))).isNotNull());
    }

    @Test
    void aFieldWithoutIndicatorsSaysSo() {
        assertThat(page(SiteUrl.field("dat-dai")).select("main").text())
                .contains("Chưa thấy chỉ tiêu nào có con số trong lĩnh vực này.", "Sửa đường liên bản");
    }

    @Test
    void aDutyWhoseBasisNobodyReadSaysSo() {
        assertThat(page(SiteUrl.DUTIES).select(".duties li > p .tag").eachText())
                .containsExactly("chưa xác minh căn cứ", "chưa xác minh căn cứ");
        assertThat(page(SiteUrl.DUTIES).select(".duties details .tag").eachText())
                .containsExactly("đã đọc căn cứ ngày 22/11/2026", "chưa xác minh căn cứ", "chưa xác minh căn cứ");
    }

    @Test
    void aLongListIsCutIntoPages() {
        assertThat(Slice.pages(0)).isEqualTo(1);
        assertThat(Slice.pages(300)).isEqualTo(1);
        assertThat(Slice.all(SiteUrl.EXPLORER, 601)).extracting(slice -> slice.url().path())
                .containsExactly("chi-tieu/", "chi-tieu/trang-2/", "chi-tieu/trang-3/");
    }
}
