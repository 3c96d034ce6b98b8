package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say about duties, corrections and changes; the site is {@code src/test/sites/ledger}. */
class LedgerSiteTest {

    private static final Path SITE = Path.of("src/test/sites/ledger").toAbsolutePath();
    private static final String COMMUNE = "vi-du/minh-hoa/";
    private static final String PLAN = COMMUNE + "2026-01-15-ke-hoach-2026/";

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        for (String file : FileTree.files(SITE)) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(SITE.resolve(file), copy);
        }
        assertThat(build(TinySite.DAY)).isInstanceOf(Outcome.Passed.class);
    }

    private static Outcome build(LocalDate asOf) throws IOException {
        return SiteBuild.build(BuildRequest.publish(folder, Path.of("public"), asOf), BuildListener.SILENT);
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("public/" + path + "index.html").toFile());
    }

    @Test
    void aCommunesBoardSaysOfEachDutyHowItStands() throws IOException {
        assertThat(page(COMMUNE).select("#so-cong-khai ~ table .st").eachText()).containsExactly(
                "Đã quá hạn, trang này chưa ghi nhận (hạn 10/07/2026)",
                "Đã quá hạn, trang này chưa ghi nhận (hạn 27/07/2026)",
                "Công khai muộn 12 ngày (hạn 10/10, đăng 22/10)",
                "Công khai đúng hạn (hạn 10/04, đăng 08/04)",
                "Đã công khai ngày 02/02/2026. Quy định không nêu hạn.",
                "Công khai đúng hạn (hạn 22/01, đăng 19/01)",
                "Không tính được hạn: chưa có lịch nghỉ lễ của năm ấy.",
                "Chưa xác minh quy định nên không tính muộn",
                "Chưa xác minh quy định nên không tính muộn");
    }

    @Test
    void whatIsUnverifiedIsNeverMarkedAsLate() throws IOException {
        assertThat(page(COMMUNE).select(".board tr:contains(Danh sách) .st").eachAttr("class"))
                .hasSize(2).containsOnly("st says st-unverified");
    }

    @Test
    void theBoardOfADutyHoldsCommunesSideBySide() throws IOException {
        Document page = page("nghia-vu/thu-chi/");
        assertThat(page.select("thead th").eachText())
                .containsExactly("Xã, phường", "9 tháng đầu năm 2026", "6 tháng đầu năm 2026", "Quý I năm 2026");
        assertThat(page.select("tbody tr:contains(Mẫu Thử) .st").last().text())
                .isEqualTo("Được miễn theo Điều 5 Nghị định số 00 (hư cấu)");
    }

    @Test
    void everyDisclosureLeadsToItsProof() throws IOException {
        assertThat(page(COMMUNE).select(".board td a").eachAttr("href")).containsExactly(
                "https://minh-hoa.vi-du.example/thu-chi/9-thang", "https://minh-hoa.vi-du.example/thu-chi/q1",
                "../../vi-du/minh-hoa/files/niem-yet-quy-1.txt", "https://minh-hoa.vi-du.example/tiep-dan",
                "../../vi-du/minh-hoa/2026-01-15-ke-hoach-2026/", "https://minh-hoa.vi-du.example/danh-sach");
    }

    @Test
    void aCorrectionStandsAtItsFigureAndOnThePageOfAll() throws IOException {
        assertThat(page(PLAN + "chi-tieu/ho-ngheo/").select("#dinh-chinh ~ table del").eachText())
                .containsExactly("5,5%", "15%");
        assertThat(page("dinh-chinh/").select("tbody tr").eachText()).startsWith(
                "15/07/2026 Thu ngân sách (15/07/2026, 214 tỷ đồng) – kết quả 6 tháng đầu năm 2026 "
                        + "Kế hoạch năm 2026 của xã Minh Họa 214 tỷ đồng 21,4 tỷ đồng Mất dấu phẩy khi nhập bảng.");
    }

    @Test
    void anAmendmentShowsOldAndNewFiguresOnBothDocuments() throws IOException {
        List<String> changed = List.of("Tỷ lệ hộ nghèo (Sửa đổi những gì) dưới 5% (năm 2026) dưới 4% (năm 2026)");
        assertThat(page(COMMUNE + "2026-07-20-sua-doi/").select("#_thay-doi-1 ~ table tbody tr").eachText())
                .isEqualTo(changed);
        assertThat(page(PLAN).select("#_thay-doi-2 ~ table tbody td").eachText())
                .containsExactly("dưới 5% (năm 2026)", "dưới 4% (năm 2026)");
        assertThat(page(PLAN).select("#_thay-doi-2 ~ p").text())
                .isEqualTo("Sửa đổi kế hoạch năm 2026 của xã Minh Họa (Đã được sửa đổi thế nào) 1 chỉ tiêu khác giữ nguyên.");
    }

    @Test
    void anIndicatorOfTheSameCodeIsFoundUnderAnotherName() throws IOException {
        assertThat(page(PLAN).select("#_thay-doi-1 ~ table tbody td").eachText()).startsWith(
                "dưới 6% (năm 2026)", "dưới 5% (năm 2026)");
    }

    @Test
    void aDocumentTellsItsHistory() throws IOException {
        assertThat(page(PLAN).select("#_lich-su ~ ul li").eachText()).containsExactly(
                "20/07/2026 Được sửa đổi bởi: Sửa đổi kế hoạch năm 2026 của xã Minh Họa (Được sửa đổi bởi, 20/07/2026)",
                "15/07/2026 Đính chính: Thu ngân sách (Đính chính, 15/07/2026) 214 tỷ đồng → 21,4 tỷ đồng. "
                        + "Mất dấu phẩy khi nhập bảng.",
                "20/02/2026 Đính chính: Tỷ lệ hộ nghèo (Đính chính, 20/02/2026) 5,5% → 5%. Đọc nhầm bản nháp.",
                "03/02/2026 Đính chính: Tỷ lệ hộ nghèo (Đính chính, 03/02/2026) 15% → 5,5%. "
                        + "Chép thừa một chữ số khi nhập.",
                "20/01/2026 Đưa lên trang này",
                "15/01/2026 Thông qua HĐND (hư cấu)");
    }

    @Test
    void aDocumentNamesWhatTheSiteLacksOfIt() throws IOException {
        assertThat(page(PLAN).select("#_con-thieu ~ ul li").eachText()).containsExactly(
                "Không có trong bản chúng tôi nhận được: tên in trên văn bản, số, kỳ họp, ngày có hiệu lực, người ký",
                "Bản gốc có chữ ký: chưa đăng ở đây",
                "Người đối chiếu với tệp nguồn: chưa có");
    }

    @Test
    void aCommuneShowsItsFiveLatestChangesAndItsFeed() throws IOException {
        Document page = page(COMMUNE);
        assertThat(page.select("#moi ~ ul li").eachText()).hasSize(5)
                .startsWith("22/10/2026 Công khai: Tình hình thu chi ngân sách 3, 6, 9 tháng (9 tháng đầu năm 2026) "
                        + "(Công khai, 22/10/2026)");
        assertThat(page.select("link[type=application/atom+xml]").attr("href")).isEqualTo("../../vi-du/minh-hoa/tin.xml");
        assertThat(page("").select("link[type=application/atom+xml]").attr("href")).isEqualTo("tin.xml");
    }

    @Test
    void wordsOfTheContentAreMarkedOnTheEnglishPages() throws IOException {
        Document board = page("en/" + COMMUNE);
        assertThat(board.select("#so-cong-khai ~ table .st").eachText()).contains(
                "Overdue, not recorded on this site (due 10 July 2026)",
                "Disclosed 12 days late (due 10 October, published 22 October)");
        assertThat(board.select("#moi ~ ul li").eachText()).contains(
                "22 October 2026 Disclosed: Tình hình thu chi ngân sách 3, 6, 9 tháng (first nine months of 2026) "
                        + "(Disclosed, 22 October 2026)",
                "15 July 2026 Corrected: Thu ngân sách (Corrected, 15 July 2026) 214 tỷ đồng → 21.4 tỷ đồng. "
                        + "Mất dấu phẩy khi nhập bảng.");
        assertThat(board.select("#moi ~ ul [lang=vi]").eachText()).contains(
                "Tình hình thu chi ngân sách 3, 6, 9 tháng", "Thu ngân sách", "Mất dấu phẩy khi nhập bảng.");
        assertThat(page("en/nghia-vu/thu-chi/").select("main [lang=vi]").eachText()).startsWith(
                "Tình hình thu chi ngân sách 3, 6, 9 tháng", "khi hết kỳ", "Ủy ban nhân dân xã",
                "Trang thông tin điện tử của xã", "Điều 3 khoản 1, Nghị định số 00 (hư cấu)");
        assertThat(page("en/" + COMMUNE + "2026-07-20-sua-doi/chi-tieu/ho-ngheo/").select(".citation [lang=vi]").eachText())
                .containsExactly("Tỷ lệ hộ nghèo giảm còn dưới 4%.",
                        "Sửa đổi kế hoạch năm 2026 của xã Minh Họa", "Điều 1. Chỉ tiêu", "HĐND (hư cấu)",
                        "Trang thử sổ sách (hư cấu)");
    }

    @Test
    void aWithdrawnDocumentHasNoSupervisionSheet() {
        assertThat(folder.resolve("public/" + PLAN + "giam-sat")).isDirectory();
        assertThat(folder.resolve("public/" + COMMUNE + "2026-03-01-in-nham")).isDirectory();
        assertThat(folder.resolve("public/" + COMMUNE + "2026-03-01-in-nham/giam-sat")).doesNotExist();
    }

    @Test
    void linksOfOneNameLeadToOnePlace() throws IOException {
        for (String path : List.of(COMMUNE, PLAN, "dinh-chinh/", "nghia-vu/", "nghia-vu/thu-chi/")) {
            Map<String, Set<String>> places = new TreeMap<>();
            page(path).select("main :is(.board, .events, .stack:not(.brief)) a").forEach(link ->
                    places.computeIfAbsent(link.text(), name -> new TreeSet<>()).add(link.attr("href")));
            assertThat(places).as(path).isNotEmpty().allSatisfy((name, leads) -> assertThat(leads).as(name).hasSize(1));
        }
    }

    @Test
    void onAnEarlierDayWhatHappenedLaterIsAProblem() throws IOException {
        Outcome outcome = SiteBuild.check(
                BuildRequest.publish(folder, Path.of("public"), LocalDate.parse("2026-10-21")), BuildListener.SILENT);
        assertThat(outcome.problems()).extracting(Object::toString).containsExactly(
                "content/vi-du/minh-hoa/disclosures.csv:4:17: Ngày 2026-10-22 ở sau ngày 2026-10-21 mà trang này tính đến.\n"
                        + "    → Chỉ ghi việc đã xảy ra; nếu gõ nhầm, sửa lại ngày.");
    }
}
