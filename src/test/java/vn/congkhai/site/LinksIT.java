package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.model.SiteUrl;

/** What links say, and that every figure leads to where it comes from. */
class LinksIT {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern LEADS = Pattern.compile("chi-tieu/|#ct-|#nguyen-van|nghia-vu/|#so-cong-khai");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    static Stream<String> pages() {
        return BuiltSite.allPages().stream();
    }

    static Stream<String> indicators() {
        return pages().filter(page -> page.contains("/chi-tieu/") && !page.startsWith("en/"));
    }

    private static Document read(String page) throws IOException {
        return Jsoup.parse(Files.readString(BuiltSite.OUT.resolve(new SiteUrl(page).file())));
    }

    private static URI target(String page, Element link) {
        return URI.create("http://site/" + page).resolve(link.attr("href"));
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void linksOfOneNameLeadToOnePlace(String page) throws IOException {
        Map<String, URI> named = new TreeMap<>();
        for (Element link : read(page).select("a[href]")) {
            String name = link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
            assertThat(name).as(link.outerHtml()).isNotBlank();
            URI before = named.putIfAbsent(name, target(page, link));
            assertThat(before == null ? target(page, link) : before).as(name).isEqualTo(target(page, link));
        }
    }

    /** A row with a figure in it leads to its indicator, to its passage or to its duty; the examples of the method are of none. */
    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void everyFigureInATableOfTargetsLeadsToItsIndicator(String page) throws IOException {
        for (Element table : page.endsWith("phuong-phap/") ? new Elements() : read(page).select("main table.brief, main table.sheet, main table.stack:not(.line)")) {
            for (Element row : table.select("tbody tr:has(td)")) {
                boolean figure = row.select("td").stream().anyMatch(cell -> DIGIT.matcher(cell.ownText()).find());
                if (figure) {
                    assertThat(row.select("a[href]").eachAttr("href")).as(row.text())
                            .anyMatch(href -> LEADS.matcher(href).find());
                }
            }
        }
    }

    /** On its own page, a promised figure stands in the quote, and a result names where it comes from. */
    @ParameterizedTest(name = "/{0}")
    @MethodSource("indicators")
    void everyFigureOfAnIndicatorStandsInItsPassageOrInAResult(String page) throws IOException {
        Document html = read(page);
        Element quote = html.getElementById("nguyen-van");
        String words = quote.selectFirst("p").text();
        URI passage = target(page, quote.selectFirst("a[href*='#ct-']"));
        Element original = read(passage.getPath().substring(1)).getElementById(passage.getFragment());
        assertThat(original.selectFirst("p").text()).isEqualTo(words);
        for (Element row : html.select("table.line tbody tr")) {
            NUMBER.matcher(row.child(1).text()).results().map(found -> found.group())
                    .filter(number -> !number.equals("0"))
                    .forEach(number -> assertThat(words).as(row.text()).contains(number));
            if (DIGIT.matcher(row.child(2).text()).find() && !row.child(2).text().startsWith("chưa có số liệu")) {
                assertThat(row.child(4).text()).as(row.text()).isNotIn("", "–");
            }
        }
    }
}
