package vn.congkhai.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.model.Chronicle;
import vn.congkhai.model.Event;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** What is new, for feed readers: a feed of the whole site, and one of each commune. */
final class Feeds {

    private static final int MOST = 50;

    private Feeds() {}

    static void write(Site site, SiteConfig config, LocalDate asOf, Path out) throws IOException {
        Map<String, List<Event>> events = Chronicle.byPlace(site, asOf);
        FeedFile whole = new FeedFile(config, "", config.title(), asOf);
        whole.write(newest(Chronicle.together(events)), out);
        for (Place place : site.places()) {
            if (!place.kind().isProvince()) {
                String title = place.name() + " – " + config.title();
                new FeedFile(config, place.slug(), title, asOf)
                        .write(newest(events.getOrDefault(place.slug(), List.of())), out);
            }
        }
    }

    private static List<Event> newest(List<Event> events) {
        return events.subList(0, Math.min(MOST, events.size()));
    }

    /** Returns the page that tells about an event. */
    static SiteUrl page(Event event) {
        if (event instanceof Event.Adopted adopted) {
            return SiteUrl.document(adopted.document().folder());
        }
        if (event instanceof Event.Logged logged) {
            return SiteUrl.document(logged.document().folder());
        }
        if (event instanceof Event.Corrected corrected) {
            return SiteUrl.indicator(corrected.document().folder(), corrected.correction().indicator());
        }
        return SiteUrl.place(((Event.Disclosed) event).disclosure().place());
    }
}
