package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Direction;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Field;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.Relation;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;

/** What the page of an indicator says about results. */
class ResultsPagesTest {

    private static final String PLAN = "tinh/xa/2026-ke-hoach";

    /** Read aloud behind links to the same indicator in other documents. */
    private static final String NAME = ": Bảo hiểm của ";

    private static Document page(String day, vn.congkhai.model.Document... documents) {
        return page(SiteUrl.indicator(PLAN, "i"), day, documents);
    }

    private static Document page(SiteUrl url, String day, vn.congkhai.model.Document... documents) {
        Site site = new Site(
                List.of(place("tinh", PlaceKind.PROVINCE), place("tinh/xa", PlaceKind.COMMUNE)),
                new Catalogue(List.of(new Field("y-te", "Y tế", List.of())),
                        List.of(new CatalogueEntry("bao-hiem", "Bảo hiểm", "%", Optional.empty(), Direction.UP, "y-te",
                                List.of(), "Số người có thẻ."))),
                List.of(), List.of(), Arrays.asList(documents));
        Renderer renderer = new Renderer(
                SampleSite.config(), site, Theme.builtIn(), LocalDate.parse(day), SampleSite::html);
        return Jsoup.parse(renderer.render(url));
    }

    private static Place place(String slug, PlaceKind kind) {
        return new Place(slug, kind, slug, Optional.empty(), List.of());
    }

    private static Paper paper(String folder, String place, Target target) {
        return new Paper(folder, "Văn bản " + folder).place(place).status(DocumentStatus.NOT_STATED)
                .section(SampleSite.text())
                .indicator(Goal.indicator("i", "Bảo hiểm của " + folder, "Xã hội", "bao-hiem", List.of(), target));
    }

    private static Paper plan(Target target) {
        return paper(PLAN, "tinh/xa", target);
    }

    private static Result result(String period, String day, String value, ResultStage stage, DeclaredStatus declared) {
        return new Result("i", "a", Period.parse(period).orElseThrow(), LocalDate.parse(day), new BigDecimal(value), stage,
                Optional.ofNullable(declared), "Báo cáo " + day, Optional.empty());
    }

    private static Target ninety() {
        return Goal.of(Comparator.AT_LEAST, "90").target();
    }

    @Test
    void aFigureThatWasReplacedStaysUnderTheOneThatReplacesIt() {
        Document page = page("2027-04-01", plan(ninety())
                .result(result("2026", "2026-12-31", "91", ResultStage.FINAL, null))
                .result(result("2026", "2026-11-30", "92", ResultStage.ESTIMATE, DeclaredStatus.MET))
                .result(result("2026", "2027-03-01", "89", ResultStage.REVISED, null))
                .document());
        assertThat(page.select("tbody").first().select("tr")).hasSize(1);
        assertThat(page.select("tbody").first().select("td[data-label='Kết quả']").first().ownText())
                .isEqualTo("89% (số điều chỉnh, đến 01/03/2027)");
        assertThat(page.select("tbody").first().select("details summary").text())
                .isEqualTo("Số đã nêu trước đó (2): Năm 2026");
        assertThat(page.select("tbody").first().select("details li").eachText()).containsExactly(
                "92% (ước thực hiện, đến 30/11/2026); xã tự đánh giá: đạt. Nguồn: Báo cáo 2026-11-30",
                "91% (số chính thức, đến 31/12/2026). Nguồn: Báo cáo 2026-12-31");
        assertThat(page.select(".st").first().text()).isEqualTo("hết kỳ, chưa đạt");
        assertThat(page.select("tbody").first().select("td[data-label='Chênh lệch']").text())
                .isEqualTo("−1 điểm % (chưa tới)");
    }

