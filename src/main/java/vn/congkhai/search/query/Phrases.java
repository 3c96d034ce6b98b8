package vn.congkhai.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congkhai.vietnamese.ToneKey;

/** Phrases that a query is read by; {@code conditions.mjs} and {@code query.mjs} have the same. */
final class Phrases {

    /** They ask and name nothing. All are of two words: alone, most words of asking mean something else as well. */
    static final Set<String> ASKING = Set.of("bao nhieu", "bao gio", "bao lau", "khi nao", "xa nao", "noi nao",
            "the nao", "o dau", "la gi", "lam gi", "tai sao", "vi sao", "lam sao", "ra sao");

    /** What leads to words of asking and says nothing itself: {@code là bao nhiêu}, {@code có bao nhiêu}. */
    static final Set<String> LEADING = Set.of("la", "co");

    /** What stands before the name of a place and tells its kind, or that something is there or from there. */
    static final Set<String> KINDS = Set.of(
            "xa", "phuong", "tinh", "huyen", "thi tran", "thi xa", "thanh pho", "dac khu", "o", "tai", "cua");

    /** What stands after the name of a place that is no more. */
    static final String FORMER = "cu";

    static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
            "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    /** Alone before a figure these words are a lower end, with one of {@link #UNTIL} after it the beginning of a range. */
    static final List<String> FROM = keys("từ");

    static final List<List<String>> UNTIL = List.of(keys("đến"), keys("tới"));

    /** After a figure they tell of a movement: {@code từ 80% lên 95%} sets no lower end. */
    static final List<List<String>> MOVING = List.of(keys("lên"), keys("xuống"), keys("còn"));

    /** {@code dau tu 90 ty} typed without marks is an investment. */
    static final List<String> BEFORE_NO_FROM = keys("đầu");

    /** What compares, before a figure; the longest first. */
    static final List<Comparison.Phrase> BEFORE = phrases(Map.of(
            Comparison.AT_LEAST, "ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|từ",
            Comparison.ABOVE, "trên|hơn|lớn hơn|cao hơn|nhiều hơn",
            Comparison.AT_MOST, "tối đa|nhiều nhất|không quá|không vượt quá|không trên|không hơn|không cao hơn"
                    + "|không lớn hơn|không nhiều hơn",
            Comparison.BELOW, "dưới|nhỏ hơn|thấp hơn|ít hơn"));

    /** What compares, after a figure. */
    static final List<Comparison.Phrase> AFTER =
            phrases(Map.of(Comparison.AT_LEAST, "trở lên", Comparison.AT_MOST, "trở xuống"));

    static final Map<String, Comparison> SIGNS = Map.of(
            ">=", Comparison.AT_LEAST, "=>", Comparison.AT_LEAST, "≥", Comparison.AT_LEAST, ">", Comparison.ABOVE,
            "<=", Comparison.AT_MOST, "=<", Comparison.AT_MOST, "≤", Comparison.AT_MOST, "<", Comparison.BELOW,
            "=", Comparison.EQUAL);

    private Phrases() {}

    private static List<Comparison.Phrase> phrases(Map<Comparison, String> table) {
        return table.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue().split("\\|"))
                        .map(words -> new Comparison.Phrase(keys(words), entry.getKey())))
                .sorted(Comparator.comparing(phrase -> -phrase.words().size())).toList();
    }

    private static List<String> keys(String words) {
        return Stream.of(words.split(" ")).map(ToneKey::of).toList();
    }
}
