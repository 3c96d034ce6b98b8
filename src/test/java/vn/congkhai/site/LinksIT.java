package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What links say, and that every figure leads to where it comes from. */
class LinksIT {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String TABLES = "main table.brief, main table.sheet, main table.stack:not(.line, .board)";
    private static final Pattern LEADS = Pattern.compile("chi-tieu/|#ct-|#nguyen-van|nghia-vu/|#so-cong-khai");
    private static final String WITHDRAWN = "/2026-03-20-dau-tu-cong-2026/";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    static Stream<BuiltPage> pages() {
        return BuiltPage.all();
    }

    /** The pages of indicators, without those of the example's withdrawn document, which show no figures. */
    static Stream<BuiltPage> indicators() {
        return pages().filter(page -> page.address().contains("/chi-tieu/") && !page.address().startsWith("en/"))
                .filter(page -> !page.address().contains(WITHDRAWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksOfOneNameLeadToOnePlace(BuiltPage page) throws IOException {
        Map<String, URI> named = new TreeMap<>();
        for (Element link : page.read().select("a[href]")) {
            String name = link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
            assertThat(name).as(link.outerHtml()).isNotBlank();
            URI before = named.putIfAbsent(name, page.target(link));
            assertThat(before == null ? page.target(link) : before).as(name).isEqualTo(page.target(link));
        }
    }

    /** A row with a figure in it leads to its indicator, to its passage or to its duty; the examples of the method are of none. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyFigureInATableOfTargetsLeadsToItsIndicator(BuiltPage page) throws IOException {
        Elements tables = page.address().endsWith("phuong-phap/") ? new Elements() : page.read().select(TABLES);
        for (Element table : tables) {
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
    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void everyFigureOfAnIndicatorStandsInItsPassageOrInAResult(BuiltPage page) throws IOException {
        Document html = page.read();
        Element quote = html.getElementById("nguyen-van");
        String words = quote.selectFirst("p").text();
        URI passage = page.target(quote.selectFirst("a[href*='#ct-']"));
        Element original = page.at(passage).read().getElementById(passage.getFragment());
        if (original.is("blockquote")) {
            assertThat(original.selectFirst("p").text()).isEqualTo(words);
        } else {
            assertThat(original.text()).contains(words.substring(1, words.length() - 1));
        }
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
