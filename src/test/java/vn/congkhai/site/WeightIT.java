package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.model.SiteUrl;

/** Pages are light, with all that they load: style sheets are inside, and what scripts need is named in the page. */
class WeightIT {

    private static final int MOST = 50 * 1024;

    /** What a server sends before it waits for an answer: about ten packets. */
    private static final int FIRST_VIEW = 14 * 1024;

    static List<String> pages() {
        return BuiltSite.allPages();
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void aPageIsAtMost50KilobytesCompressed(String page) throws IOException {
        Path file = BuiltSite.OUT.resolve(new SiteUrl(page).file());
        int bytes = compressed(Files.readAllBytes(file));
        for (Element loaded : Jsoup.parse(file.toFile()).select("script[src], link[rel=icon], link[rel=modulepreload]")) {
            String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            bytes += compressed(Files.readAllBytes(file.getParent().resolve(address)));
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST);
    }

    /** The text of a document is as long as it is; all around it comes at once, with the style inside. */
    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void allButTheTextOfADocumentComesAtOnce(String page) throws IOException {
        Document html = Jsoup.parse(BuiltSite.OUT.resolve(new SiteUrl(page).file()).toFile());
        html.outputSettings().prettyPrint(false);
        html.select(".text").remove();
        assertThat(compressed(html.outerHtml().getBytes(StandardCharsets.UTF_8))).isLessThanOrEqualTo(FIRST_VIEW);
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void aPageIsDrawnFromOneFile(String page) throws IOException {
        Document html = Jsoup.parse(BuiltSite.OUT.resolve(new SiteUrl(page).file()).toFile());
        assertThat(html.select("link[rel=stylesheet], script:not([type=module]), img, iframe")).isEmpty();
    }

    @Test
    void theSearchEngineIsAtMost14KilobytesCompressed() throws IOException {
        BuiltSite.host();
        assertThat(engine()).isPositive().isLessThanOrEqualTo(14 * 1024);
    }

    private static int engine() throws IOException {
        return compressed(Files.readAllBytes(BuiltSite.OUT.resolve("assets/search/engine.mjs")));
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
