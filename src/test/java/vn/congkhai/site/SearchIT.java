package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen does: types a few words, follows the first answer, reads the exact line, compares, downloads. */
class SearchIT {

    private static final String HEALTH_INSURANCE =
            "son-la/song-ma/2025-12-18-ke-hoach-2026/chi-tieu/bao-hiem-y-te/";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void typingWithoutMarksLeadsToTheExactLineAndToTheOtherCommunes(int width) throws IOException {
        try (Page page = CHROMIUM.page(width, true)) {
            page.navigate(BuiltSite.host().root().toString());
            page.locator("main input[type=search]").fill("bao hiem y te song ma");
            page.locator(".search button").click();
            Locator heading = page.locator("#ket-qua h2:focus");
            assertThat(heading).hasText(Pattern.compile("\\d+ kết quả.*"));
            assertThat(page.locator("#ket-qua mark").first().innerText()).isEqualToIgnoringCase("bảo hiểm y tế");
            page.locator(".hits a").first().click();
            page.waitForURL(url -> url.contains(HEALTH_INSURANCE));
            assertThat(page.locator("main blockquote").first())
                    .containsText("Tỷ lệ dân số tham gia bảo hiểm y tế đạt 97,66%.");
            Locator table = page.locator("main table:has-text('Mẫu Sơn')");
            assertThat(table).containsText("Sông Mã");
            assertThat(table).containsText("trên 96%");
            assertThat(table).containsText("2026");
            Download csv = page.waitForDownload(
                    () -> page.locator("main a[href$='so-sanh/bao-hiem-y-te/bao-hiem-y-te.csv']").first().click());
            assertThat(Files.readString(csv.path())).contains("97.66", "96", "son-la/song-ma", "lang-son/mau-son");
            assertThat(CHROMIUM.console()).isEmpty();
            assertThat(CHROMIUM.strangers()).isEmpty();
        }
    }

