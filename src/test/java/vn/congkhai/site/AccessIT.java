package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What screen readers, keyboards, thumbs and large letters get. */
class AccessIT {

    private static final String DOCUMENT = "son-la/song-ma/2025-12-18-ke-hoach-2026/";

    /** The least height of a main action, with what the browser rounds off. */
    private static final double THUMB = 43.9;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    static List<String> kinds() {
        return BuiltSite.KINDS;
    }

    private static Page open(String kind, int width) {
        Page page = CHROMIUM.page(width, true);
        page.navigate(BuiltSite.host().root() + kind);
        return page;
    }

    /** Returns how many nodes of each role the browser tells screen readers of. */
    private static Map<String, Integer> roles(Page page) {
        JsonObject tree = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        Map<String, Integer> roles = new HashMap<>();
        for (JsonElement node : tree.getAsJsonArray("nodes")) {
            JsonObject one = node.getAsJsonObject();
            if (!one.get("ignored").getAsBoolean()) {
                roles.merge(one.getAsJsonObject("role").get("value").getAsString(), 1, Integer::sum);
            }
        }
        return roles;
    }

    private static int count(Page page, String selector) {
        return ((Number) page.evaluate(
                        "selector => [...document.querySelectorAll(selector)].filter(e => !e.closest('details:not([open])')"
                                + " && !e.closest('[hidden]')).length",
                        selector))
                .intValue();
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void tablesStayTablesOnAPhone(String kind) {
        try (Page page = open(kind, 360)) {
            Map<String, Integer> roles = roles(page);
            assertThat(roles.getOrDefault("table", 0)).as("tables").isEqualTo(count(page, "main table"));
            assertThat(roles.getOrDefault("row", 0)).as("rows").isEqualTo(count(page, "main tr"));
            assertThat(roles.getOrDefault("columnheader", 0)).as("column headers").isEqualTo(count(page, "thead th"));
            assertThat(roles.getOrDefault("rowheader", 0)).as("row headers").isEqualTo(count(page, "tbody th"));
            assertThat(roles.getOrDefault("main", 0)).isEqualTo(1);
            assertThat(roles.getOrDefault("banner", 0)).isEqualTo(1);
            assertThat(roles.getOrDefault("contentinfo", 0)).isEqualTo(1);
        }
    }

    @Test
    void aChartIsHiddenFromReadersWhoGetItsTable() {
        try (Page page = open("lang-son/mau-son/2026-03-09-ke-hoach-2026-2030/chi-tieu/thu-nhap-binh-quan/", 360)) {
            assertThat(page.locator("svg.chart").count()).isPositive();
            assertThat(roles(page)).doesNotContainKeys("SvgRoot", "image", "graphics-document");
            assertThat(page.locator("section:has(svg.chart) table[role=table]").count())
                    .isEqualTo(page.locator("svg.chart").count());
        }
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void mainActionsAreLargeEnoughForAThumb(String kind) {
        try (Page page = open(kind, 360)) {
            List<Locator> actions = page.locator(
                    "header a, footer nav a, button:visible, input[type=search]:visible, .act, .places a, .paging a, .onpage a")
                    .all();
            assertThat(actions).isNotEmpty().allSatisfy(action -> {
                assertThat(action.boundingBox().height).as(action.innerText()).isGreaterThanOrEqualTo(THUMB);
                assertThat(action.boundingBox().width).as(action.innerText()).isGreaterThanOrEqualTo(24);
            });
        }
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void lettersOfTwiceTheSizeFit(String kind) {
        for (int width : new int[] {360, 1280}) {
            try (Page page = open(kind, width)) {
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("at " + width).isEqualTo(true);
            }
        }
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void aPageSaysTheSameWithoutItsStyle(String kind) {
        try (Page page = open(kind, 1280)) {
            String words = "document.querySelector('main').innerText.match(/[\\p{L}\\p{N}]+/gu)";
            List<?> before = (List<?>) page.evaluate(words);
            page.evaluate("document.querySelectorAll('style').forEach(style => style.remove())");
            List<?> after = (List<?>) page.evaluate(words);
            assertThat(new HashSet<Object>(after)).containsAll(new HashSet<Object>(before));
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void theKeyboardAloneSkipsToTheTextAndShowsWhereItIs() {
        try (Page page = open(DOCUMENT, 360)) {
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main a:focus")).hasCount(1);
            for (int i = 0; i < 40; i++) {
                page.keyboard().press("Tab");
                Locator at = page.locator(":focus");
                assertThat(at).isInViewport();
                assertThat(at.evaluate("e => getComputedStyle(e).outlineStyle")).as(at.innerText()).isEqualTo("solid");
            }
        }
    }

    @Test
    void theKeyboardAloneOpensWhatIsFolded() {
        try (Page page = open(DOCUMENT, 360)) {
            page.locator("#_muc-luc summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#_muc-luc a:focus")).hasCount(1);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("#"));
            assertThat(page.locator(":target")).isInViewport();
        }
    }
}
