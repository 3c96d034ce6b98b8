package vn.congkhai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;

/** Words, passages, numbers of documents and names of places out of a site, drawn at random. */
final class QueryTexts {

    private static final int TRIES = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:/[0-9]{4})?[/-]\\p{L}+(?:[/-][\\p{L}0-9]+)+");
    private static final String[] KINDS = {
        "", "", "xã ", "phường ", "tỉnh ", "huyện ", "thị trấn ", "thành phố ", "đặc khu ", "Xã ", "bản ", "xa "};

    private final Random random;
    private final List<String> texts;
    private final List<String> numbers;
    private final List<String> names;

    QueryTexts(Site site, Random random) {
        this.random = random;
        this.texts = site.documents().stream().flatMap(QueryTexts::texts).filter(text -> !text.isBlank())
                .map(String::strip).toList();
        this.numbers = Stream.concat(Stream.of("28/NQ-HĐND", "1681/NQ-UBTVQH15", "68-NQ/TW"), texts.stream()
                .flatMap(text -> NUMBER.matcher(text).results().map(found -> found.group()))).distinct().toList();
        this.names = site.places().stream().flatMap(QueryTexts::names).distinct().toList();
    }

    /** Returns neighbouring words, with the signs at them, at most so many. */
    String words(int most) {
        String[] words = text().split("\\s+");
        int from = random.nextInt(words.length);
        int length = 1 + random.nextInt(Math.min(most, words.length - from));
        return String.join(" ", List.of(words).subList(from, from + length));
    }

    /** Returns up to eight words that are as wanted; others when the site has none. */
    String wordsWith(Predicate<String> wanted) {
        String words = words(8);
        for (int i = 0; i < TRIES && !wanted.test(words); i++) {
            words = words(8);
        }
        return words;
    }

    /** Returns a piece of a text exactly as it stands, of at most so many words and without quotation marks. */
    String passage(int most) {
        String text = text().replaceAll("[\"“”«»]", " ");
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher word = Pattern.compile("\\S+").matcher(text);
        while (word.find()) {
            starts.add(word.start());
            ends.add(word.end());
        }
        if (starts.isEmpty()) {
            return "đất đai";
        }
        int from = random.nextInt(starts.size());
        return text.substring(starts.get(from), ends.get(Math.min(ends.size() - 1, from + random.nextInt(most))));
    }

    /** Returns the number of a document as it is written. */
    String documentNumber() {
        return numbers.get(random.nextInt(numbers.size()));
    }

    /** Returns the name of a place of today or of before, after a kind that may be another. */
    String place() {
        String name = names.get(random.nextInt(names.size()));
        String kind = KINDS[random.nextInt(KINDS.length)];
        return random.nextInt(5) == 0 ? kind + name + " " + place() : kind + name;
    }

    private String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Stream<String> texts(Document document) {
        Stream<String> whole = Stream.of(document.metadata().label(), document.metadata().summary());
        Stream<String> sections = document.allSections()
                .flatMap(section -> Stream.of(section.heading(), section.markdown()));
        Stream<String> indicators = document.indicators().stream().flatMap(QueryTexts::texts);
        Stream<String> commitments = document.commitments().stream().map(commitment -> commitment.title());
        return Stream.of(whole, sections, indicators, commitments).flatMap(found -> found);
    }

    private static Stream<String> texts(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.name(), indicator.quote()),
                indicator.targets().stream().map(target -> target.label()));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.formerly().stream().map(former -> former.name()));
    }
}
