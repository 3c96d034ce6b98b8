package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.Contact;
import vn.congkhai.model.SiteUrl;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param windowTitle of the page and the site
 * @param description one sentence for search engines
 * @param language of the page
 * @param languages this very page in all languages; empty when there is only one
 * @param site link to the home page with the name of the site
 * @param crumbs the way down
 * @param nav main pages
 * @param more other pages
 * @param searchAction where the search form goes
 * @param icon address of the icon
 * @param arrive address of the script for readers who come from search
 * @param style the style sheet
 * @param asOf the day on which targets are judged
 * @param contact lines about the publisher
 * @param licence of the data; empty when none is stated
 */
record Frame(
        String title,
        String windowTitle,
        String description,
        String language,
        List<Language> languages,
        Link site,
        List<Link> crumbs,
        List<NavLink> nav,
        List<NavLink> more,
        String searchAction,
        String icon,
        String arrive,
        SafeString style,
        String asOf,
        List<String> contact,
        String licence) {

    /** A link that knows whether it leads to the very page. */
    record NavLink(String href, String text, boolean current) {}

    /** The page in one language, which is called by its own name. */
    record Language(String href, String code, String name, boolean current) {}

    static Frame of(Here here, List<Edition> editions, Sheet sheet, SafeString style) {
        String site = here.edition().config().title();
        String window = sheet.title().equals(site) ? site : here.text("page.window", sheet.title(), site);
        return new Frame(
                sheet.title(),
                window,
                sheet.description(),
                here.words().messages().language(),
                languages(here, editions),
                here.named(SiteUrl.HOME, site),
                sheet.crumbs(),
                List.of(
                        nav(here, SiteUrl.SEARCH, here.text("nav.search")),
                        nav(here, SiteUrl.EXPLORER, here.text("nav.explorer")),
                        nav(here, SiteUrl.COMPARISONS, here.text("nav.comparisons")),
                        nav(here, SiteUrl.FIELDS, here.text("nav.fields"))),
                List.of(
                        nav(here, SiteUrl.DATA, here.text("nav.data")),
                        nav(here, SiteUrl.DUTIES, here.text("nav.duties")),
                        nav(here, SiteUrl.CORRECTIONS, here.text("nav.corrections")),
                        nav(here, SiteUrl.METHOD, here.text("nav.method")),
                        nav(here, SiteUrl.ABOUT, here.text("nav.about"))),
                here.to(SiteUrl.SEARCH),
                here.to(new SiteUrl("assets/pages/icon.svg")),
                here.to(new SiteUrl("assets/pages/arrive.mjs")),
                style,
                here.words().date(here.edition().asOf()),
                contact(here),
                here.edition().config().dataLicence().orElse(""));
    }

    private static List<Language> languages(Here here, List<Edition> editions) {
        if (editions.size() == 1 || here.url().equals(SiteUrl.NOT_FOUND)) {
            return List.of();
        }
        return editions.stream()
                .map(edition -> {
                    Messages messages = edition.words().messages();
                    return new Language(here.in(edition), messages.language(), messages.text("language.name"),
                            edition == here.edition());
                })
                .toList();
    }

    private static NavLink nav(Here here, SiteUrl target, String text) {
        return new NavLink(here.to(target), text, here.url().equals(target));
    }

    /** Returns what the publisher says about how to be reached, one line each. */
    static List<String> contact(Here here) {
        Contact contact = here.edition().config().contact();
        List<String> lines = new ArrayList<>();
        contact.name().ifPresent(lines::add);
        contact.address().ifPresent(text -> lines.add(here.text("contact.address", text)));
        contact.phone().ifPresent(text -> lines.add(here.text("contact.phone", text)));
        contact.email().ifPresent(text -> lines.add(here.text("contact.email", text)));
        contact.hours().ifPresent(text -> lines.add(here.text("contact.hours", text)));
        return lines;
    }
}
