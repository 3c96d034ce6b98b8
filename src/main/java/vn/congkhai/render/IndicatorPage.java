package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Section;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;

/** The page of an indicator. */
final class IndicatorPage {

    private static final int OTHERS = 8;

    private IndicatorPage() {}

    record Meaning(String name, String definition, String unit, Link comparison) {}

    /**
     * The same standard indicator in all communes, in one table.
     *
     * @param rows this indicator's own first; empty when no other commune promises it
     */
    record Others(Link comparison, List<ComparisonRow> rows, String more, Link csv) {}

    record View(
            String banner,
            String quote,
            Link passage,
            String source,
            String sourceFile,
            String sourceHash,
            Link document,
            SafeString identity,
            Link field,
            String owner,
            StatusView status,
            List<TargetView> targets,
            List<Meaning> meanings,
            List<DoubtView> doubts,
            List<CorrectionRow> corrections,
            List<Others> others,
            SafeString cite,
            Link method,
            List<Link> downloads,
            Feedback feedback) {}

    static Sheet of(Here here, Document document, Indicator indicator) {
        List<CatalogueEntry> entries = entries(here, indicator);
        View view = new View(
                DocumentPage.banner(here, document.metadata()),
                indicator.quote(),
                passage(here, document, indicator),
                here.words().source(indicator.passage()),
                document.metadata().source().name(),
                document.metadata().source().sha256(),
                here.document(document),
                new Identity(here, document).brief(),
                FieldsPage.link(here, indicator.field()),
                indicator.owner().orElse(""),
                here.words().status(here.edition().judge(document, indicator)),
                indicator.targets().stream().map(target -> target(here, document, indicator, target)).toList(),
                entries.stream().map(entry -> meaning(here, entry)).toList(),
                indicator.doubts().stream().map(doubt -> DoubtView.of(here, doubt)).toList(),
                CorrectionRow.of(here, here.edition().ledger().corrections(document, indicator)),
                entries.stream().map(entry -> others(here, document, indicator, entry)).toList(),
                cite(here, document, indicator),
                here.link(SiteUrl.METHOD, here.text("indicator.method")),
                List.of(
                        here.link(DataPage.indicatorsOf(document, "csv"), here.text("download.csv")),
                        here.link(DataPage.indicatorsOf(document, "json"), here.text("download.json"))),
                Feedback.of(here, document, indicator));
        return new Sheet(
                "indicator",
                indicator.name(),
                here.text("indicator.description", indicator.name(), document.metadata().label()),
                Crumbs.below(here, document),
                view);
    }

    private static Link passage(Here here, Document document, Indicator indicator) {
        SiteUrl target = SiteUrl.document(document.folder()).at(DocumentText.quoteId(indicator));
        return here.named(target, heading(document, indicator).orElseGet(() -> document.metadata().label()));
    }

    /** Returns the heading under which an indicator stands; empty when it stands under none of the text. */
    static Optional<String> heading(Document document, Indicator indicator) {
        return document.allSections()
                .filter(section -> section.anchor().equals(indicator.passage().anchor()))
                .map(Section::heading)
                .findFirst();
    }

    private static TargetView target(Here here, Document document, Indicator indicator, Target target) {
        Link comparison = entry(here, SiteIndex.code(indicator, target))
                .map(entry -> here.named(SiteUrl.comparison(entry.code()), entry.name()))
                .orElseGet(() -> Link.none(""));
        return TargetView.of(here, document, indicator, target, comparison);
    }

    private static Optional<CatalogueEntry> entry(Here here, String code) {
        return here.index().site().catalogue().entry(code);
    }

    private static List<CatalogueEntry> entries(Here here, Indicator indicator) {
        Set<String> codes = new LinkedHashSet<>();
        indicator.targets().forEach(target -> codes.add(SiteIndex.code(indicator, target)));
        List<CatalogueEntry> entries = new ArrayList<>();
        codes.forEach(code -> entry(here, code).ifPresent(entries::add));
        return entries;
    }

    private static Meaning meaning(Here here, CatalogueEntry entry) {
        return new Meaning(
                entry.name(),
                entry.definition(),
                entry.unit(),
                here.link(SiteUrl.comparison(entry.code()), here.text("indicator.compare-all")));
    }

    /** After its own rows the nearest: those of the same province, then the rest, as far as there is room. */
    private static Others others(Here here, Document document, Indicator indicator, CatalogueEntry entry) {
        SiteIndex index = here.index();
        List<Promise> all = index.promisesOf(entry.code());
        List<Promise> near = index.promisesNear(entry.code(), document);
        Stream<Promise> far = all.stream().filter(promise -> !index.sameProvince(promise.document(), document));
        List<Promise> chosen = Stream.concat(near.stream(), far)
                .filter(promise -> promise.document() != document || promise.indicator() != indicator)
                .limit(OTHERS)
                .toList();
        List<Promise> own = indicator.targets().stream()
                .filter(target -> index.takesPart(document) && SiteIndex.code(indicator, target).equals(entry.code()))
                .map(target -> new Promise(document, indicator, target))
                .toList();
        int more = all.size() - own.size() - chosen.size();
        List<ComparisonRow> rows = chosen.isEmpty() ? List.of() : Stream.concat(
                        own.stream().map(promise -> ComparisonRow.of(here, promise, true)),
                        chosen.stream().map(promise -> ComparisonRow.of(here, promise, false)))
                .toList();
        return new Others(
                here.named(SiteUrl.comparison(entry.code()), entry.name()),
                rows,
                more <= 0 ? "" : here.text("indicator.more-others", here.number(more)),
                here.link(ComparisonPage.csv(entry.code()), here.text("data.csv")));
    }

    private static SafeString cite(Here here, Document document, Indicator indicator) {
        String where = heading(document, indicator).orElse("");
        SafeString cited = here.said(
                "indicator.cite",
                here.named(indicator.quote()),
                here.named(document.metadata().label()),
                here.named(where),
                new Identity(here, document).line(),
                here.named(here.edition().config().title()));
        return here.edition().config().baseUrl()
                .map(base -> here.said("indicator.cite-at", cited,
                        base + SiteUrl.indicator(document.folder(), indicator.id()).path()))
                .orElse(cited);
    }
}
