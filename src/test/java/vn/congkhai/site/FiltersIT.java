package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journalist does on the search page: narrows by commune, year and figure, orders, and sends the address on. */
class FiltersIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static Page open(int width, String search) {
        Page page = CHROMIUM.page(width, true);
        page.navigate(BuiltSite.host().root() + "tim-kiem/" + search);
        if (!search.isEmpty()) {
            page.locator("#ket-qua h2:focus").waitFor();
        }
        return page;
    }

    /** Opens the filters and the list of one of them. */
    private static Locator facet(Page page, String name) {
        if (page.locator("#_loc[open]").count() == 0) {
            page.locator("#_loc > summary").click();
        }
        Locator facet = page.locator(".facets > details").filter(
                new Locator.FilterOptions().setHas(page.locator("legend:text-is('" + name + "')")));
        facet.waitFor();
        if (facet.getAttribute("open") == null) {
            facet.locator("summary").click();
        }
        return facet;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll(".*\\((.*)\\).*", "$1").replaceAll("\\D", ""));
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void aTickedBoxNarrowsByAsManyAsItSaidAndStandsInTheAddress(int width) {
        try (Page page = open(width, "?q=y+te")) {
            Locator box = facet(page, "Xã, phường").locator("label:has-text('Sông Mã')");
            int promised = number(box.innerText());
            box.click();
            assertThat(page.locator("#ket-qua h2")).hasText(promised + " kết quả");
            assertThat(page.locator("main [role=status]:has-text('kết quả')")).hasText(promised + " kết quả");
            assertThat(box.locator("input")).isFocused();
            assertThat(page).hasURL(Pattern.compile("\\?q=y\\+te&xa=son-la%2Fsong-ma$"));
            assertThat(page.locator(".chosen a")).hasText(Pattern.compile("Bỏ lọc Xã, phường: .*Sông Mã"));
            assertThat(page.locator("#_loc > summary")).hasText("Lọc kết quả (đang chọn 1)");
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void filtersOfSeveralKindsComeTogetherAndBackTakesThemOffOneByOne() {
        try (Page page = open(1280, "?q=xa")) {
            String all = page.locator("#ket-qua h2").innerText();
            facet(page, "Xã, phường").locator("label:has-text('Sông Mã')").click();
            assertThat(page.locator("#ket-qua h2")).not().hasText(all);
            String commune = page.locator("#ket-qua h2").innerText();
            Locator kind = facet(page, "Loại").locator("label:has-text('Chỉ tiêu')");
            int both = number(kind.innerText());
            kind.click();
            assertThat(page.locator("#ket-qua h2")).hasText(both + " kết quả");
            assertThat(page).hasURL(Pattern.compile("xa=son-la%2Fsong-ma&loai=indicator$"));
            page.goBack();
            assertThat(page.locator("#ket-qua h2")).hasText(commune);
            page.goBack();
            assertThat(page.locator("#ket-qua h2")).hasText(all);
            page.goForward();
            assertThat(page.locator("#ket-qua h2")).hasText(commune);
        }
    }

    @Test
    void anAddressWithFiltersShowsTheirNamesAndEachCanBeTakenOff() {
        try (Page page = open(360, "?q=y+te&xa=son-la/song-ma&nam=2026&loai=indicator&tinh-trang=not-stated")) {
            assertThat(page.locator("#_loc")).not().hasAttribute("open", "");
            assertThat(page.locator(".chosen a")).hasText(new Pattern[] {
                Pattern.compile("Bỏ lọc Xã, phường: .*Sông Mã"),
                Pattern.compile("Bỏ lọc Năm: 2026"),
                Pattern.compile("Bỏ lọc Loại: Chỉ tiêu"),
                Pattern.compile("Bỏ lọc Tình trạng văn bản: Không nêu ngày có hiệu lực"),
                Pattern.compile("Bỏ lọc tất cả")});
            page.locator(".chosen a").nth(3).click();
            assertThat(page.locator(".chosen a")).hasCount(4);
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ kết quả"));
            page.locator(".chosen a").last().click();
            assertThat(page.locator(".chosen")).hasCount(0);
            assertThat(page).hasURL(Pattern.compile("tim-kiem/\\?q=y\\+te$"));
        }
    }

    @Test
    void filtersAloneListAllThatFits() {
        try (Page page = open(360, "?xa=lang-son/mau-son&loai=indicator")) {
            assertThat(page.locator("#ket-qua h2")).hasText(Pattern.compile("\\d+ kết quả"));
            assertThat(page.locator(".hits > li > a").first()).hasAttribute(
                    "href", Pattern.compile("/lang-son/mau-son/.*/chi-tieu/[^?]*$"));
        }
    }

    @Test
    void aRangeOfFiguresNarrowsAndOrdersByFigure() {
        try (Page page = open(360, "?q=ty+le")) {
            facet(page, "Năm");
            page.locator(".figures select").selectOption("unit:%");
            page.locator(".figures label:has-text('Từ') input").fill("90");
            page.locator(".figures label:has-text('Đến') input").fill("97,7");
            page.keyboard().press("Enter");
            assertThat(page.locator(".chosen a")).hasText("Bỏ lọc Con số từ 90 đến 97,7%");
            assertThat(page).hasURL(Pattern.compile("don-vi=%25&tu=90&den=97.7$"));
            page.locator(".order select").selectOption("value-down");
            assertThat(page).hasURL(Pattern.compile("sap-xep=value-down$"));
            assertThat(page.locator(".hits > li").first().locator(".figure strong").first())
                    .containsText(Pattern.compile("9[67]"));
            page.locator(".order select").selectOption("value-up");
            assertThat(page.locator(".hits > li").first().locator(".figure strong").first())
                    .containsText(Pattern.compile("9[01]|9[02-5]"));
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void whatIsNoFigureIsToldAtItsBox() {
        try (Page page = open(360, "?q=ty+le")) {
            facet(page, "Năm");
            Locator from = page.locator(".figures label:has-text('Từ') input");
            Locator told = page.locator(".figures .error");
            from.fill("chín mươi");
            page.keyboard().press("Enter");
            assertThat(told).hasText("“chín mươi” không phải là con số. Hãy gõ như 95,5 hoặc 60 triệu.");
            assertThat(from).isFocused();
            assertThat(from).hasAttribute("aria-invalid", "true");
            from.fill("60 triệu");
            page.keyboard().press("Enter");
            assertThat(told).hasText("Hãy chọn đơn vị của con số.");
            page.locator(".figures select").selectOption("unit:%");
            page.locator(".figures label:has-text('Đến') input").fill("5");
            page.keyboard().press("Enter");
            assertThat(told).hasText("Số đầu lớn hơn số cuối. Hãy đổi lại.");
            assertThat(page).hasURL(Pattern.compile("\\?q=ty\\+le$"));
        }
    }

    @Test
    void filtersThatLeaveNothingSayHowToGoOn() {
        try (Page page = open(360, "?q=y+te&nam=1999")) {
            assertThat(page.locator("#ket-qua h2:focus")).hasText("Không thấy kết quả nào cho “y te”");
            assertThat(page.locator("#ket-qua")).containsText("Các bộ lọc đang bật có thể quá hẹp");
            page.locator(".chosen a").click();
            assertThat(page.locator("#ket-qua h2:focus")).hasText(Pattern.compile("\\d+ kết quả"));
        }
    }

    @Test
    void valuesThatNobodyHasAreTakenAsText() {
        try (Page page = open(360, "?q=y+te&xa=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&loai=constructor&nam=__proto__")) {
            assertThat(page.locator(".chosen a").first()).hasText("Bỏ lọc Xã, phường: <img src=x onerror=alert(1)>");
            assertThat(page.locator("#ket-qua img")).hasCount(0);
            facet(page, "Năm");
            assertThat(CHROMIUM.console()).isEmpty();
        }
    }

    @Test
    void countsAreFetchedOnlyWhenTheFiltersAreOpened() {
        try (Page page = open(360, "?q=y+te")) {
            int[] asked = {0};
            page.onRequest(request -> asked[0]++);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(asked[0]).isZero();
            facet(page, "Năm");
            assertThat(page.locator(".facets input[type=checkbox]").count()).isPositive();
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {320, 360, 1280})
    void openFiltersFitAndBreakNoAccessibilityRule(int width) {
        try (Page page = open(width, "?q=y+te&nam=2026")) {
            for (String name : List.of("Xã, phường", "Lĩnh vực", "Năm", "Loại", "Tình trạng văn bản")) {
                facet(page, name);
            }
            SearchIT.fits(page);
        }
    }
}
