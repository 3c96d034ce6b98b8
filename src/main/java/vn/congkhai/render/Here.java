package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Optional;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;

/**
 * The page that is being made; every link on it starts from here.
 *
 * @param edition that it belongs to
 * @param url of the page, as if the edition stood at the root of the site
 */
record Here(Edition edition, SiteUrl url) {

    SiteIndex index() {
        return edition.index();
    }

    Words words() {
        return edition.words();
    }

    /** Returns the interface text of a key. */
    String text(String key, Object... values) {
        return edition.words().messages().text(key, values);
    }

    /** Returns the same as HTML, in which words of the content are marked: those of {@link #named(String)}. */
    SafeString said(String key, Object... values) {
        return edition.words().messages().html(key, values);
    }

    /**
     * Returns the link to another page or file. The page for addresses that lead nowhere is shown at any depth, so its
     * links start from the address of the site, where that is known.
     */
    String to(SiteUrl target) {
        return from(edition.address(target));
    }

    /** Returns the link to this very page in another language. */
    String in(Edition other) {
        return from(other.address(url));
    }

    private String from(SiteUrl address) {
        if (url.equals(SiteUrl.NOT_FOUND) && edition.config().baseUrl().isPresent()) {
            return edition.config().baseUrl().get() + address.path();
        }
        return address.from(edition.address(url));
    }

    /** Returns a link in words of the interface. */
    Link link(SiteUrl target, String text) {
        return new Link(to(target), text, "");
    }

    /** Returns a link in words of the content. */
    Link named(SiteUrl target, String text) {
        return new Link(to(target), text, words().messages().contentLanguage());
    }

    /** Returns words of the content without a link. */
    Link named(String text) {
        return new Link("", text, words().messages().contentLanguage());
    }

    /** Returns what the site is: its own words on pages in their language, else those of the interface. */
    String intro() {
        return edition.config().description()
                .filter(own -> words().messages().contentLanguage().isEmpty())
                .orElseGet(() -> text("home.intro"));
    }

    /** Returns a count as readers write it. */
    String number(long count) {
        return words().messages().number(count);
    }

    Link place(Place place) {
        return link(SiteUrl.place(place.slug()), words().placeTitle(place));
    }

    Link document(Document document) {
        return named(SiteUrl.document(document.folder()), document.metadata().label());
    }

    /** Returns the link to a document, or bare words when it is not on this site. */
    Link document(Optional<String> folder, String text) {
        return folder.flatMap(index()::document)
                .map(found -> named(SiteUrl.document(found.folder()), text))
                .orElseGet(() -> named(text));
    }

    Link indicator(Document document, Indicator indicator) {
        return named(SiteUrl.indicator(document.folder(), indicator.id()), indicator.name());
    }

    /** Returns the place that a document is of, or words that say that it is unknown. */
    Link placeOf(Document document) {
        return index().placeOf(document).map(this::place).orElseGet(() -> Link.none(text("place.unknown")));
    }
}
