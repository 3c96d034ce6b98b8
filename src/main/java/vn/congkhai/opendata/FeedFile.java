package vn.congkhai.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.model.Event;
import vn.congkhai.model.SiteUrl;

/**
 * One Atom feed. Where the site does not know its own address, links are relative to the feed and names are of the
 * form {@code urn:congkhai:…}.
 */
final class FeedFile {

    private final SiteConfig config;
    private final SiteUrl url;
    private final SiteUrl page;
    private final String title;
    private final LocalDate asOf;

    /**
     * @param slug of the place; empty for the whole site
     * @param asOf the day up to which the site speaks
     */
    FeedFile(SiteConfig config, String slug, String title, LocalDate asOf) {
        this.config = config;
        this.url = SiteUrl.feed(slug);
        this.page = slug.isEmpty() ? SiteUrl.HOME : SiteUrl.place(slug);
        this.title = title;
        this.asOf = asOf;
    }

    void write(List<Event> events, Path out) throws IOException {
        LocalDate updated = events.isEmpty() ? asOf : events.get(0).day();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n");
        line(xml, "id", name(url.path()));
        line(xml, "title", title);
        line(xml, "updated", moment(updated));
        xml.append("<author>");
        line(xml, "name", config.contact().name().orElse(config.title()));
        xml.append("</author>\n");
        link(xml, "self", url);
        link(xml, "alternate", page);
        events.forEach(event -> entry(xml, event));
        Path file = out.resolve(url.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, xml.append("</feed>\n"));
    }

    private void entry(StringBuilder xml, Event event) {
        EventText text = EventText.of(event);
        xml.append("<entry>\n");
        line(xml, "id", name(event.key()));
        line(xml, "title", text.title());
        line(xml, "updated", moment(event.day()));
        link(xml, "alternate", Feeds.page(event));
        if (!text.note().isEmpty()) {
            line(xml, "summary", text.note());
        }
        xml.append("</entry>\n");
    }

    private String name(String path) {
        return config.baseUrl().map(base -> base + "#" + path).orElse("urn:congkhai:" + path);
    }

    private void link(StringBuilder xml, String relation, SiteUrl target) {
        String href = config.baseUrl().map(base -> base + target.path()).orElseGet(() -> target.from(url));
        xml.append("<link rel=\"").append(relation).append("\" href=\"").append(escaped(href)).append("\"/>\n");
    }

    private static void line(StringBuilder xml, String element, String text) {
        xml.append('<').append(element).append('>').append(escaped(text)).append("</").append(element).append(">\n");
    }

    /** Returns the beginning of a day in Viet Nam. */
    private static String moment(LocalDate day) {
        return day + "T00:00:00+07:00";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
