package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.SiteUrl;

class FeedbackTest {

    private static final SiteUrl INDICATOR = SiteUrl.indicator(SampleSite.PLAN, "hai-phan");

    private static Element block(SiteUrl url) {
        return Jsoup.parse(SampleSite.renderer().render(url)).selectFirst("section[aria-labelledby=_hoi]");
    }

    @Test
    void phoneAddressAndHoursStandBeforeTheLetter() {
        assertThat(block(INDICATOR).selectFirst("dl").select("dt").eachText())
                .containsExactly("Điện thoại", "Địa chỉ", "Giờ tiếp dân", "Thư điện tử");
        assertThat(block(INDICATOR).selectFirst("a.act").attr("href")).isEqualTo("tel:0000000000");
    }

    @Test
    void askingTheCommuneAndReportingAWrongFigureGoToTwoDesks() {
        assertThat(block(INDICATOR).select("h3").eachText())
                .containsExactly("Hỏi xã Sông Mã", "Báo số liệu sai trên trang này", "Ai giám sát");
        assertThat(block(INDICATOR).select("a[href^=mailto]").eachAttr("href"))
                .satisfiesExactly(
                        ask -> assertThat(ask).startsWith("mailto:xa@vi-du.vn?subject=%5BSM26-02%5D%20H%E1%BB%8Fi"),
                        report -> assertThat(report).startsWith("mailto:hop-thu@vi-du.vn?subject=%5BSM26-02%5D%20B"));
    }

    @Test
    void theLetterHoldsTheCodeTheNameAndTheAddressOfThePage() {
        String page = new Renderer(
                        SampleSite.config(Optional.of(URI.create("https://congkhai.vi-du.vn/xa/"))), SampleSite.site(),
                        Theme.builtIn(), SampleSite.AS_OF, SampleSite::html)
                .render(new SiteUrl("en/" + INDICATOR.path()));
        String letter = Jsoup.parse(page).selectFirst("a[href^=mailto]").attr("href");
        assertThat(URLDecoder.decode(letter.substring(letter.indexOf("&body=") + 6), StandardCharsets.UTF_8))
                .isEqualTo("Mã: SM26-02\r\nVề: Cơ quan và trường học an toàn\r\n"
                        + "https://congkhai.vi-du.vn/xa/en/" + INDICATOR.path() + "\r\n\r\n");
    }

    @Test
    void whereNobodyIsKnownThePageSaysSo() {
        assertThat(block(SiteUrl.document(SampleSite.FIVE_YEARS)).text())
                .contains("Hỏi xã Mẫu Sơn", "Trang này chưa có số điện thoại, địa chỉ và giờ tiếp dân của xã.");
        assertThat(block(SiteUrl.document(SampleSite.UNPLACED)).select("h3").first().text()).isEqualTo("Hỏi xã");
    }

    @Test
    void aScanTellsThatScreenReadersCannotReadItAndWhomToCall() {
        assertThat(Jsoup.parse(SampleSite.renderer().render(SiteUrl.document(SampleSite.PLAN)))
                        .select(".banner").text())
                .isEqualTo("Bản gốc là ảnh chụp, không có chữ: trình đọc màn hình không đọc được. "
                        + "Cần nghe nội dung hoặc cần bản có chữ, hãy gọi 0000 000 000. Hỏi và báo sai");
        assertThat(Jsoup.parse(SampleSite.renderer().render(SiteUrl.document(SampleSite.FIVE_YEARS)))
                        .select(".banner"))
                .isEmpty();
    }
}
