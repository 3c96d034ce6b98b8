package vn.congkhai.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Field;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Place;
import vn.congkhai.model.Relation;
import vn.congkhai.model.Site;
import vn.congkhai.model.Target;

/** Finds things in a site: documents of a place, targets of a standard indicator. Immutable once made. */
final class SiteIndex {

    /** A document that refers to another. */
    record Incoming(Document from, Relation relation) {}

    private static final Comparator<Document> NEWEST = Comparator
            .comparing((Document document) -> document.metadata().adopted().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Document::folder);

    private final Site site;
    private final References references;
    private final boolean showDrafts;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, List<Document>> byPlace;
    private final List<Document> parts;
    private final List<Promise> promises;
    private final Map<String, List<Promise>> byCode;
    private final Map<String, List<Promise>> byCodeAndProvince;
    private final Map<String, List<IndicatorLine>> indicatorsByField;
    private final Map<String, List<CommitmentLine>> commitmentsByField;
    private final Map<String, List<Incoming>> incoming;

    SiteIndex(Site site, boolean showDrafts) {
        this.site = site;
        this.references = new References(site);
        this.showDrafts = showDrafts;
        site.places().forEach(place -> places.put(place.slug(), place));
        site.documents().forEach(document -> documents.put(document.folder(), document));
        byPlace = site.documents().stream().sorted(NEWEST).collect(Collectors.groupingBy(this::placeSlug));
        parts = Stream.concat(site.places().stream().map(Place::slug), Stream.of(""))
                .flatMap(slug -> documentsOf(slug).stream())
                .filter(this::takesPart)
                .toList();
        promises = parts.stream().flatMap(SiteIndex::promisesIn).toList();
        byCode = group(promise -> code(promise));
        byCodeAndProvince = group(promise -> code(promise) + " " + provinceOf(promise.document()));
        indicatorsByField = parts.stream()
                .flatMap(document ->
                        document.indicators().stream().map(indicator -> new IndicatorLine(document, indicator)))
                .collect(Collectors.groupingBy(line -> line.indicator().field()));
        commitmentsByField = parts.stream()
                .flatMap(document ->
                        document.commitments().stream().map(commitment -> new CommitmentLine(document, commitment)))
                .collect(Collectors.groupingBy(line -> line.commitment().field()));
        incoming = new HashMap<>();
        site.documents().forEach(this::noteRelations);
    }

    Site site() {
        return site;
    }

    References references() {
        return references;
    }

    Stream<Place> provinces() {
        return site.places().stream().filter(place -> place.kind().isProvince());
    }

    Stream<Place> communes() {
        return site.places().stream().filter(place -> !place.kind().isProvince());
    }

    List<Place> communesOf(Place province) {
        return communes().filter(place -> place.province().filter(province.slug()::equals).isPresent()).toList();
    }

    Optional<Place> place(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    Optional<Place> placeOf(Document document) {
        return document.metadata().place().flatMap(this::place);
    }

    Optional<Document> document(String folder) {
        return Optional.ofNullable(documents.get(folder));
    }

    /** Tells whether a document still is on the site: of one that was withdrawn only a page is left that says so. */
    static boolean isHere(Document document) {
        return document.metadata().status() != DocumentStatus.WITHDRAWN;
    }

    /** Returns the documents of a place without those that were withdrawn. */
    List<Document> standingIn(String slug) {
        return documentsOf(slug).stream().filter(SiteIndex::isHere).toList();
    }

    /** Returns the documents of a place, the newest first; those of no known place for an empty slug. */
    List<Document> documentsOf(String slug) {
        return byPlace.getOrDefault(slug, List.of());
    }

    /** Returns the newest documents of all. */
    List<Document> latest(int most) {
        return site.documents().stream().filter(document -> placeOf(document).isPresent())
                .filter(SiteIndex::isHere).sorted(NEWEST).limit(most).toList();
    }

    /** Tells whether a document takes part in the explorer, comparisons and counts: it stands, and is no draft. */
    boolean takesPart(Document document) {
        return document.metadata().takesPart(showDrafts);
    }

    /** Returns the documents that take part, by place and the newest first; those of no known place last. */
    List<Document> parts() {
        return parts;
    }

    /** Returns the drafts and documents of the Party that do not take part. */
    List<Document> apart() {
        return site.documents().stream()
                .filter(document -> document.metadata().apart() && isHere(document) && !takesPart(document))
                .toList();
    }

    /** Returns every target of the documents that take part, in their order. */
    List<Promise> promises() {
        return promises;
    }

    List<Promise> promisesOf(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Returns the targets of a standard indicator in the province in which a document was made. */
    List<Promise> promisesNear(String code, Document document) {
        return byCodeAndProvince.getOrDefault(code + " " + provinceOf(document), List.of());
    }

    /** Returns the indicators of a field, of the documents that take part, in their order. */
    List<IndicatorLine> indicatorsOf(Field field) {
        return indicatorsByField.getOrDefault(field.slug(), List.of());
    }

    /** Returns the commitments of a field, of the documents that take part, in their order. */
    List<CommitmentLine> commitmentsOf(Field field) {
        return commitmentsByField.getOrDefault(field.slug(), List.of());
    }

    boolean sameProvince(Document one, Document other) {
        return provinceOf(one).equals(provinceOf(other));
    }

    List<Incoming> incoming(String folder) {
        return incoming.getOrDefault(folder, List.of());
    }

    /** Returns the standard indicator that a target stands for; empty text when it stands for none. */
    static String code(Indicator indicator, Target target) {
        return target.code().or(indicator::code).orElse("");
    }

    private static String code(Promise promise) {
        return code(promise.indicator(), promise.target());
    }

    private static Stream<Promise> promisesIn(Document document) {
        return document.indicators().stream()
                .flatMap(indicator ->
                        indicator.targets().stream().map(target -> new Promise(document, indicator, target)));
    }

    private Map<String, List<Promise>> group(Function<Promise, String> key) {
        return promises.stream().filter(promise -> !code(promise).isEmpty()).collect(Collectors.groupingBy(key));
    }

    private String placeSlug(Document document) {
        return placeOf(document).map(Place::slug).orElse("");
    }

    private String provinceOf(Document document) {
        return placeOf(document).flatMap(Place::province).orElse("");
    }

    private void noteRelations(Document document) {
        for (Relation relation : document.metadata().relations()) {
            relation.document().ifPresent(folder -> incoming
                    .computeIfAbsent(folder, none -> new ArrayList<>())
                    .add(new Incoming(document, relation)));
        }
    }
}
