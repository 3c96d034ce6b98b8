package vn.congkhai.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** One document of the site and its parts as search documents. */
final class DocumentParts {

    private final Document document;
    private final Catalogue catalogue;
    private final LongForms longForms;
    private final String place;
    private final String year;
    private final String flag;
    private final List<String> placeNames;

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
    }

    SearchDocument whole() {
        Metadata metadata = document.metadata();
        List<String> hidden = new ArrayList<>(
                Collections.nCopies(Fields.titleWeight(SearchKind.DOCUMENT), kind(metadata.kind())));
        Stream.of(metadata.title(), metadata.issuer(), metadata.session(), metadata.signatory(),
                metadata.supervision()).flatMap(Optional::stream).forEach(hidden::add);
        metadata.annexes().stream().map(Annex::name).forEach(hidden::add);
        return make(SearchKind.DOCUMENT, SiteUrl.document(document.folder()), metadata.label(),
                context(metadata.number().map(number -> "Số " + number).orElse("")), metadata.summary(), hidden);
    }

    SearchDocument indicator(Indicator indicator) {
        List<String> hidden = new ArrayList<>(fieldWords(indicator.field()));
        Stream<String> codes = Stream.concat(
                indicator.code().stream(), indicator.targets().stream().map(Target::code).flatMap(Optional::stream));
        codes.distinct().map(catalogue::entry).flatMap(Optional::stream).map(DocumentParts::words)
                .forEach(hidden::addAll);
        hidden.add(indicator.group());
        indicator.owner().ifPresent(hidden::add);
        indicator.targets().stream().map(Target::label).distinct().forEach(hidden::add);
        return make(SearchKind.INDICATOR, SiteUrl.indicator(document.folder(), indicator.id()), indicator.name(),
                context(document.metadata().label()), indicator.quote(), hidden);
    }

    SearchDocument commitment(Commitment commitment) {
        List<String> hidden = fieldWords(commitment.field());
        SiteUrl url = SiteUrl.document(document.folder()).at("cam-ket-" + commitment.id());
        String owner = commitment.owner().map(name -> "Chịu trách nhiệm: " + name + ".").orElse("");
        return make(SearchKind.COMMITMENT, url, commitment.title(),
                context(document.metadata().label()), owner, hidden);
    }

    SearchDocument section(Section section, UnaryOperator<String> plainText) {
        return make(SearchKind.SECTION, SiteUrl.document(document.folder()).at(section.anchor()), section.heading(),
                context(document.metadata().label()), plainText.apply(section.markdown()), List.of());
    }

    private SearchDocument make(
            SearchKind kind, SiteUrl url, String title, String context, String text, List<String> hidden) {
        List<String> texts = new ArrayList<>(List.of(title, context, text));
        texts.addAll(hidden);
        List<String> more = new ArrayList<>(hidden);
        more.addAll(longForms.otherForms(texts));
        for (int i = 1; i < Fields.titleWeight(kind); i++) {
            more.addAll(longForms.otherForms(List.of(title)));
        }
        return new SearchDocument(kind, url, title, context, flag, text, more, placeNames);
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
