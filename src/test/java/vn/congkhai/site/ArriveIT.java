package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes from search sees the words that they searched for marked, and stands at the passage. */
class ArriveIT {

    private static final String PLAN = "son-la/song-ma/2025-12-18-ke-hoach-2026/";
    private static final String QUOTE = "ct-bao-hiem-y-te";
    private static final String INDICATOR = PLAN + "chi-tieu/bao-hiem-y-te/";
    private static final String REPORT = "son-la/mai-son/2025-bao-cao-chinh-tri-nhiem-ky-2025-2030/";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void theFirstMarkInThePassageIsInSightAndItsParagraphHasTheFocus(int width) {
        try (Page page = CHROMIUM.page(width, true)) {
            arrive(page, PLAN, "bao hiem y te", QUOTE);
            Locator paragraph = page.locator("#" + QUOTE + " p:focus");
            assertThat(paragraph.locator("mark")).hasText("bảo hiểm y tế");
            assertThat(paragraph).isInViewport();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void aHeadingStandsForAllUpToTheNextOne() {
        try (Page page = CHROMIUM.page(360, true)) {
            String anchor = (String) open(page, PLAN).evaluate(
                    "id => { let at = document.getElementById(id);"
                            + " while (!/^H/.test(at.tagName)) at = at.previousElementSibling; return at.id; }",
                    QUOTE);
            arrive(page, PLAN, "97,66", anchor);
            assertThat(page.locator("p:focus mark")).hasText("97,66");
            assertThat(page.locator("p:focus")).isInViewport();
        }
    }

    @Test
    void withoutAnAnchorTheFirstMarkOfThePageIsShown() {
        try (Page page = CHROMIUM.page(360, true)) {
            arrive(page, INDICATOR, "tham gia bảo hiểm 97,66", "");
            assertThat(page.locator("h1:focus mark")).hasText("tham gia bảo hiểm");
            assertThat(page.locator("#nguyen-van mark").allInnerTexts()).containsExactly("tham gia bảo hiểm", "97,66");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bao hiem y te | bảo hiểm y tế",
        "BẢO HIỂM Y TẾ | bảo hiểm y tế",
        "bảo hiểm y tế song ma | bảo hiểm y tế",
        "\"bao hiem y te đạt\" | bảo hiểm y tế đạt",
        "\"bao hiem y te\" dat 97,66 | bảo hiểm y tế đạt 97,66",
        "te bao dan so | dân số; bảo; tế",
        "tỷ lệ dân s | Tỷ lệ dân số",
        "“te y” | ''",
    })
    void theQuoteIsMarkedAsTheEngineReadsTheQuery(String query, String marks) {
        try (Page page = CHROMIUM.page(360, true)) {
            arrive(page, PLAN, query, QUOTE);
            page.waitForFunction("document.activeElement !== document.body");
            assertThat(String.join("; ", page.locator("#" + QUOTE + " mark").allInnerTexts())).isEqualTo(marks);
        }
    }

    @ParameterizedTest
    @CsvSource({"đất, đất", "dat, dat|đạt|đất|đặt|đắt"})
    void aWordTypedWithMarksIsMarkedOnlyAsItIsSpelled(String query, String spellings) {
        try (Page page = CHROMIUM.page(360, true)) {
            arrive(page, REPORT, query, "");
            page.locator(".unmark").waitFor();
            assertThat(page.locator("main mark").allTextContents()).isNotEmpty()
                    .allMatch(text -> text.toLowerCase(Locale.ROOT).matches(spellings));
        }
    }

    @Test
    void aShortWordDoesNotPaintThePage() {
        try (Page page = CHROMIUM.page(360, true)) {
            arrive(page, PLAN, "y", QUOTE);
            assertThat(page.locator("p:focus mark")).hasText("y");
            page.locator(".unmark").waitFor();
            assertThat(page.locator("main mark")).hasCount(1);
        }
    }

    @Test
    void aPhraseRunsOverOtherElementsAndLinksStayWhole() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.route("**/" + PLAN + "*", ArriveIT::withEmphasis);
            arrive(page, PLAN, "\"bảo hiểm y tế đạt\"", QUOTE);
            assertThat(page.locator("#" + QUOTE + " p:focus mark"))
                    .hasText(new String[] {"bảo ", "hiểm ", "y", " tế", " đạt"});
            assertThat(page.locator("#" + QUOTE + " a:has(mark)")).hasAttribute("href", "#" + QUOTE);
            assertThat(page.locator("#" + QUOTE + " p").first())
                    .hasText("“Tỷ lệ dân số tham gia bảo hiểm y tế đạt 97,66%.”");
        }
    }

