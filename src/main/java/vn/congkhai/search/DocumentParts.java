package vn.congkhai.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congkhai.judge.IndicatorVerdict;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Field;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.Section;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;
import vn.congkhai.vietnamese.Unit;

/** One document of the site and its parts as search documents. */
final class DocumentParts {

    private final Document document;
    private final Catalogue catalogue;
    private final LongForms longForms;
    private final String place;
    private final String year;
    private final String flag;
    private final List<String> placeNames;
    private final List<FacetValue> placeAndState;

    DocumentParts(Document document, Catalogue catalogue, Places places, LongForms longForms) {
        Metadata metadata = document.metadata();
        this.document = document;
        this.catalogue = catalogue;
        this.longForms = longForms;
        this.place = metadata.place().map(places::fullName).orElse("Chưa rõ nơi ban hành");
        this.year = metadata.period().map(DocumentParts::years)
                .or(() -> metadata.adopted().map(day -> String.valueOf(day.getYear()))).orElse("");
        this.flag = flag(metadata);
        this.placeNames = metadata.place().map(places::names).orElse(List.of());
        this.placeAndState = Stream.concat(
                metadata.place().map(places::facets).orElse(List.of()).stream(), states(metadata)).toList();
    }

    SearchDocument whole() {
        Metadata metadata = document.metadata();
        List<String> hidden = new ArrayList<>(
                Collections.nCopies(Fields.titleWeight(SearchKind.DOCUMENT), kind(metadata.kind())));
        Stream.of(metadata.title(), metadata.issuer(), metadata.session(), metadata.signatory(),
                metadata.supervision()).flatMap(Optional::stream).forEach(hidden::add);
        metadata.annexes().stream().map(Annex::name).forEach(hidden::add);
        metadata.period().map(PeriodWords::of).ifPresent(hidden::addAll);
        return make(SearchKind.DOCUMENT, SiteUrl.document(document.folder()), metadata.label(),
                context(metadata.number().map(number -> "Số " + number).orElse("")), metadata.summary(), hidden,
                documentYears(), List.of());
    }

    SearchDocument indicator(Indicator indicator, LocalDate asOf) {
        List<String> hidden = new ArrayList<>(fieldWords(indicator.field()));
        Stream<String> codes = Stream.concat(
                indicator.code().stream(), indicator.targets().stream().map(Target::code).flatMap(Optional::stream));
        codes.distinct().map(catalogue::entry).flatMap(Optional::stream).map(DocumentParts::words)
                .forEach(hidden::addAll);
        hidden.add(indicator.group());
        indicator.owner().ifPresent(hidden::add);
        indicator.targets().stream().map(Target::label).distinct().forEach(hidden::add);
        indicator.targets().stream().map(Target::period).map(PeriodWords::of).flatMap(List::stream).distinct()
                .forEach(hidden::add);
        IndicatorVerdict verdict = Judge.judge(indicator, document.results(), asOf);
        List<TargetLine> targets = new ArrayList<>();
        for (int i = 0; i < indicator.targets().size(); i++) {
            targets.add(line(indicator, indicator.targets().get(i), verdict.parts().get(i)));
        }
        List<FacetValue> facets = new ArrayList<>();
        facets.addAll(field(indicator.field()));
        indicator.targets().stream().flatMap(target -> yearValues(target.period())).forEach(facets::add);
        facets.add(plain(Facet.RESULT, verdict.status().word()));
        indicator.targets().stream().filter(target -> target.value().isPresent())
                .flatMap(target -> target.unit().stream()).map(Unit::of)
                .forEach(unit -> facets.add(new FacetValue(Facet.UNIT, unit.key(), unit.label())));
        return make(SearchKind.INDICATOR, SiteUrl.indicator(document.folder(), indicator.id()), indicator.name(),
                context(document.metadata().label()), indicator.quote(), hidden, facets.stream().distinct().toList(),
                targets);
    }

    SearchDocument commitment(Commitment commitment) {
        List<String> hidden = fieldWords(commitment.field());
        SiteUrl url = SiteUrl.document(document.folder()).at("cam-ket-" + commitment.id());
        String owner = commitment.owner().map(name -> "Chịu trách nhiệm: " + name + ".").orElse("");
        return make(SearchKind.COMMITMENT, url, commitment.title(),
                context(document.metadata().label()), owner, hidden,
                Stream.concat(field(commitment.field()).stream(), documentYears().stream()).toList(), List.of());
    }

