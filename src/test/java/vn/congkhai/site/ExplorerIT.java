package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of all targets: whole as it comes, and narrowed by words, filters and figures. */
class ExplorerIT {

    private static final String ROWS = "#ket-qua tbody tr";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void whoOnlyReadsLoadsNoMoreThanTheOffer() {
        try (Page page = CHROMIUM.page(360, true)) {
            List<String> scripts = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().endsWith(".mjs")) {
                    scripts.add(request.url().replaceAll(".*/", ""));
                }
            });
            open(page, "");
            assertThat(scripts).containsExactly("explorer.mjs");
            assertThat(page.locator("#_bang tbody tr").first()).isVisible();
            assertThat(page.locator("#q")).isVisible();
        }
    }

    @Test
    void withoutJavaScriptThereIsTheWholeTableAndNoFormThatDoesNothing() {
        try (Page page = CHROMIUM.page(360, false)) {
            open(page, "");
            assertThat(page.locator("main form")).isHidden();
            assertThat(page.locator("#_loc")).isHidden();
            assertThat(page.locator("#_bang tbody tr").first()).isVisible();
        }
    }

    @Test
    void aFileQuotesItsCellsAndHoldsNoFormula() {
        try (Page page = CHROMIUM.page(360, true)) {
            open(page, "");
            Object text = page.evaluate(
                    "async ([module, rows]) => (await import(module)).csv(rows)",
                    List.of(
                            BuiltSite.host().root() + "assets/pages/csv.mjs",
                            List.of(
                                    List.of("Chỉ tiêu", "Mục tiêu"),
                                    List.of("nước, \"sạch\"", "dòng\nhai"),
                                    List.of("=1+1", "@SUM(A1)"),
                                    List.of("-5,2%", "- 5 hộ"),
                                    List.of("+1.250", "\t=1"))));
            assertThat(text).isEqualTo("\uFEFFChỉ tiêu,Mục tiêu\r\n\"nước, \"\"sạch\"\"\",\"dòng\nhai\"\r\n"
                    + "'=1+1,'@SUM(A1)\r\n\"-5,2%\",'- 5 hộ\r\n+1.250,'\t=1\r\n");
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void theAddressNarrowsAndOrdersTheTable(int width) {
        try (Page page = CHROMIUM.page(width, true)) {
            open(page, "?xa=son-la/song-ma&nam=2026&don-vi=%25&tu=91&den=95&sap-xep=value-down");
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ chỉ tiêu"));
            assertThat(page.locator("#_bang")).isHidden();
            List<String> names = page.locator(ROWS + " th a").allInnerTexts();
            assertThat(names).containsSubsequence(
                    "Tỷ lệ bản, tổ dân phố có băng rộng cố định", "Tỷ lệ bản, tổ dân phố có nhà văn hoá");
            assertThat(names).doesNotContain("Tỷ lệ dân số tham gia bảo hiểm y tế");
            Locator row = page.locator(ROWS + ":has(th a:text-is('Tỷ lệ bản, tổ dân phố có nhà văn hoá'))");
            assertThat(row.locator("td").nth(0)).containsText("xã Sông Mã");
            assertThat(row.locator("td").nth(1)).hasText("đạt 91,9%");
            assertThat(row.locator("td").nth(2)).hasText("năm 2026");
            assertThat(row.locator("td").nth(3)).hasText("chưa có số liệu");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(CHROMIUM.console()).isEmpty();
            assertThat(CHROMIUM.strangers()).isEmpty();
        }
    }

    @Test
    void theFileHoldsTheRowsThatAreShown() throws IOException {
        try (Page page = CHROMIUM.page(360, true)) {
            open(page, "?q=van+hoa&nam=2030");
            Download file = page.waitForDownload(() -> page.locator("#ket-qua button:has-text('CSV')").click());
            assertThat(file.suggestedFilename()).isEqualTo("chi-tieu.csv");
            String text = Files.readString(file.path());
            assertThat(text).startsWith(
                    "\uFEFFChỉ tiêu,Phần,\"Văn bản, nơi ban hành\",Mục tiêu,Kỳ,Tình trạng,Địa chỉ\r\n");
            assertThat(text.split("\r\n")).hasSize(1 + page.locator(ROWS).count()).hasSizeGreaterThan(2);
            assertThat(text).contains(",giai đoạn 2026-2030,chưa có số liệu," + BuiltSite.host().root() + "lang-son/mau-son/");
            assertThat(text).doesNotContain("tim=");
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void wordsNarrowTheTableAndTheWayBackLeadsToTheWholeOne() {
        try (Page page = CHROMIUM.page(360, true)) {
            open(page, "");
            page.locator("#q").fill("bao hiem y te");
            page.locator("#q").press("Enter");
            page.locator("#ket-qua h2:focus").waitFor();
            assertThat(page).hasURL(BuiltSite.host().root() + "chi-tieu/?q=bao+hiem+y+te");
            assertThat(page.locator(ROWS + " th a").first()).hasAttribute(
                    "href", Pattern.compile("/chi-tieu/bao-hiem-y-te[^/]*/\\?tim=bao\\+hiem\\+y\\+te$"));
            page.goBack();
            assertThat(page.locator("#_bang")).isVisible();
            assertThat(page.locator(ROWS)).hasCount(0);
            page.goForward();
            assertThat(page.locator("#_bang")).isHidden();
            assertThat(page.locator(ROWS)).not().hasCount(0);
        }
    }

    @Test
    void draftsAndPartyDocumentsStayOutUnlessAskedFor() {
        try (Page page = CHROMIUM.page(360, true)) {
            open(page, "?tinh=son-la");
            page.locator("#ket-qua h2:focus").waitFor();
            assertThat(page.locator(ROWS + " td a[href*='bao-cao-chinh-tri']")).hasCount(0);
            assertThat(page.locator("#ket-qua")).containsText("Không gồm dự thảo");
            open(page, "?tinh=son-la&tinh-trang=party");
            page.locator("#ket-qua h2:focus").waitFor();
            assertThat(page.locator(ROWS + ":not(:has(td a[href*='bao-cao-chinh-tri']))")).hasCount(0);
            assertThat(page.locator(ROWS + " .tag").first()).hasText("Dự thảo văn kiện Đảng");
            assertThat(page.locator("#ket-qua")).not().containsText("Không gồm dự thảo");
        }
    }

    @Test
    void openedFiltersBringTheOrderAndTheirBoxesNarrow() {
        try (Page page = CHROMIUM.page(1280, true)) {
            open(page, "");
            page.locator("#_loc > summary").click();
            assertThat(page.locator("#ket-qua select")).hasValue("commune");
            assertThat(page.locator("#_loc")).not().containsText("Đoạn văn bản");
            page.locator("#_loc label:has-text('2030') input").check();
            assertThat(page).hasURL(BuiltSite.host().root() + "chi-tieu/?nam=2030");
            assertThat(page.locator(ROWS + " td a[href*='lang-son/mau-son/']")).not().hasCount(0);
            assertThat(page.locator(ROWS + " th a[href*='song-ma/2025-12-18-ke-hoach-2026/chi-tieu/bao-hiem-y-te/']"))
                    .hasCount(0);
            page.locator("#_loc label:has-text('2030') input").uncheck();
            page.locator("#_loc > summary").click();
            assertThat(page).hasURL(BuiltSite.host().root() + "chi-tieu/");
            assertThat(page.locator("#_bang")).isVisible();
        }
    }

    @Test
    void moreRowsFollowThoseThatAreShownAndTheFirstOfThemHasTheFocus() {
        try (Page page = CHROMIUM.page(360, true)) {
            open(page, "?tinh-trang=party&tinh-trang=in-force&tinh-trang=not-stated");
            Locator first = page.locator(ROWS + " th a").first();
            String name = first.innerText();
            int rows = page.locator(ROWS).count();
            page.locator("#ket-qua button:has-text('Xem thêm')").click();
            assertThat(page.locator(ROWS).nth(rows).locator("th a:focus")).hasCount(1);
            assertThat(first).hasText(name);
            assertThat(page.locator("#ket-qua button:has-text('Xem thêm')")).isHidden();
        }
    }

    @Test
    void aFaultIsToldAndTheWholeTableStands() {
        try (Page page = CHROMIUM.page(360, true)) {
            Predicate<String> index = url -> url.startsWith(BuiltSite.host().root() + "search/");
            page.route(index, route -> route.fulfill(new Route.FulfillOptions().setBody("hỏng")));
            open(page, "?q=y+te");
            assertThat(page.locator("#ket-qua [role=alert]")).isVisible();
            assertThat(page.locator("#_bang tbody tr").first()).isVisible();
            page.unroute(index);
            page.locator("#ket-qua button").click();
            assertThat(page.locator(ROWS)).not().hasCount(0);
            assertThat(page.locator("#_bang")).isHidden();
        }
    }

    private static void open(Page page, String search) {
        page.navigate(
                BuiltSite.host().root() + "chi-tieu/" + search,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    }
}