    @Test
    void theButtonTakesTheMarksAwayAndLeavesThePageAsItWas() {
        try (Page page = CHROMIUM.page(360, true)) {
            String before = main(open(page, REPORT));
            arrive(page, REPORT, "nông thôn mới", "");
            page.locator(".unmark").click();
            assertThat(page.locator("main :focus")).isInViewport();
            page.evaluate("document.activeElement.blur()");
            assertThat(main(page)).isEqualTo(before);
            assertThat(page.url()).isEqualTo(BuiltSite.host().root() + REPORT);
        }
    }

    @Test
    void theParagraphIsNoStopOfTheTabKeyAndWhoReturnsIsNotMovedAway() {
        try (Page page = CHROMIUM.page(360, true)) {
            arrive(page, PLAN, "bao hiem y te", QUOTE);
            page.locator("#" + QUOTE + " p:focus").waitFor();
            page.keyboard().press("Tab");
            assertThat(page.locator("#" + QUOTE + " a:focus")).hasCount(1);
            assertThat(page.locator("main [tabindex]")).hasCount(0);
            page.reload();
            page.locator(".unmark").waitFor();
            assertThat(page.locator("main :focus")).hasCount(0);
        }
    }

    @Test
    void aCopiedCitationHoldsTheAddressWithoutTheWordsThatWereSearched() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            arrive(page, PLAN, "bao hiem y te", QUOTE);
            Locator link = page.locator(".text .cite").first();
            String anchor = link.getAttribute("href");
            link.click();
            assertThat(link).containsText("đã chép");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .endsWith(". " + BuiltSite.host().root() + PLAN + anchor);
        }
    }

    @Test
    void aReaderWhoDoesNotComeFromSearchLoadsNoneOfIt() {
        try (Page page = CHROMIUM.page(360, true)) {
            List<String> scripts = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().endsWith(".mjs")) {
                    scripts.add(request.url().replaceAll(".*/", ""));
                }
            });
            open(page, PLAN);
            open(page, INDICATOR);
            open(page, "son-la/song-ma/");
            assertThat(scripts).containsOnly("cite.mjs", "arrive.mjs");
            assertThat(scripts.get(0)).isEqualTo("cite.mjs");
            assertThat(scripts.subList(1, scripts.size())).containsOnly("arrive.mjs");
        }
    }

    static Stream<String> oddQueries() {
        return Stream.of(
                "%F0%9F%98%80%ED%A0%80%ED%B0", "%00", "+", "%22%22%22", "(.*%2B%3F%5B%5D%5E%24%7B%7D%7C%5C",
                encoded("<img src=x onerror=alert(1)>"), encoded("y tế ").repeat(2000), "a".repeat(10_000),
                encoded("“a b” ").repeat(500));
    }

    @ParameterizedTest
    @MethodSource("oddQueries")
    void noQueryBreaksThePage(String query) {
        try (Page page = CHROMIUM.page(360, true)) {
            open(page, INDICATOR + "?tim=" + query + "#%zz");
            assertThat(page.locator("h1").textContent()).isEqualTo("Tỷ lệ dân số tham gia bảo hiểm y tế");
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void marksAreCalmInPrintAndPlainInForcedColours() {
        try (Page page = CHROMIUM.page(360, true)) {
            arrive(page, PLAN, "bao hiem y te", QUOTE);
            page.locator(".unmark").waitFor();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(look(page)).isEqualTo("rgba(0, 0, 0, 0) none");
            assertThat(page.locator(".unmark")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN)
                    .setForcedColors(ForcedColors.ACTIVE));
            assertThat(look(page)).startsWith("rgb(").isNotEqualTo(page.evaluate(
                    "getComputedStyle(document.documentElement).backgroundColor") + " underline");
        }
    }

    private static String look(Page page) {
        return (String) page.evaluate("(({ backgroundColor, textDecorationLine }) => `${backgroundColor} ${textDecorationLine}`)"
                + "(getComputedStyle(document.querySelector('main mark')))");
    }

    private static void withEmphasis(Route route) {
        var response = route.fetch();
        route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(response.text().replace(
                "<p>“Tỷ lệ dân số tham gia bảo hiểm y tế đạt",
                "<p>“Tỷ lệ dân số tham gia bảo <strong>hiểm <a href=\"#" + QUOTE + "\">y</a> tế</strong> đạt")));
    }

    private static void arrive(Page page, String path, String query, String anchor) {
        open(page, path + "?tim=" + encoded(query) + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    private static Page open(Page page, String path) {
        page.navigate(BuiltSite.host().root() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        return page;
    }

    private static String main(Page page) {
        return (String) page.evaluate("document.querySelector('main').innerHTML");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
