package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;

/** The ways down from the home page. */
final class Crumbs {

    private Crumbs() {}

    static List<Link> home(Here here) {
        return List.of(here.link(SiteUrl.HOME, here.text("nav.home")));
    }

    /** Returns the way to what lies below one of the site's own pages. */
    static List<Link> below(Here here, SiteUrl page, String text) {
        List<Link> links = new ArrayList<>(home(here));
        links.add(here.link(page, text));
        return links;
    }

    /** Returns the way to a place. */
    static List<Link> to(Here here, Place place) {
        List<Link> links = new ArrayList<>(home(here));
        place.province().flatMap(here.index()::place).map(here::place).ifPresent(links::add);
        return links;
    }

    /** Returns the way to a document; through the home page's list when nobody knows of which commune it is. */
    static List<Link> to(Here here, Document document) {
        List<Link> links = new ArrayList<>(home(here));
        here.index().placeOf(document).ifPresentOrElse(
                place -> {
                    links.addAll(to(here, place).subList(1, to(here, place).size()));
                    links.add(here.place(place));
                },
                () -> links.add(here.link(HomePage.unplaced(), here.text("place.unknown"))));
        return links;
    }

    /** Returns the way to what lies below a document. */
    static List<Link> below(Here here, Document document) {
        List<Link> links = new ArrayList<>(to(here, document));
        links.add(here.document(document));
        return links;
    }
}
