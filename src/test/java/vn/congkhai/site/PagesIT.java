package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in a real browser, on a phone and on a wide screen. */
class PagesIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** Every kind narrow and wide, light and dark, in both languages. */
    static Stream<Arguments> kindsAndWays() {
        Stream<Arguments> own = BuiltSite.KINDS.stream().flatMap(kind -> Stream.of(
                Arguments.of(kind, 360, ColorScheme.LIGHT), Arguments.of(kind, 1280, ColorScheme.DARK)));
        Stream<Arguments> english = BuiltSite.ENGLISH_KINDS.stream().flatMap(kind -> Stream.of(
                Arguments.of(kind, 360, ColorScheme.DARK), Arguments.of(kind, 1280, ColorScheme.LIGHT)));
        return Stream.concat(own, english);
    }

    static Stream<String> kinds() {
        return Stream.concat(BuiltSite.KINDS.stream(), BuiltSite.ENGLISH_KINDS.stream());
    }

    @ParameterizedTest(name = "/{0} at {1} px, {2}")
    @MethodSource("kindsAndWays")
    void aPageFitsIsQuietAndBreaksNoAccessibilityRule(String kind, int width, ColorScheme scheme) {
        try (Page page = open(kind, width, true, scheme)) {
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("fits the width")
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(PagesIT::told)
                    .isEmpty();
            assertThat(CHROMIUM.console()).isEmpty();
            assertThat(CHROMIUM.strangers()).isEmpty();
        }
    }

    @ParameterizedTest(name = "/{0} reflows at 320 px")
    @MethodSource("kinds")
    void aPageReflowsOnTheNarrowestPhone(String kind) {
        try (Page page = open(kind, 320, true)) {
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        }
    }

    @ParameterizedTest(name = "/{0} without JavaScript")
    @MethodSource("kinds")
    void aPageIsWholeWithoutJavaScript(String kind) {
        try (Page page = open(kind, 360, false)) {
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("main").innerText().strip()).hasSizeGreaterThan(100);
            assertThat(page.locator("main a:visible").count()).as("ways on").isPositive();
        }
    }

    private static Page open(String kind, int width, boolean javaScript) {
        return open(kind, width, javaScript, ColorScheme.LIGHT);
    }

    private static Page open(String kind, int width, boolean javaScript, ColorScheme scheme) {
        Page page = CHROMIUM.page(width, javaScript, scheme);
        page.navigate(
                BuiltSite.host().root() + kind, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        return page;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
