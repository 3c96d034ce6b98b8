package vn.congkhai.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.vietnamese.Fold;

/**
 * Short codes that can be read aloud over the phone: {@code SM26} for the plan of Sông Mã for 2026, {@code SM26-09} for
 * the ninth indicator of it. Each stands for one thing on the whole site. A code stays what it is while places are
 * added at the end of {@code places.yml} and documents are added with later days: who came first keeps the short form.
 */
final class References {

    private static final String UNPLACED = "CR";
    private static final int MOST_LETTERS = 4;

    /** Without I and O, which sound and look like 1 and 0. */
    private static final String SUFFIXES = "BCDEFGHJKLMNPQRSTUVWXYZ";

    private static final Comparator<Document> OLDEST = Comparator
            .comparing((Document document) -> document.metadata().adopted().orElse(LocalDate.MAX))
            .thenComparing(Document::folder);

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    References(Site site) {
        Map<String, Place> places = site.places().stream()
                .collect(Collectors.toMap(Place::slug, place -> place, (first, same) -> first));
        Map<String, String> initials = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of(UNPLACED));
        site.places().stream().filter(place -> !place.kind().isProvince()).forEach(place -> {
            String own = initials(place.name(), place.kind().word());
            String province = place.province().map(places::get).map(there -> initials(there.name(), "")).orElse("");
            initials.put(place.slug(), firstFree(known, Stream.concat(
                    Stream.of(own, own + province), Stream.iterate(2, n -> n + 1).map(n -> own + province + "X" + n))));
        });
        site.documents().stream().sorted(OLDEST).forEach(document -> {
            String place = document.metadata().place().map(initials::get).orElse(UNPLACED);
            String code = (place == null ? UNPLACED : place) + year(document);
            codes.put(document.folder(), firstFree(taken, Stream.concat(
                    Stream.of(code), suffixes().map(suffix -> code + suffix))));
        });
    }

    /** Returns the code of a document of the site. */
    String of(Document document) {
        return codes.get(document.folder());
    }

    /** Returns the code of an indicator: its document's, and its number in the order of the document. */
    String of(Document document, Indicator indicator) {
        int number = document.indicators().indexOf(indicator) + 1;
        return String.format(Locale.ROOT, "%s-%02d", of(document), number);
    }

    private static String firstFree(Set<String> known, Stream<String> wanted) {
        return wanted.filter(known::add).findFirst().orElseThrow();
    }

    private static Stream<String> suffixes() {
        return Stream.iterate(0, n -> n + 1).map(References::suffix);
    }

    private static String suffix(int number) {
        String last = SUFFIXES.substring(number % SUFFIXES.length(), number % SUFFIXES.length() + 1);
        int rest = number / SUFFIXES.length();
        return rest == 0 ? last : suffix(rest - 1) + last;
    }

    /** The year planned for, else that of the document; without both, no digits. */
    private static String year(Document document) {
        return document.metadata().period().map(period -> period.start().getYear())
                .or(() -> document.metadata().adopted().map(LocalDate::getYear))
                .map(year -> String.format(Locale.ROOT, "%02d", year % 100))
                .orElse("");
    }

    /** Returns the first letters of the words; a name of digits alone, such as Phường 5, begins with that of its kind. */
    private static String initials(String name, String kind) {
        String letters = List.of(Fold.fold(name).split("[^a-z0-9]+")).stream()
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .limit(MOST_LETTERS)
                .collect(Collectors.joining());
        return (letters.isEmpty() ? kind.substring(0, Math.min(1, kind.length())) : letters).toUpperCase(Locale.ROOT);
    }
}
