package vn.congkhai.render;

import java.util.Optional;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;

/**
 * The page that is being made; every link on it starts from here.
 *
 * @param edition that it belongs to
 * @param url of the page
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

    /**
     * Returns the link to another page or file. The page for addresses that lead nowhere is shown at any depth, so its
     * links start from the address of the site, where that is known.
     */
    String to(SiteUrl target) {
        if (url.equals(SiteUrl.NOT_FOUND) && edition.config().baseUrl().isPresent()) {
            return edition.config().baseUrl().get() + target.path();
        }
        return target.from(url);
    }

    Link link(SiteUrl target, String text) {
        return new Link(to(target), text);
    }

    Link place(Place place) {
        return link(SiteUrl.place(place.slug()), words().placeTitle(place));
    }

    Link document(Document document) {
        return link(SiteUrl.document(document.folder()), document.metadata().label());
    }

    /** Returns the link to a document, or bare words when it is not on this site. */
    Link document(Optional<String> folder, String text) {
        return folder.flatMap(index()::document)
                .map(found -> link(SiteUrl.document(found.folder()), text))
                .orElseGet(() -> Link.none(text));
    }

    Link indicator(Document document, Indicator indicator) {
        return link(SiteUrl.indicator(document.folder(), indicator.id()), indicator.name());
    }

    /** Returns the place that a document is of, or words that say that it is unknown. */
    Link placeOf(Document document) {
        return index().placeOf(document).map(this::place).orElseGet(() -> Link.none(text("place.unknown")));
    }
}
