package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.SiteUrl;

class RendererTest {

    private static final Pattern DATA = Pattern.compile("(.*/)?[a-z0-9-]+\\.(csv|json|xml)");
    private static final int PAGE_LIMIT = 50_000;
    private static final int FIRST_VIEW_LIMIT = 14_000;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void renderAll() {
        Renderer renderer = SampleSite.renderer();
        renderer.pages().forEach(url -> PAGES.put(url.path(), renderer.render(url)));
    }

    private static Document page(String path) {
        return Jsoup.parse(PAGES.get(path));
    }

    @Test
    void everyPageStandsInTheListOnce() {
        List<SiteUrl> pages = SampleSite.renderer().pages();
        assertThat(pages).doesNotHaveDuplicates().hasSize(PAGES.size());
        assertThat(PAGES.keySet()).contains(
                "", "son-la/", "son-la/song-ma/", SampleSite.PLAN + "/", SampleSite.PLAN + "/chi-tieu/bao-hiem-y-te/",
                "chi-tieu/", "so-sanh/", "so-sanh/bao-hiem-y-te/", "so-sanh/khong-ai-hua/", "linh-vuc/",
                "linh-vuc/dat-dai/", "tim-kiem/", "du-lieu/", "nghia-vu/", "phuong-phap/", "gioi-thieu/", "404.html");
    }

    @Test
    void everyPageCanBeWrittenToItsFile(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Path file = folder.resolve(new SiteUrl(page.getKey()).file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void everyPageHasOneMainHeadingALanguageAndLandmarks() {
        PAGES.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo(path.startsWith("en/") ? "en" : "vi");
            assertThat(page.select("main, header, footer")).as(path).hasSize(3);
            assertThat(page.selectFirst("a").attr("href")).as(path).isEqualTo("#_chinh");
        });
    }

