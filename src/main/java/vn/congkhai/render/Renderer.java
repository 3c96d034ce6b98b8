package vn.congkhai.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** Makes every page of a site. Pages are made on demand and not kept. Safe for use by several threads. */
public final class Renderer {

    private static final String INDICATORS = "/chi-tieu/";

    /** The pages of each language, the first at the root. */
    private final List<Tongue> tongues = new ArrayList<>();
    private final SiteIndex index;
    private final Style style;
    private final Map<String, Function<Here, Sheet>> routes = new LinkedHashMap<>();

    /**
     * @param config settings of the site
     * @param site its content, free of errors
     * @param theme templates, words and style sheet
     * @param asOf the day on which targets are judged
     * @param markdownToHtml makes safe HTML out of the Markdown of a section; used by several threads
     * @throws ThemeException if the theme lacks a file
     */
    public Renderer(
            SiteConfig config, Site site, Theme theme, LocalDate asOf, UnaryOperator<String> markdownToHtml) {
        this.index = new SiteIndex(site, config.showDrafts());
        LedgerIndex ledger = new LedgerIndex(site, asOf);
        for (String language : config.languages()) {
            Messages messages = Messages.of(theme, language);
            String root = tongues.isEmpty() ? "" : language + "/";
            Edition edition = new Edition(root, config, index, new Words(messages), ledger, asOf, markdownToHtml);
            tongues.add(new Tongue(edition, new Templates(theme, messages)));
        }
        this.style = new Style(theme);
        lay(site, modules(theme));
    }

    private record Tongue(Edition edition, Templates templates) {}

    /** Returns the addresses of all pages, language by language, in the same order every time. */
    public List<SiteUrl> pages() {
        List<SiteUrl> own = ownPages();
        List<SiteUrl> pages = new ArrayList<>(own);
        tongues.stream().skip(1).forEach(tongue -> own.stream()
                .filter(page -> !page.equals(SiteUrl.NOT_FOUND))
                .map(tongue.edition()::address)
                .forEach(pages::add));
        return pages;
    }

    private List<SiteUrl> ownPages() {
        List<SiteUrl> pages = new ArrayList<>();
        for (String path : routes.keySet()) {
            pages.add(new SiteUrl(path));
            if (path.endsWith("/")) {
                index.document(path.substring(0, path.length() - 1))
                        .ifPresent(document -> document.indicators().forEach(
                                indicator -> pages.add(SiteUrl.indicator(document.folder(), indicator.id()))));
            }
        }
        return pages;
    }

    /**
     * Returns the HTML of one page.
     *
     * @throws ThemeException if a template is faulty
     * @throws IllegalArgumentException if the address is none of {@link #pages}
     */
    public String render(SiteUrl url) {
        Tongue tongue = tongues.stream().skip(1)
                .filter(other -> url.path().startsWith(other.edition().root()))
                .findFirst()
                .orElse(tongues.get(0));
        Here here = new Here(
                tongue.edition(), new SiteUrl(url.path().substring(tongue.edition().root().length())));
        Function<Here, Sheet> route = routes.get(here.url().path());
        Sheet sheet = route == null ? indicator(here) : route.apply(here);
        List<Edition> editions = tongues.stream().map(Tongue::edition).toList();
        Frame frame = Frame.of(here, editions, sheet, style.of(sheet.template()));
        return tongue.templates().fill(sheet.template(), Map.of("page", frame, "view", sheet.view()));
    }

    private void lay(Site site, List<SiteUrl> searchModules) {
        routes.put(SiteUrl.HOME.path(), HomePage::of);
        site.places().forEach(place -> routes.put(
                SiteUrl.place(place.slug()).path(),
                place.kind().isProvince()
                        ? here -> ProvincePage.of(here, place)
                        : here -> CommunePage.of(here, place)));
        site.documents().forEach(document -> routes.put(
                SiteUrl.document(document.folder()).path(), here -> DocumentPage.of(here, document)));
        site.documents().forEach(document -> SupervisionPage.periods(document).forEach(period -> routes.put(
                SiteUrl.supervision(document.folder(), period).path(),
                here -> SupervisionPage.of(here, document, period))));
        lay(SiteUrl.EXPLORER, index.promises().size(), ExplorerPage::of);
        layCatalogue(site.catalogue());
        routes.put(SiteUrl.SEARCH.path(), here -> PlainPages.search(here, searchModules));
        routes.put(SiteUrl.DATA.path(), DataPage::of);
        lay(SiteUrl.CORRECTIONS, site.ledger().corrections().size(), CorrectionsPage::of);
        layDuties(site.duties());
        routes.put(SiteUrl.METHOD.path(), MethodPage::of);
        routes.put(SiteUrl.ABOUT.path(), PlainPages::about);
        routes.put(SiteUrl.NOT_FOUND.path(), PlainPages::notFound);
    }

    private void layDuties(List<Duty> duties) {
        int communes = (int) index.communes().count();
        lay(SiteUrl.DUTIES, communes, DutiesPage::of);
        duties.stream()
                .filter(duty -> duty.origin() == DutyOrigin.LAW)
                .forEach(duty -> lay(
                        SiteUrl.duty(duty.id()), communes, (here, slice) -> DutyPage.of(here, duty, slice)));
    }

    private void layCatalogue(Catalogue catalogue) {
        routes.put(SiteUrl.COMPARISONS.path(), ComparisonsPage::of);
        catalogue.entries().forEach(entry -> lay(
                SiteUrl.comparison(entry.code()),
                index.promisesOf(entry.code()).size(),
                (here, slice) -> ComparisonPage.of(here, entry, slice)));
        routes.put(SiteUrl.FIELDS.path(), FieldsPage::of);
        catalogue.fields().forEach(field -> lay(
                SiteUrl.field(field.slug()),
                FieldPage.rows(index, field),
                (here, slice) -> FieldPage.of(here, field, slice)));
    }

    private void lay(SiteUrl first, int rows, SlicedPage page) {
        Slice.all(first, rows).forEach(slice -> routes.put(slice.url().path(), here -> page.of(here, slice)));
    }

    private Sheet indicator(Here here) {
        String path = here.url().path();
        // An indicator may be called chi-tieu itself.
        int id = path.lastIndexOf('/', path.length() - 2) + 1;
        int cut = id - INDICATORS.length();
        if (cut > 0 && path.endsWith("/") && path.startsWith(INDICATORS, cut)) {
            Document document = index.document(path.substring(0, cut)).orElse(null);
            if (document != null) {
                for (Indicator indicator : document.indicators()) {
                    if (path.substring(id, path.length() - 1).equals(indicator.id())) {
                        return document.metadata().status() == DocumentStatus.WITHDRAWN
                                ? WithdrawnPage.of(here, document, indicator)
                                : IndicatorPage.of(here, document, indicator);
                    }
                }
            }
        }
        throw new IllegalArgumentException("no such page: " + path);
    }

    /** Makes one page of a long list. */
    private interface SlicedPage {
        Sheet of(Here here, Slice slice);
    }

    private static List<SiteUrl> modules(Theme theme) {
        try {
            return Modules.of(theme.assets(), PlainPages.SEARCH_SCRIPT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
