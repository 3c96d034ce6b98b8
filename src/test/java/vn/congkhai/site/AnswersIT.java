package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the search page answers: by document, with figures, with what it understood and what it would rather search. */
class AnswersIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static Page search(String query) {
        Page page = CHROMIUM.page(360, true);
        page.navigate(
                BuiltSite.host().root() + "tim-kiem/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.locator("#ket-qua h2:focus").waitFor();
        return page;
    }

    @Test
    void oneDocumentDoesNotFillThePage() {
        try (Page page = search("quản lý")) {
            Locator groups = page.locator(".hits > li");
            assertThat(groups.count()).isGreaterThan(1);
            for (Locator group : groups.all()) {
                assertThat(group.locator("a:visible").count()).isBetween(1, 3);
            }
            assertThat(page.locator(".hits a:visible").count()).isGreaterThanOrEqualTo(10);
            Locator folded = page.locator(".hits details").first();
            assertThat(folded.locator("summary")).hasText(Pattern.compile("Thêm \\d+ kết quả trong văn bản này.*"));
            folded.locator("summary").click();
            assertThat(folded.locator("a").first()).isVisible();
        }
    }

    @Test
    void anIndicatorShowsItsFigureItsPeriodAndHowItStands() {
        try (Page page = search("bao hiem y te song ma")) {
            assertThat(page.locator(".hits > li").first().locator(".figure"))
                    .hasText("đạt 97,66% · năm 2026 · chưa có số liệu");
        }
    }

    @Test
    void aConditionIsToldInWordsAndCanBeTakenOff() {
        try (Page page = search("bảo hiểm y tế >= 97%")) {
            assertThat(page.locator(".notes")).containsText("Chỉ tiêu từ 97% trở lên.");
            String narrow = page.locator("#ket-qua h2").innerText();
            page.locator(".notes a:text-is('Bỏ điều kiện này')").click();
            assertThat(page.locator("#ket-qua h2")).not().hasText(narrow);
            assertThat(page.locator("#q")).hasValue("bảo hiểm y tế");
        }
    }

    @Test
    void wordsThatStandNowhereTogetherAreToldAndSearchedOneByOne() {
        try (Page page = search("hộ cận nghèo mới")) {
            assertThat(page.locator(".notes")).containsText(Pattern.compile("Không nơi nào có "));
            assertThat(page.locator(".hits a").first()).isVisible();
        }
    }

    @Test
    void aSlipIsMetWithAQuestionThatSearchesTheRightWord() {
        try (Page page = search("bảo hễm y tế")) {
            Locator asked = page.locator(".notes p:has-text('Có phải bạn tìm') a");
            assertThat(asked).hasText("bảo hiểm y tế");
            asked.click();
            assertThat(page.locator("#q")).hasValue("bảo hiểm y tế");
            assertThat(page.locator(".hits a").first()).containsText("ảo hiểm y tế");
        }
    }

    @Test
    void suggestionsAreLinksThatEscapePutsAway() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator("#q").focus();
            page.keyboard().type("bao hi");
            Locator first = page.locator(".suggest a").first();
            assertThat(first).isVisible();
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".suggest")).isHidden();
            assertThat(page.locator("#q")).hasValue("bao hi");
            page.keyboard().type("e");
            assertThat(first).isVisible();
            String query = first.innerText();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(first).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ kết quả"));
            assertThat(page.locator("#q")).hasValue(query);
            assertThat(page.locator(".suggest")).isHidden();
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void wordsThatNobodyContinuesHaveNoSuggestions() {
        try (Page page = CHROMIUM.page(360, true)) {
            page.navigate(BuiltSite.host().root() + "tim-kiem/");
            page.locator("#q").pressSequentially("bao hi");
            assertThat(page.locator(".suggest")).isVisible();
            page.locator("#q").pressSequentially("zzzz");
            assertThat(page.locator(".suggest")).isHidden();
        }
    }
}
