package vn.congkhai.intake.folder;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.model.FormerPlace;
import vn.congkhai.model.Place;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.vietnamese.Fold;

/** Finds documents that say themselves that they come from another commune than the one they are imported into. */
final class OtherPlace {

    private static final Pattern COMMUNE = Pattern.compile("(?iu)(?<!\\p{L})(?:xã(?!\\s+hội)|phường|thị trấn|đặc khu)\\s");

    private OtherPlace() {}

    static Optional<Problem> warning(Draft draft, ImportRequest request) {
        Optional<String> issuer = draft.metadata().issuer().filter(name -> COMMUNE.matcher(name).find());
        return request.lists().places().stream()
                .filter(place -> request.place().equals(Optional.of(place.slug())))
                .filter(place -> issuer.filter(name -> !names(place, name)).isPresent())
                .map(place -> Problem.warning("other-place", Location.of(draft.source().name()),
                        "Cơ quan ban hành ghi là “" + issuer.orElseThrow() + "”, mà thư mục nhận là của " + place.name() + ".",
                        "Xem lại --into; nếu đúng là văn bản của nơi này thì cứ rà soát tiếp."))
                .findFirst();
    }

    /** Tells whether a text names a place, as it is called now or was before. */
    private static boolean names(Place place, String text) {
        String folded = Fold.fold(text);
        return Stream.concat(Stream.of(place.name()), place.formerly().stream().map(FormerPlace::name))
                .anyMatch(name -> folded.contains(Fold.fold(name)));
    }
}
