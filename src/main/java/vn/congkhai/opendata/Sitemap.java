package vn.congkhai.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congkhai.model.SiteUrl;

/** The list of pages for search engines. It needs whole addresses, so a site that knows none has no sitemap. */
final class Sitemap {

    private Sitemap() {}

    static void write(Path out, List<SiteUrl> pages, String root) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (SiteUrl page : pages) {
            if (!page.equals(SiteUrl.NOT_FOUND)) {
                xml.append("<url><loc>").append(root.replace("&", "&amp;")).append(page.path()).append("</loc></url>\n");
            }
        }
        Files.writeString(out.resolve("sitemap.xml"), xml.append("</urlset>\n"));
    }
}
