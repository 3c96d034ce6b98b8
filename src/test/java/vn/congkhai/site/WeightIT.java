package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are light, with all that they load: style sheets are inside, and what scripts need is named in the page. */
class WeightIT {

    private static final int MOST = 50 * 1024;

    /** What a server sends before it waits for an answer: about ten packets. */
    private static final int FIRST_VIEW = 14 * 1024;

    static Stream<BuiltPage> pages() {
        return BuiltPage.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsAtMost50KilobytesCompressed(BuiltPage page) throws IOException {
        Path file = page.file();
        int bytes = compressed(Files.readAllBytes(file));
        for (Element loaded : page.read().select("script[src], link[rel=icon], link[rel=modulepreload]")) {
            String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            // The page for lost addresses starts from the site's own address where that is known.
            bytes += compressed(Files.readAllBytes(URI.create(address).isAbsolute()
                    ? page.root().resolve(URI.create(address).getPath().substring(1))
                    : file.getParent().resolve(address)));
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST);
    }

    /** The text of a document is as long as it is; all around it comes at once, with the style inside. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void allButTheTextOfADocumentComesAtOnce(BuiltPage page) throws IOException {
        Document html = page.read();
        html.outputSettings().prettyPrint(false);
        html.select(".text").remove();
        assertThat(compressed(html.outerHtml().getBytes(StandardCharsets.UTF_8))).isLessThanOrEqualTo(FIRST_VIEW);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsDrawnFromOneFile(BuiltPage page) throws IOException {
        Document html = page.read();
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
