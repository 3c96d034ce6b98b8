package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table of all targets: whole as it comes, and narrowed by words, filters and figures. */
class ExplorerIT {

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

    private static void open(Page page, String search) {
        page.navigate(
                BuiltSite.host().root() + "chi-tieu/" + search,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    }
}
