package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.model.SiteUrl;

/** Pages are light: style sheets are inside, and nothing else is loaded but on the search page. */
class WeightIT {

    private static final int MOST = 50 * 1024;

    static List<String> pages() {
        return BuiltSite.allPages();
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("pages")
    void aPageIsAtMost50KilobytesCompressed(String page) throws IOException {
        Path file = BuiltSite.OUT.resolve(new SiteUrl(page).file());
        assertThat(compressed(Files.readAllBytes(file))).isLessThanOrEqualTo(MOST);
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