    /** The words of editors find a section and are not shown, since what is shown is taken for words of the document. */
    SearchDocument section(Section section, UnaryOperator<String> plainText) {
        List<String> hidden = section.summary().isEmpty() ? List.of() : List.of(plainText.apply(section.summary()));
        return make(SearchKind.SECTION, SiteUrl.document(document.folder()).at(section.anchor()), section.heading(),
                context(document.metadata().label()), plainText.apply(section.markdown()), hidden,
                documentYears(), List.of());
    }

    private SearchDocument make(
            SearchKind kind, SiteUrl url, String title, String context, String text, List<String> hidden,
            List<FacetValue> facets, List<TargetLine> targets) {
        List<String> texts = new ArrayList<>(List.of(title, context, text));
        texts.addAll(hidden);
        List<String> more = new ArrayList<>(hidden);
        more.addAll(longForms.otherForms(texts));
        for (int i = 1; i < Fields.titleWeight(kind); i++) {
            more.addAll(longForms.otherForms(List.of(title)));
        }
        List<FacetValue> all = new ArrayList<>(placeAndState);
        all.add(plain(Facet.KIND, kind.word()));
        all.addAll(facets);
        return new SearchDocument(kind, url, SiteUrl.document(document.folder()).path(), title, context, flag, text,
                more, placeNames, all, targets);
    }

    private List<FacetValue> documentYears() {
        Metadata metadata = document.metadata();
        return metadata.period().map(DocumentParts::yearValues)
                .or(() -> metadata.adopted().map(day -> Stream.of(plain(Facet.YEAR, String.valueOf(day.getYear())))))
                .orElse(Stream.empty()).toList();
    }

    private List<FacetValue> field(String slug) {
        return catalogue.field(slug).map(found -> List.of(new FacetValue(Facet.FIELD, slug, found.name())))
                .orElse(List.of());
    }

    private static TargetLine line(Indicator indicator, Target target, Verdict verdict) {
        return new TargetLine(
                indicator.targets().size() == 1 ? "" : target.label(),
                target.raw().orElse(""), target.period().text(), target.unit().orElse(""), verdict.status().word(),
                target.value().map(value -> amount(value, Unit.of(target.unit().orElse("")))));
    }

    private static Amount amount(Value value, Unit unit) {
        if (value instanceof Value.Range range) {
            return new Amount(unit.key(), base(range.low(), unit), base(range.high(), unit));
        }
        BigDecimal number = value instanceof Value.Share share ? share.number() : ((Value.Exact) value).number();
        return new Amount(unit.key(), base(number, unit), base(number, unit));
    }

    private static double base(BigDecimal number, Unit unit) {
        return unit.inBase(number.toPlainString());
    }

    private static Stream<FacetValue> yearValues(Period period) {
        return IntStream.rangeClosed(period.start().getYear(), period.end().getYear())
                .mapToObj(year -> plain(Facet.YEAR, String.valueOf(year)));
    }

    private static Stream<FacetValue> states(Metadata metadata) {
        Stream<FacetValue> party = metadata.party() ? Stream.of(plain(Facet.STATE, "party")) : Stream.empty();
        boolean told = !metadata.party() || metadata.status() == DocumentStatus.DRAFT;
        return told ? Stream.concat(party, Stream.of(plain(Facet.STATE, metadata.status().word()))) : party;
    }

    private static FacetValue plain(Facet facet, String word) {
        return new FacetValue(facet, word, word);
    }

    private String context(String first) {
        return Stream.of(first, place, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<String> fieldWords(String slug) {
        Optional<Field> field = catalogue.field(slug);
        return field.map(found -> Stream.concat(Stream.of(found.name()), found.synonyms().stream()).toList())
                .orElse(List.of());
    }

    private static List<String> words(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.synonyms().stream()).toList();
    }

    private static String kind(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION -> "nghị quyết";
            case ANNEX -> "phụ lục";
            case REPORT -> "báo cáo";
        };
    }

    private static String years(Period period) {
        int first = period.start().getYear();
        int last = period.end().getYear();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private static String flag(Metadata metadata) {
        boolean draft = metadata.status() == DocumentStatus.DRAFT;
        if (metadata.party()) {
            return draft ? "Dự thảo văn kiện Đảng" : "Văn kiện Đảng";
        }
        return draft ? "Dự thảo" : "";
    }
}
