package vn.congkhai.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.FormerPlace;
import vn.congkhai.model.Place;
import vn.congkhai.model.SiteUrl;

/** The places of a site as search documents, and as the names that other documents are found by. */
final class Places {

    private final List<Place> all;
    private final Map<String, Place> bySlug = new HashMap<>();

    Places(List<Place> all) {
        this.all = all;
        all.forEach(place -> bySlug.put(place.slug(), place));
    }

    /** Returns every place, and every former one under the address of its present commune. */
    List<SearchDocument> documents() {
        return all.stream().flatMap(place -> Stream.concat(
                Stream.of(present(place)), place.formerly().stream().map(former -> former(former, place)))).toList();
    }

    /** Returns the full name, such as {@code Xã Sông Mã, tỉnh Sơn La}; the slug itself when no such place is known. */
    String fullName(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(this::fullName).orElse(slug);
    }

    /** Returns the names that find the documents of a place: its own, those of former units, the province's. */
    List<String> names(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(this::names).orElse(List.of());
    }

    /** Returns the province of a place and, of a commune, the commune. */
    List<FacetValue> facets(String slug) {
        Place place = bySlug.get(slug);
        if (place == null) {
            return List.of();
        }
        return province(place)
                .map(province -> List.of(
                        new FacetValue(Facet.PROVINCE, province.slug(), titled(province)),
                        new FacetValue(Facet.COMMUNE, slug, fullName(place))))
                .orElseGet(() -> List.of(new FacetValue(Facet.PROVINCE, slug, titled(place))));
    }

    private SearchDocument present(Place place) {
        String former = place.formerly().stream().map(unit -> unit.kind() + " " + unit.name())
                .collect(Collectors.joining(", "));
        return entry(place, fullName(place), former.isEmpty() ? "" : "Đơn vị cũ: " + former + ".", names(place));
    }

    private SearchDocument former(FormerPlace former, Place place) {
        List<String> names = new ArrayList<>(List.of(former.name(), place.name()));
        province(place).map(Place::name).ifPresent(names::add);
        String title = former.name() + " (cũ), nay thuộc " + kind(place) + " " + place.name();
        return entry(place, title,
                capital(former.kind()) + " " + former.name() + " nay thuộc " + lower(fullName(place)) + ".", names);
    }

    private SearchDocument entry(Place place, String title, String text, List<String> names) {
        List<FacetValue> facets = new ArrayList<>(facets(place.slug()));
        facets.add(new FacetValue(Facet.KIND, SearchKind.PLACE.word(), SearchKind.PLACE.word()));
        return new SearchDocument(SearchKind.PLACE, SiteUrl.place(place.slug()), "", title,
                province(place).map(Places::titled).orElse(""), "", text, List.of(), names, facets, List.of());
    }

    private List<String> names(Place place) {
        Stream<String> former = place.formerly().stream().map(FormerPlace::name);
        return Stream.of(Stream.of(place.name()), former, province(place).map(Place::name).stream())
                .flatMap(names -> names).distinct().toList();
    }

    private Optional<Place> province(Place place) {
        return place.province().map(bySlug::get);
    }

    private String fullName(Place place) {
        return titled(place)
                + province(place).map(province -> ", " + kind(province) + " " + province.name()).orElse("");
    }

    private static String titled(Place place) {
        return capital(kind(place)) + " " + place.name();
    }

    private static String kind(Place place) {
        return switch (place.kind()) {
            case PROVINCE -> "tỉnh";
            case CITY -> "thành phố";
            case COMMUNE -> "xã";
            case WARD -> "phường";
            case SPECIAL_ZONE -> "đặc khu";
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
