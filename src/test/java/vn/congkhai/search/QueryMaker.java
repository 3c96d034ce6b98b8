package vn.congkhai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.congkhai.model.Site;

/**
 * Makes queries of every form that search understands, and of some that nobody should type: for holding the browser's
 * search to Lucene's on thousands of them. The same site and seed give the same queries.
 */
public final class QueryMaker {

    /** What people do to a search box. */
    enum Form {
        WORDS, UNMARKED, DECOMPOSED, CAPITALS, OTHER_TONE_PLACE, UNFINISHED, ASKING, PHRASE, BROKEN_PHRASE, UNBALANCED,
        DOCUMENT_NUMBER, CONDITION, SEVERAL_CONDITIONS, FIGURE, TYPO, PLACE, PLACE_AND_WORDS, MIXED, FILTERED, RANGED,
        SORTED, HOSTILE
    }

    private static final List<String> ASKING = List.of(
            "bao nhiêu", "là bao nhiêu", "có bao nhiêu", "xã nào có", "bao giờ", "ở đâu", "là gì", "thế nào");
    private static final String[][] QUOTES = {{"\"", "\""}, {"“", "”"}, {"«", "»"}, {"\"", "”"}, {"“", "\""}};

    private final Random random;
    private final QueryTexts texts;
    private final QueryFigures figures;
    private final QueryOptions options;

    /**
     * A query as a page puts it to the engine.
     *
     * @param filters by facet the values of which one must fit; facets in the order of the engine
     * @param sort {@code relevance value-up value-down year commune}; by value only with a unit to sort by
     */
    public record Asked(String text, Map<String, List<String>> filters, Optional<Range> range, String sort) {}

    /**
     * Figures between two ends, both included.
     *
     * @param unit key of a base unit
     * @param from in base units; empty when open
     * @param to in base units; empty when open
     */
    public record Range(String unit, Optional<Double> from, Optional<Double> to) {}

    QueryMaker(Site site, long seed) {
        this.random = new Random(seed);
        this.texts = new QueryTexts(site, random);
        this.figures = new QueryFigures(site, random);
        this.options = new QueryOptions(site, figures, random);
    }

    /** Returns so many queries about a site with at least one document, the forms mixed evenly. */
    public static List<Asked> make(Site site, long seed, int count) {
        QueryMaker maker = new QueryMaker(site, seed);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            asked.add(maker.of(Form.values()[i % Form.values().length]));
        }
        return asked;
    }

    /** Returns a query of that form; every fourth text has filters, a range or an order besides. */
    Asked of(Form form) {
        return switch (form) {
            case FILTERED -> new Asked(textOrNone(), options.filters(), Optional.empty(), "relevance");
            case RANGED -> new Asked(textOrNone(), Map.of(), Optional.of(options.range()), "relevance");
            case SORTED -> options.sorted(textOrNone());
            default -> random.nextInt(4) == 0 ? options.any(text(form))
                    : new Asked(text(form), Map.of(), Optional.empty(), "relevance");
        };
    }

    private String textOrNone() {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> texts.words(3);
            default -> text(some(Form.UNMARKED, Form.CONDITION, Form.PLACE, Form.PHRASE, Form.FIGURE, Form.TYPO));
        };
    }

    private String text(Form form) {
        return switch (form) {
            case UNMARKED -> Spelling.unmarked(texts.words(6));
            case DECOMPOSED -> Spelling.decomposed(texts.words(6));
            case CAPITALS -> Spelling.capitals(texts.words(6));
            case OTHER_TONE_PLACE -> Spelling.otherTonePlace(texts.wordsWith(Spelling::hasTwoTonePlaces));
            case UNFINISHED -> unfinished(either(texts.words(4)));
            case ASKING -> random.nextBoolean() ? texts.words(4) + " " + some(ASKING) : some(ASKING) + " " + texts.words(4);
            case PHRASE -> around(either(quoted(either(texts.passage(7)))));
            case BROKEN_PHRASE -> around(quoted(broken(texts.passage(6))));
            case UNBALANCED -> unbalanced(texts.words(5));
            case DOCUMENT_NUMBER -> around(loose(texts.documentNumber()));
            case CONDITION -> around(either(figures.condition()));
            case SEVERAL_CONDITIONS -> texts.words(2) + " " + figures.condition() + " " + figures.condition();
            case FIGURE -> around(figures.figure());
            case TYPO -> Spelling.mistyped(either(texts.words(4)), random);
            case PLACE -> either(texts.place());
            case PLACE_AND_WORDS -> either(random.nextBoolean()
                    ? texts.place() + " " + texts.words(3) : texts.words(3) + ", " + texts.place());
            case MIXED -> mixed();
            case HOSTILE -> Hostile.text(texts.words(5), random);
            case WORDS, FILTERED, RANGED, SORTED -> texts.words(random.nextInt(20) == 0 ? 120 : 6);
        };
    }

    private String mixed() {
        Form[] forms = {Form.WORDS, Form.UNMARKED, Form.PHRASE, Form.CONDITION, Form.FIGURE, Form.PLACE, Form.TYPO,
            Form.DOCUMENT_NUMBER, Form.UNBALANCED, Form.ASKING};
        return text(some(forms)) + some(" ", " ", ", ", "; ", "  ", "\n") + text(some(forms));
    }

    private String around(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> texts.words(3) + " " + text;
            case 1 -> text + " " + either(texts.words(3));
            default -> text;
        };
    }

    private String either(String text) {
        return random.nextInt(3) == 0 ? Spelling.unmarked(text) : text;
    }

    private String unfinished(String words) {
        String stem = words.stripTrailing();
        return stem.substring(0, Math.max(1, stem.length() - 1 - random.nextInt(3)));
    }

    private String quoted(String words) {
        String[] marks = some(QUOTES);
        return marks[0] + words + marks[1];
    }

    /** Two words change places, one goes, one comes, or a comma comes between. */
    private String broken(String passage) {
        List<String> words = new ArrayList<>(List.of(passage.split("\\s+")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
            case 0 -> words.add(words.remove(at));
            case 1 -> words.add(at, texts.words(1));
            case 2 -> words.set(at, words.get(at) + ",");
            default -> words.set(at, texts.words(1));
        }
        return String.join(" ", words);
    }

    private String unbalanced(String words) {
        int at = random.nextInt(words.length() + 1);
        String mark = some("\"", "“", "”", "«", "»", "\"\"", "\"\"\"");
        return words.substring(0, at) + mark + words.substring(at);
    }

    private String loose(String number) {
        String spelled = switch (random.nextInt(5)) {
            case 0 -> number.replaceAll("[/-]", " ");
            case 1 -> number.replace('-', '–').replace("/", " / ");
            case 2 -> number.replaceAll("[/-]", "");
            case 3 -> "số " + number.substring(0, 1 + random.nextInt(number.length()));
            default -> number;
        };
        return random.nextBoolean() ? Spelling.unmarked(spelled) : spelled;
    }

    @SafeVarargs
    private <T> T some(T... values) {
        return values[random.nextInt(values.length)];
    }

    private String some(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