    @Test
    void ofSeveralFiguresForAYearOnlyTheOneThatCountsIsDrawn() {
        Document page = page("2027-04-01", plan(Goal.of(Comparator.AT_LEAST, "90").in("2026/2030")
                        .through(2026, "80").through(2030, "90").target())
                .result(result("2026", "2026-11-30", "92", ResultStage.ESTIMATE, null))
                .result(result("2026", "2026-12-31", "79", ResultStage.FINAL, null))
                .document());
        assertThat(page.select(".chart circle.plan")).hasSize(2);
        assertThat(page.select(".chart circle.real")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95 | final       | not-met    | Xã tự đánh giá: chưa đạt. Hai đánh giá khác nhau; trang này chỉ so con số với mục tiêu.
            95 | final       | exceeded   | Xã tự đánh giá: vượt.
            80 | final       | met        | Xã tự đánh giá: đạt. Hai đánh giá khác nhau; trang này chỉ so con số với mục tiêu.
            80 | final       | nearly-met | Xã tự đánh giá: cơ bản đạt.
            80 | preliminary | not-met    | Xã tự đánh giá: chưa đạt.
            """)
    void whatTheCommuneDeclaresStandsBesideWhatIsComputed(String value, String stage, String declared, String words) {
        Document page = page("2027-02-01", plan(ninety()).result(result("2026", "2026-12-31", value,
                ResultStage.valueOf(stage.toUpperCase(Locale.ROOT)),
                DeclaredStatus.valueOf(declared.toUpperCase(Locale.ROOT).replace('-', '_')))).document());
        assertThat(page.select("main p").eachText()).contains(words);
    }

    @Test
    void aVerdictOnAnEstimateSaysThatItMayChange() {
        Document page = page("2027-02-01", plan(ninety())
                .result(result("2026", "2026-12-20", "91", ResultStage.ESTIMATE, null)).document());
        assertThat(page.select("main p").eachText()).anyMatch(text -> text.startsWith("đạt, tốt hơn mục tiêu – Kỳ đã"
                + " hết; kết quả được so với mức 90%. Tính theo ước thực hiện, còn có thể thay đổi."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-12-01 | năm 2026 bắt đầu từ ngày 01/01/2026 | chưa có số liệu; kỳ hết ngày 31/12/2026
            2026-05-01 | năm 2026 đến ngày 31/12/2026 mới hết | chưa có số liệu; kỳ hết ngày 31/12/2026
            2027-02-01 | năm 2026 đã hết ngày 31/12/2026 | chưa có số liệu; kỳ đã hết ngày 31/12/2026
            """)
    void whereThereIsNoFigureThePageSaysWhenItIsDue(String day, String due, String cell) {
        Document page = page(day, plan(ninety()).document());
        assertThat(page.select(".answer").text())
                .isEqualTo("Phấn đấu năm 2026: từ 90% trở lên. Chưa có số liệu kết quả: " + due + ".");
        assertThat(page.select("tbody").first().select("td[data-label='Kết quả']").text()).isEqualTo(cell);
    }

    @Test
    void aYearlyPromiseHasARowForEachYearThatHasBegun() {
        Document page = page("2027-02-01", plan(Goal.of(Comparator.AT_LEAST, "90").in("2026/2030").eachYear().target())
                .result(result("2026", "2026-12-31", "91", ResultStage.FINAL, null)).document());
        assertThat(page.select("tbody").first().select("tr").eachText()).containsExactly(
                "Năm 2026 từ 90% trở lên mỗi năm 91% (số chính thức, đến 31/12/2026) +1 điểm % (tốt hơn) Báo cáo 2026-12-31",
                "Năm 2027 từ 90% trở lên mỗi năm chưa có số liệu; kỳ hết ngày 31/12/2027 – –",
                "Giai đoạn 2026-2030 từ 90% trở lên mỗi năm chưa có số liệu; kỳ hết ngày 31/12/2030 – –");
        assertThat(page.select("main p").eachText()).anyMatch(text -> text.startsWith(
                "đạt, tốt hơn mục tiêu – Năm của kết quả đã hết; điều hứa cho từng năm được so với mức 90%."));
    }

    @Test
    void anAmendedTargetIsJudgedAgainstBothFigures() {
        vn.congkhai.model.Document original = plan(ninety())
                .result(result("2026", "2026-12-31", "88", ResultStage.FINAL, null)).document();
        vn.congkhai.model.Document amending = paper("tinh/xa/2026-sua-doi", "tinh/xa",
                Goal.of(Comparator.AT_LEAST, "85").target())
                .relation(new Relation(RelationKind.AMENDS, "Kế hoạch", Optional.of(PLAN))).document();
        for (String folder : List.of(PLAN, "tinh/xa/2026-sua-doi")) {
            List<String> both = List.of(
                    "ban đầu từ 90% trở lên hết kỳ, chưa đạt – Kỳ đã hết; kết quả được so với mức 90%. Văn bản " + PLAN + NAME + folder,
                    "sửa đổi từ 85% trở lên đạt, tốt hơn mục tiêu – Kỳ đã hết; kết quả được so với mức 85%."
                            + " Văn bản tinh/xa/2026-sua-doi" + NAME + folder);
            Document page = page(SiteUrl.indicator(folder, "i"), "2027-02-01", original, amending);
            assertThat(page.select("table[aria-label='Mục tiêu này đã được sửa đổi'] tbody tr").eachText())
                    .isEqualTo(both);
        }
    }

    @Test
    void targetsOfOtherYearsAndOfTheProvinceStandBesideIt() {
        vn.congkhai.model.Document before = paper("tinh/xa/2025-ke-hoach", "tinh/xa",
                Goal.of(Comparator.AT_LEAST, "88").in("2025").target())
                .result(result("2025", "2025-12-31", "87.5", ResultStage.FINAL, null)).document();
        vn.congkhai.model.Document span = paper("tinh/xa/2026-2030-ke-hoach", "tinh/xa",
                Goal.of(Comparator.AT_LEAST, "95").in("2026/2030").target()).document();
        vn.congkhai.model.Document province = paper("tinh/2026-ke-hoach", "tinh",
                Goal.of(Comparator.EQUAL, "92").target()).document();
        Document page = page("2026-05-01", plan(ninety()).document(), before, span, province);
        assertThat(page.select("h2:containsOwn(Đặt cạnh) + ul li").eachText()).containsExactly(
                "Mục tiêu năm trước: từ 88% trở lên (năm 2025), Bảo hiểm của tinh/xa/2025-ke-hoach"
                        + " Kết quả: 87,5% (số chính thức, đến 31/12/2025).",
                "Mục tiêu cả giai đoạn: từ 95% trở lên (giai đoạn 2026-2030), Bảo hiểm của tinh/xa/2026-2030-ke-hoach",
                "Mục tiêu của tỉnh: 92% (năm 2026), Bảo hiểm của tinh/2026-ke-hoach");
        assertThat(page("2026-05-01", plan(ninety()).document()).select("h2:containsOwn(Đặt cạnh)")).isEmpty();
    }

    @Test
    void theExamplesOfTheMethodAreWhatTheMethodSays() {
        Document page = page(SiteUrl.METHOD, "2027-02-01", plan(ninety()).document());
        assertThat(page.select("section[aria-labelledby=vi-du] tbody .st").eachText()).containsExactly(
                "đạt, tốt hơn mục tiêu", "hết kỳ, chưa đạt", "hết kỳ, chưa đạt", "đúng tiến độ", "hơi chậm",
                "chưa đánh giá được", "chậm", "chưa đánh giá được", "hết kỳ, chưa đạt", "chưa đánh giá được",
                "chưa đánh giá được", "hết kỳ, chưa đạt", "đạt, tốt hơn mục tiêu");
        assertThat(page.select("section[aria-labelledby=vi-du] tbody tr").eachText()).contains(
                "Tỷ lệ lao động qua đào tạo, giai đoạn 2026-2030: từ 55% trở lên; mức đầu kỳ 45% (năm 2025); mức từng năm:"
                        + " 2026: 47%, 2027: 49%, 2030: 55% Năm 2027: 48% (số chính thức, đến 31/12/2027) hơi chậm"
                        + " – So với mức văn bản đặt ra cho năm: 49%.",
                "Tỷ lệ hộ dùng nước sạch, năm 2026: từ 90% trở lên Năm 2026: 91% (ước thực hiện, đến 30/11/2026)"
                        + " Năm 2026: 89% (số chính thức, đến 31/12/2026) hết kỳ, chưa đạt"
                        + " – Kỳ đã hết; kết quả được so với mức 90%.");
    }
}
