package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journalist who reads English searches, filters and stays on English pages; the content stays Vietnamese. */
class EnglishIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void searchAnswersInEnglishAndLeadsToEnglishPages() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "en/tim-kiem/?q=bao+hiem+y+te+song+ma");
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ results"));
            Locator first = page.locator(".hits > li").first();
            assertThat(first.locator(".big").first()).hasAttribute("lang", "vi");
            assertThat(first.locator(".figure")).hasText("đạt 97,66% · 2026 · no data yet");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            first.locator("a").first().click();
            page.waitForURL(url -> url.contains("/en/son-la/song-ma/") && url.contains("chi-tieu/bao-hiem-y-te/"));
            assertThat(page.locator("#nguyen-van p").first()).hasAttribute("lang", "vi");
            page.locator("header a[hreflang=vi]").click();
            page.waitForURL(url -> !url.contains("/en/") && url.contains("chi-tieu/bao-hiem-y-te/"));
            assertThat(CHROMIUM.console()).isEmpty();
            assertThat(CHROMIUM.strangers()).isEmpty();
        }
    }

    @Test
    void figuresAreReadAndSaidTheEnglishWay() {
        try (Page page = CHROMIUM.page(1280, true)) {
            page.navigate(BuiltSite.host().root() + "en/chi-tieu/");
            page.locator("#_loc summary").first().click();
            Locator form = page.locator(".figures");
            form.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setValue("unit:%"));
            form.locator("input").first().fill("97.5");
            form.locator("button").click();
            assertThat(page.locator(".chosen")).containsText("97.5% or more");
            assertThat(page.locator("#ket-qua h2")).hasText(Pattern.compile("\\d+ indicators?"));
            assertThat(page).hasURL(Pattern.compile(".*/en/chi-tieu/\\?don-vi=%25&tu=97\\.5"));
        }
    }
}