    @Test
    void theQuoteLeadsToItsPassageInTheDocument() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + HEALTH_INSURANCE);
            page.locator("main a[href$='#ct-bao-hiem-y-te']").first().click();
            page.waitForURL(url -> url.endsWith("#ct-bao-hiem-y-te"));
            assertThat(page.locator("#ct-bao-hiem-y-te")).isInViewport();
            assertThat(page.locator("#ct-bao-hiem-y-te")).containsText("97,66%");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dat dai, đất đai",
        "bao hiem y te, bảo hiểm y tế",
        "van hoa, văn hoá",
        "văn hóa, văn hoá",
    })
    void marksMayBeLeftOut(String without, String with) {
        try (Page page = CHROMIUM.page(360, true)) {
            assertThat(count(page, without)).isEqualTo(count(page, with)).isPositive();
        }
    }

    @Test
    void aFormerCommuneLeadsToTheOneItIsPartOf() {
        try (Page page = CHROMIUM.page(360, true)) {
            search(page, "co noi");
            assertThat(page.locator(".hits a").first()).hasText("Cò Nòi (cũ), nay thuộc xã Mai Sơn");
            page.locator(".hits a").first().click();
            page.waitForURL(url -> url.contains("/son-la/mai-son/"));
            assertThat(page.locator("h1")).containsText("Mai Sơn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "<img src=qqq onerror=zzzz>", "\"'&"})
    void wordsThatFindNothingAreToldSoAndDoNoHarm(String words) {
        try (Page page = CHROMIUM.page(360, true)) {
            search(page, words);
            assertThat(page.locator(".hits a")).hasCount(0);
            assertThat(page.locator("#ket-qua")).containsText("Không thấy kết quả nào");
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void theAddressHoldsTheSearchAndBackReturnsToIt() {
        try (Page page = CHROMIUM.page(360, true)) {
            search(page, "đường giao thông");
            List<String> first = page.locator(".hits a").allInnerTexts();
            page.locator("main input[type=search]").fill("y tế");
            page.locator(".search button").click();
            page.waitForURL(url -> url.contains("q=y"));
            page.goBack();
            assertThat(page.locator("main input[type=search]")).hasValue("đường giao thông");
            assertThat(page.locator(".hits a").first()).hasText(first.get(0));
        }
    }

    @Test
    void whatIsTypedIsSearchedByKeyboardAloneAndToldOnce() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator("#q").focus();
            page.keyboard().type("ho ngheo");
            page.keyboard().press("Enter");
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ kết quả"));
            assertThat(page.locator("main [role=status]").filter(new Locator.FilterOptions().setHasText("kết quả")))
                    .hasCount(0);
            String first = page.locator(".hits a").first().getAttribute("href");
            for (int i = 0; i < 5 && page.locator(".hits a:focus").count() == 0; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator(".hits a").first()).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL(first);
            assertThat(first).contains("tim=ho+ngheo");
        }
    }

    @Test
    void whoComesBackIsAtTheHitThatWasFollowed() {
        try (Page page = CHROMIUM.page(360, true)) {
            search(page, "xã");
            page.getByText("Xem thêm kết quả").click();
            assertThat(page.locator(".hits a:focus")).hasCount(1);
            String followed = page.locator(".hits a:focus").getAttribute("href");
            page.keyboard().press("Enter");
            page.waitForURL(followed);
            page.goBack();
            assertThat(page.locator(".hits a:focus")).hasAttribute("href", followed);
        }
    }

    @Test
    void moreHitsLeaveTheFirstWhereTheyAreAndTakeTheFocusOn() {
        try (Page page = CHROMIUM.page(360, true)) {
            search(page, "xã");
            List<String> before = page.locator(".hits a:visible").allInnerTexts();
            page.getByText("Xem thêm kết quả").click();
            Locator focused = page.locator(".hits a:focus");
            assertThat(focused).hasCount(1);
            assertThat(page.locator(".hits a:visible").count()).isGreaterThanOrEqualTo(before.size() + 10);
            assertThat(page.locator(".hits a").first()).hasText(before.get(0));
        }
    }

    static List<String> badInput() {
        return List.of(
                "a".repeat(10_000), "xã ".repeat(4_000), "\0\1\u001b\u007f", "y\0 tế", "😀😀 🇻🇳", "\ud83d", "y \udc00tế",
                "<script>alert(1)</script>", "<svg/onload=alert(1)>", "\"><img src=x onerror=alert(1)>",
                "(((", "[a-z]+$^\\", ".*", "%", "%00%ff", "&#60;b&#62;", "{0} {1} $1 $&", "__proto__ constructor",
                "xã Сонг Мa 村 ตำบล שלום", "\"", "\"y tế", "“ ” « »", ">= %", "từ đến %", "-", "\u202e\u200b\ufeff");
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void whateverIsTypedIsAnsweredInPeace(String typed) {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator("#q").waitFor();
            // Halves of characters reach a box only from a script.
            String units = typed.chars().mapToObj(Integer::toString).reduce((a, b) -> a + "," + b).orElse("");
            page.evaluate("units => document.getElementById('q').value"
                    + " = units.split(',').map((unit) => String.fromCharCode(unit)).join('')", units);
            page.locator(".search button").click();
            assertThat(page.locator("#ket-qua h2:focus")).hasText(
                    Pattern.compile("(Khoảng )?[\\d.]+ kết quả|Không thấy kết quả nào[^\u0000]*|Bạn muốn tìm gì\\?"));
            assertThat(page.locator("#ket-qua :is(script, img, svg, b)")).hasCount(0);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            assertThat(page.url()).hasSizeLessThan(6_000);
            page.reload();
            page.locator("#q").waitFor();
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void anEmptyBoxIsAnsweredWithWaysOn() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator(".search button").click();
            assertThat(page.locator("#ket-qua h2:focus")).hasText("Bạn muốn tìm gì?");
            assertThat(page.locator("#ket-qua")).containsText("Hãy gõ vài từ");
        }
    }

    @Test
    void longTextIsSearchedByItsBeginningAndSaysSo() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator("#q").fill("bảo hiểm y tế ".repeat(800));
            page.locator(".search button").click();
            assertThat(page.locator("#ket-qua")).containsText("Chỉ tìm theo 500 ký tự đầu.");
            assertThat(page.locator(".hits a").first()).containsText("ảo hiểm y tế");
        }
    }

    @Test
    void aFileThatCannotBeHadIsNamedAndAskedForAgain() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.route(Pattern.compile("/search/lex-[^/]+/"), route -> route.abort());
            search(page, "y tế");
            assertThat(page.locator("#ket-qua h2")).hasText("Chưa tìm được");
            assertThat(page.locator("#ket-qua [role=alert]")).containsText("lex-");
            assertThat(page.locator("#q")).hasValue("y tế");
            assertThat(page.locator("section:has(#duyet) a").first()).isVisible();
            page.unroute(Pattern.compile("/search/lex-[^/]+/"));
            page.locator("#ket-qua button:text-is('Thử lại')").click();
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ kết quả"));
        }
        CHROMIUM.forgetConsole();
    }

    @Test
    void withoutANetworkThePageSaysSoAndGoesOnWhenItIsBack() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator("#q").waitFor();
            page.context().setOffline(true);
            page.locator("#q").fill("y tế");
            page.locator(".search button").click();
            assertThat(page.locator("#ket-qua [role=alert]"))
                    .hasText("Máy đang không có mạng. Hãy kết nối lại rồi bấm “Thử lại”.");
            page.context().setOffline(false);
            page.locator("#ket-qua button:text-is('Thử lại')").click();
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ kết quả"));
        }
        CHROMIUM.forgetConsole();
    }

    @Test
    void withoutScriptsThePageLeadsToTheLists() {
        try (Page page = CHROMIUM.page(360, false)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/?q=y+te");
            assertThat(page.locator("noscript p")).containsText("Tìm kiếm cần JavaScript");
            assertThat(page.locator(".filters")).isHidden();
            page.locator("section:has(#duyet) a[href$='son-la/']").click();
            assertThat(page.locator("h1")).containsText("Sơn La");
        }
    }

    @Test
    void everyModuleThatTheBrowserAsksForStandsInTheHead() {
        try (Page page = CHROMIUM.page(360, true)) {
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            search(page, "y tế");
            Object named = page.evaluate("[...document.querySelectorAll('head link[href], script')]"
                    + ".map((one) => one.href || one.src)");
            assertThat(asked).doesNotHaveDuplicates();
            assertThat(asked.stream().filter(url -> url.endsWith(".mjs")))
                    .isNotEmpty()
                    .allMatch(((List<?>) named)::contains);
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {320, 360, 1280})
    void hitsFitAndBreakNoAccessibilityRule(int width) {
        try (Page page = CHROMIUM.page(width, true)) {
            search(page, "bảo hiểm y tế");
            fits(page);
        }
    }

    /** Fails where the page is too wide, a rule of accessibility is broken, or a control is too small for a thumb. */
    static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().map(Object::toString).toList())
                .isEmpty();
        Object small = page.evaluate("""
                [...document.querySelectorAll('main :is(button, input:not([type=checkbox]), select, summary, .facets li label)')]
                  .filter((one) => one.checkVisibility() && innerWidth < 640 && one.getBoundingClientRect().height < 43.5)
                  .map((one) => one.outerHTML)""");
        assertThat((List<?>) small).isEmpty();
    }

    private static int count(Page page, String words) {
        search(page, words);
        String heading = page.locator("#ket-qua h2:focus").innerText();
        return Integer.parseInt(heading.replaceAll("\\D", ""));
    }

    private static void search(Page page, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        page.navigate(BuiltSite.host().root() + "tim-kiem/?q=" + query);
        page.locator("#ket-qua h2:focus").waitFor();
    }
}
