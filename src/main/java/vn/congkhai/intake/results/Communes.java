package vn.congkhai.intake.results;

import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Place;
import vn.congkhai.problem.Nearest;

/** Finds the place that somebody names: {@code son-la/song-ma}, {@code song-ma} or {@code Sông Mã}. */
final class Communes {

    private Communes() {}

    static List<Place> named(List<Place> places, String name) {
        Optional<Place> exact = places.stream().filter(place -> place.slug().equals(name)).findFirst();
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        String wanted = SheetColumn.plain(name);
        return places.stream()
                .filter(place -> place.province().isPresent())
                .filter(place -> SheetColumn.plain(place.name()).equals(wanted)
                        || SheetColumn.plain(last(place.slug())).equals(wanted))
                .toList();
    }

    static ExportAnswer.Unknown unknown(List<Place> places, List<Place> found, String name) {
        if (found.size() > 1) {
            return new ExportAnswer.Unknown("Có " + found.size() + " nơi tên “" + name + "”.",
                    "Viết đủ một trong: " + String.join(", ", found.stream().map(Place::slug).toList()) + ".");
        }
        List<String> slugs = places.stream().map(Place::slug).toList();
        return new ExportAnswer.Unknown("Không có nơi nào tên “" + name + "” trong content/places.yml.",
                Nearest.to(name, slugs)
                        .map(near -> "Có phải bạn muốn viết “" + near + "”?")
                        .orElse("Viết như trong places.yml, ví dụ " + (slugs.isEmpty() ? "son-la/song-ma" : slugs.get(slugs.size() - 1)) + "."));
    }

    private static String last(String slug) {
        return slug.substring(slug.lastIndexOf('/') + 1);
    }
}
