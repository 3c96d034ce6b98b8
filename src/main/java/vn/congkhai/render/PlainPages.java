package vn.congkhai.render;

import java.util.List;
import vn.congkhai.model.SiteUrl;

/** Pages that are mostly fixed words. */
final class PlainPages {

    private PlainPages() {}

    record SearchView(String script, List<Link> places) {}

    record AboutView(String description, Link method, Link data, Link duties, List<String> contact) {}

    record NotFoundView(List<Link> ways) {}

    static Sheet search(Here here) {
        SearchView view = new SearchView(
                here.to(new SiteUrl("assets/pages/search.mjs")),
                here.index().provinces().map(here::place).toList());
        return new Sheet(
                "search", here.text("search.title"), here.text("search.description"), Crumbs.home(here), view);
    }

    static Sheet about(Here here) {
        AboutView view = new AboutView(
                here.edition().config().description().orElseGet(() -> here.text("home.intro")),
                here.link(SiteUrl.METHOD, here.text("nav.method")),
                here.link(SiteUrl.DATA, here.text("nav.data")),
                here.link(SiteUrl.DUTIES, here.text("nav.duties")),
                Frame.contact(here));
        return new Sheet("about", here.text("about.title"), here.text("about.description"), Crumbs.home(here), view);
    }

    static Sheet notFound(Here here) {
        List<Link> ways = List.of(
                here.link(SiteUrl.HOME, here.text("nav.home")),
                here.link(SiteUrl.SEARCH, here.text("nav.search")),
                here.link(SiteUrl.EXPLORER, here.text("nav.explorer")));
        return new Sheet(
                "not-found", here.text("not-found.title"), here.text("not-found.description"), List.of(),
                new NotFoundView(ways));
    }
}
