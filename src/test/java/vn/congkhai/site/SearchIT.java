package vn.congkhai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            page.locator("main form button").click();
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
            page.locator("main form button").click();
            page.waitForURL(url -> url.contains("q=y"));
            page.goBack();
            assertThat(page.locator("main input[type=search]")).hasValue("đường giao thông");
            assertThat(page.locator(".hits a").first()).hasText(first.get(0));
        }
    }

    private static int count(Page page, String words) {
        search(page, words);
        String heading = page.locator("#ket-qua h2:focus").innerText();
        return Integer.parseInt(heading.replaceAll("\\D", ""));
    }

    private static void search(Page page, String words) {
        String query = java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        page.navigate(BuiltSite.host().root() + "tim-kiem/?q=" + query);
        page.locator("#ket-qua h2:focus").waitFor();
    }
}
