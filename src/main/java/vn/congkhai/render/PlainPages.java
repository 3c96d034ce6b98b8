package vn.congkhai.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congkhai.model.SiteUrl;

/** Pages that are mostly fixed words. */
final class PlainPages {

    /** The script of the search page. */
    static final SiteUrl SEARCH_SCRIPT = new SiteUrl("assets/pages/search.mjs");

    private PlainPages() {}

    record Example(String href, String query, String meaning) {}

    record SearchView(String script, String manifest, List<String> modules, List<Example> examples, List<Link> places) {}

    record AboutView(String description, Link method, Link data, Link duties, List<String> contact) {}

    record NotFoundView(List<Link> ways) {}

    /** Returns the search page; the browser fetches its modules side by side, not one after the other. */
    static Sheet search(Here here, List<SiteUrl> modules) {
        SearchView view = new SearchView(
                here.to(SEARCH_SCRIPT),
                here.to(new SiteUrl("search/ckx.json")),
                modules.stream().map(here::to).toList(),
                List.of(
                        example(here, here.text("search.ask-words"), here.text("search.example-words")),
                        example(here, here.text("search.ask-phrase"), here.text("search.example-phrase")),
                        example(here, here.text("search.ask-number"), here.text("search.example-number")),
                        example(here, here.text("search.ask-condition"), here.text("search.example-condition"))),
                here.index().provinces().map(here::place).toList());
        return new Sheet(
                "search", here.text("search.title"), here.text("search.description"), Crumbs.home(here), view);
    }

    private static Example example(Here here, String query, String meaning) {
        return new Example("./?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8), query, meaning);
    }

    static Sheet about(Here here) {
        AboutView view = new AboutView(
                here.intro(),
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