    @Test
    void headingsNeverSkipALevel() {
        PAGES.forEach((path, html) -> {
            int last = 0;
            for (Element heading : Jsoup.parse(html).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(path + " " + heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        });
    }

    @Test
    void noPageHoldsTemplateMarksOrUnknownValues() {
        PAGES.forEach((path, html) -> {
            assertThat(html).as(path).doesNotContain("{{", "{%", "{0}\"></", "Optional[", "View[", "null");
        });
    }

    @Test
    void everyLinkIsRelativeAndLeadsToAPageOrAFileOfThisSite() throws IOException {
        Set<String> files = PAGES.keySet().stream().map(path -> new SiteUrl(path).file()).collect(Collectors.toSet());
        Set<String> assets = Theme.builtIn().assets().keySet();
        PAGES.forEach((path, html) -> {
            URI here = URI.create("http://site/" + path);
            for (Element link : Jsoup.parse(html).select("[href], [src], [action]")) {
                String target = link.attr(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action");
                if (target.startsWith("mailto:") || target.startsWith("tel:")) {
                    continue;
                }
                assertThat(target).as(path).doesNotStartWith("/").doesNotContain("://");
                URI uri = here.resolve(target);
                assertThat(uri.getPath()).as(path + " " + target).doesNotContain("..");
                String file = new SiteUrl(uri.getPath().substring(1)).file();
                boolean known = files.contains(file)
                        || DATA.matcher(file).matches()
                        || file.startsWith("assets/") && assets.contains(file.substring("assets/".length()));
                assertThat(known).as(path + " -> " + target).isTrue();
                if (uri.getFragment() != null && files.contains(file)) {
                    String owner = file.endsWith("index.html") ? file.substring(0, file.length() - 10) : file;
                    assertThat(page(owner).getElementById(uri.getFragment())).as(path + " -> " + target).isNotNull();
                }
            }
        });
    }

    @Test
    void idsAreSingleAndReferencesAreKept() {
        PAGES.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
            assertThat(ids).as(path).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
            assertThat(ids).as(path).containsAll(page.select("label[for]").eachAttr("for"));
        });
    }

    @Test
    void headersOfTablesHaveAScope() {
        PAGES.forEach((path, html) -> assertThat(Jsoup.parse(html).select("th:not([scope])")).as(path).isEmpty());
    }

    @Test
    void nothingOnAPageComesFromElsewhereOrRunsInline() {
        PAGES.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script:not([src]), [onclick], [onload], [style], iframe, img")).as(path).isEmpty();
            boolean plain = Stream.of("so-sanh/", "linh-vuc/", "du-lieu/", "nghia-vu/", "dinh-chinh/", "phuong-phap/", "gioi-thieu/",
                    "404")
                    .anyMatch(own(path)::startsWith);
            assertThat(page.select("script")).as(path)
                    .hasSize(plain || own(path).isEmpty() || path.contains("/giam-sat/") ? 0 : 1);
        });
    }

    /** The address without its language. */
    private static String own(String path) {
        return path.startsWith("en/") ? path.substring(3) : path;
    }

    @Test
    void everyPageLeadsToItselfInTheOtherLanguages() {
        PAGES.forEach((path, html) -> {
            if (path.equals("404.html")) {
                return;
            }
            URI here = URI.create("http://site/" + path);
            Document page = Jsoup.parse(html);
            assertThat(page.select("link[hreflang]")).as(path)
                    .extracting(link -> link.attr("hreflang") + " " + here.resolve(link.attr("href")).getPath())
                    .containsExactly("vi /" + own(path), "en /en/" + own(path));
            assertThat(page.select("header [hreflang]").eachText()).as(path)
                    .containsExactly(path.startsWith("en/") ? "Tiếng Việt" : "English");
            assertThat(here.resolve(page.selectFirst(".site").attr("href")).getPath())
                    .isEqualTo(path.startsWith("en/") ? "/en/" : "/");
        });
    }

    @Test
    void wordsOfTheContentAreMarkedOnPagesOfAnotherLanguageAndOnlyThere() {
        PAGES.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            if (path.startsWith("en/")) {
                assertThat(page.select("blockquote > p:first-child, .big, #_muc-luc ul, [aria-labelledby=_tom-tat] > p:last-child"))
                        .as(path).allMatch(element -> element.attr("lang").equals("vi"));
            } else {
                assertThat(page.select("[lang]:not(html):not(header a)")).as(path).isEmpty();
            }
        });
        Element heading = page("en/" + SampleSite.PLAN + "/").getElementById("dieu-1");
        assertThat(heading.attr("lang")).isEqualTo("vi");
        assertThat(heading.selectFirst(".cite").attr("lang")).isEqualTo("en");
        assertThat(page("en/" + SampleSite.PLAN + "/").selectFirst("h1").attr("lang")).isEqualTo("vi");
        assertThat(page("en/gioi-thieu/").selectFirst("h1").hasAttr("lang")).isFalse();
    }

    @Test
    void everyPageIsLightEnoughForASlowNetwork() throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            assertThat(compressed(page.getValue())).as(page.getKey()).isLessThan(FIRST_VIEW_LIMIT).isLessThan(PAGE_LIMIT);
        }
    }

    private static int compressed(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void theSameSiteGivesTheSameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Renderer renderer = SampleSite.renderer();
            assertThat(renderer.pages()).allSatisfy(
                    url -> assertThat(renderer.render(url)).isEqualTo(PAGES.get(url.path())));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownAddressIsAFault() {
        assertThatThrownBy(() -> SampleSite.renderer().render(new SiteUrl("khong-co/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such page: khong-co/");
        assertThatThrownBy(() -> SampleSite.renderer().render(SiteUrl.indicator(SampleSite.PLAN, "khong-co")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePageForLostAddressesLinksFromTheAddressOfTheSite() {
        Renderer renderer = new Renderer(
                SampleSite.config(Optional.of(URI.create("https://congkhai.vi-du.vn/xa/"))), SampleSite.site(),
                Theme.builtIn(), SampleSite.AS_OF, SampleSite::html);
        assertThat(renderer.render(SiteUrl.NOT_FOUND)).contains("href=\"https://congkhai.vi-du.vn/xa/tim-kiem/\"");
        assertThat(renderer.render(SiteUrl.SEARCH)).doesNotContain("https://");
    }
}
