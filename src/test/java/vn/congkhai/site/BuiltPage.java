package vn.congkhai.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.congkhai.model.SiteUrl;

/**
 * A page of one of the built sites.
 *
 * @param root folder of the site
 * @param address relative to the root
 */
record BuiltPage(Path root, String address) {

    /** Returns all pages of the project's own site and of the example. */
    static Stream<BuiltPage> all() {
        return Stream.concat(
                BuiltSite.allPages().stream().map(address -> new BuiltPage(BuiltSite.OUT, address)),
                BuiltSite.examplePages().stream().map(address -> new BuiltPage(BuiltSite.EXAMPLE_OUT, address)));
    }

    Path file() {
        return root.resolve(new SiteUrl(address).file());
    }

    Document read() throws IOException {
        return Jsoup.parse(file().toFile());
    }

    /** Returns where a link leads, on a host of the site's own. */
    URI target(Element link) {
        return URI.create("http://site/" + address).resolve(link.attr("href"));
    }

    /** Returns another page of the same site. */
    BuiltPage at(URI target) {
        return new BuiltPage(root, target.getPath().substring(1));
    }

    @Override
    public String toString() {
        return (root.equals(BuiltSite.OUT) ? "/" : "example/") + address;
    }
}
