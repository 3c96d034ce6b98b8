package vn.congkhai.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Contact;

/**
 * The settings of a site.
 *
 * @param title of the site
 * @param description one sentence for search engines and feeds
 * @param baseUrl where the site will stand, ending in {@code /}; used for the sitemap and canonical links only
 * @param languages of the pages, the first at the root of the site and each other below its own folder; at least one
 * @param contact who publishes the site
 * @param dataLicence under which the data may be used, in words
 * @param showDrafts whether drafts and Party documents take part in the explorer and comparisons
 * @param search how the files of the browser's search are cut
 */
public record SiteConfig(
        String title,
        Optional<String> description,
        Optional<URI> baseUrl,
        List<String> languages,
        Contact contact,
        Optional<String> dataLicence,
        boolean showDrafts,
        SearchFiles search) {

    public SiteConfig {
        languages = List.copyOf(languages);
    }

    /** Returns the same settings for a site that stands at that address. */
    public SiteConfig at(URI address) {
        return new SiteConfig(
                title, description, Optional.of(address), languages, contact, dataLicence, showDrafts, search);
    }
}
