package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.build.BuildListener;
import vn.congkhai.build.BuildRequest;
import vn.congkhai.build.Outcome;
import vn.congkhai.build.SiteBuild;

/** The project's own site and the example, each built once for all browser tests, and a host that serves the first. */
final class BuiltSite {

    static final Path OUT = Path.of("target/site-under-test").toAbsolutePath();

    static final Path EXAMPLE_OUT = Path.of("target/example-under-test").toAbsolutePath();

    /** The index that belongs to the first. */
    static final Path INDEX = Path.of("target/index-under-test").toAbsolutePath();

    private static final Path EXAMPLE_INDEX = Path.of("target/example-index-under-test").toAbsolutePath();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A page of each kind, as addresses relative to the root. */
    static final List<String> KINDS = List.of(
            "",
            "son-la/",
            "son-la/mai-son/",
            "son-la/song-ma/",
            "lang-son/mau-son/",
            "son-la/song-ma/2025-12-18-ke-hoach-2026/",
            "son-la/mai-son/2025-bao-cao-chinh-tri-nhiem-ky-2025-2030/",
            "son-la/mai-son/2025-12-18-phu-luc-ii-nhiem-vu-giai-phap-2026/",
            "chua-ro-noi-ban-hanh/2025-12-24-ke-hoach-2026/",
            "lang-son/mau-son/2026-03-09-ke-hoach-2026-2030/",
            "son-la/song-ma/2025-12-18-ke-hoach-2026/chi-tieu/bao-hiem-y-te/",
            "lang-son/mau-son/2026-03-09-ke-hoach-2026-2030/chi-tieu/thu-nhap-binh-quan/",
            "lang-son/mau-son/2026-03-09-ke-hoach-2026-2030/giam-sat/2026-2030/",
            "chi-tieu/",
            "so-sanh/",
            "so-sanh/bao-hiem-y-te/",
            "linh-vuc/",
            "linh-vuc/y-te/",
            "linh-vuc/cong-khai/",
            "nghia-vu/",
            "nghia-vu/ngan-sach-quy/",
            "dinh-chinh/",
            "tim-kiem/",
            "du-lieu/",
            "phuong-phap/",
            "gioi-thieu/",
            "404.html");

    /** The same pages in English; the page for lost addresses is in the first language only. */
    static final List<String> ENGLISH_KINDS =
            KINDS.stream().filter(kind -> !kind.endsWith(".html")).map(kind -> "en/" + kind).toList();

    private static StaticHost host;
    private static boolean exampleIsBuilt;

    private BuiltSite() {}

    /** Builds the site at the first call; returns the host that serves it until the tests end. */
    static synchronized StaticHost host() {
        if (host == null) {
            try {
                build(Path.of("").toAbsolutePath(), OUT, INDEX);
                host = new StaticHost(OUT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return host;
    }

    /** Returns every page of the site, as addresses relative to the root. */
    static List<String> allPages() {
        host();
        return pages(OUT);
    }

    /** Returns every page of the example, as addresses relative to its root. */
    static synchronized List<String> examplePages() {
        try {
            if (!exampleIsBuilt) {
                build(Path.of("example").toAbsolutePath(), EXAMPLE_OUT, EXAMPLE_INDEX);
                exampleIsBuilt = true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages(EXAMPLE_OUT);
    }

    private static void build(Path site, Path out, Path index) throws IOException {
        BuildRequest request = new BuildRequest(site, out, index, "test", DAY, Optional.empty(), Optional.empty());
        assertThat(SiteBuild.build(request, BuildListener.SILENT)).isInstanceOf(Outcome.Passed.class);
    }

    private static List<String> pages(Path out) {
        try (Stream<Path> files = Files.walk(out)) {
            return files.map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> file.endsWith("index.html") ? file.substring(0, file.length() - 10) : file)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
