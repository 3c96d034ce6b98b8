package vn.congkhai.model;

import java.util.Locale;
import java.util.Set;

/**
 * The address of a page or file, relative to the root of the site: {@code son-la/song-ma/}, {@code data/x.csv}, or
 * the empty string for the home page. A path that ends in {@code /} stands for the {@code index.html} in it.
 *
 * @param path without a leading {@code /}; may end in {@code #anchor}
 */
public record SiteUrl(String path) {

    /** Folders of the site itself, which no place may be called. */
    public static final Set<String> RESERVED = Set.of(
            "assets", "search", "data", "chi-tieu", "so-sanh", "linh-vuc", "tim-kiem", "du-lieu", "phuong-phap",
            "gioi-thieu", "nghia-vu", "dinh-chinh");

    public static final SiteUrl HOME = new SiteUrl("");
    public static final SiteUrl EXPLORER = new SiteUrl("chi-tieu/");
    public static final SiteUrl COMPARISONS = new SiteUrl("so-sanh/");
    public static final SiteUrl FIELDS = new SiteUrl("linh-vuc/");
    public static final SiteUrl SEARCH = new SiteUrl("tim-kiem/");
    public static final SiteUrl DATA = new SiteUrl("du-lieu/");
    public static final SiteUrl DUTIES = new SiteUrl("nghia-vu/");
    public static final SiteUrl CORRECTIONS = new SiteUrl("dinh-chinh/");
    public static final SiteUrl METHOD = new SiteUrl("phuong-phap/");
    public static final SiteUrl ABOUT = new SiteUrl("gioi-thieu/");
    public static final SiteUrl NOT_FOUND = new SiteUrl("404.html");

    /** Returns the page of a province or commune. */
    public static SiteUrl place(String slug) {
        return new SiteUrl(slug + "/");
    }

    /** Returns the page of the document in that folder. */
    public static SiteUrl document(String folder) {
        return new SiteUrl(folder + "/");
    }

    /** Returns the page of an indicator of the document in that folder. */
    public static SiteUrl indicator(String folder, String id) {
        return new SiteUrl(folder + "/chi-tieu/" + id + "/");
    }

    /** Returns the supervision sheet of the document in that folder for a period. */
    public static SiteUrl supervision(String folder, Period period) {
        return new SiteUrl(folder + "/giam-sat/" + period.text().replace('/', '-').toLowerCase(Locale.ROOT) + "/");
    }

    /** Returns the place of a commitment on the page of its document. */
    public static SiteUrl commitment(String folder, String id) {
        return document(folder).at("cam-ket-" + id);
    }

    /** Returns the page that compares all communes by one standard indicator. */
    public static SiteUrl comparison(String code) {
        return new SiteUrl("so-sanh/" + code + "/");
    }

    /** Returns the page of a duty to disclose, with all communes. */
    public static SiteUrl duty(String id) {
        return new SiteUrl("nghia-vu/" + id + "/");
    }

    /** Returns the feed of what is new in a place; of the whole site for an empty slug. */
    public static SiteUrl feed(String slug) {
        return new SiteUrl(slug.isEmpty() ? "tin.xml" : slug + "/tin.xml");
    }

    /** Returns the page of a field. */
    public static SiteUrl field(String slug) {
        return new SiteUrl("linh-vuc/" + slug + "/");
    }

    /** Returns this address with an anchor. */
    public SiteUrl at(String anchor) {
        return new SiteUrl(path + "#" + anchor);
    }

    /** Returns the file that holds the page: {@code index.html} stands in for a folder; the anchor is left out. */
    public String file() {
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        return page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
    }

    /** Returns the link that leads here from a page, so that the site works under any sub-path. */
    public String from(SiteUrl page) {
        long depth = page.path.chars().filter(c -> c == '/').count();
        String up = "../".repeat((int) depth);
        return up.isEmpty() && (path.isEmpty() || path.startsWith("#")) ? "./" + path : up + path;
    }
}
