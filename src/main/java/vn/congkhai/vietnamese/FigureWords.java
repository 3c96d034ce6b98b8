package vn.congkhai.vietnamese;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads from the words around a figure how it is meant to be compared and whether it is a level or a movement. The
 * answers are the words of content files. Marks must be there: {@code trên} and {@code tren} are different words.
 */
public final class FigureWords {

    private static final String NUMBER = "(?:từ |có |đạt )?\\d";

    private static final Map<String, Pattern> COMPARATORS = new LinkedHashMap<>();
    private static final Map<String, Pattern> CHANGES = new LinkedHashMap<>();

    static {
        COMPARATORS.put("none", words("cơ bản (?:không|đạt|hoàn)"));
        COMPARATORS.put("at-least", words("tối thiểu|ít nhất|đạt và vượt|không dưới|không thấp hơn|không ít hơn|≥|>=|\\\\geq?"
                + "|\\d\\S*(?: \\S+){0,3} trở lên"
                // "Từ 90%" without an upper end is a lower end.
                + "|(?<!khoảng )từ \\d[\\d.,]*+(?:\\s?%)?+(?!\\s?(?:\\S+ )?(?:đến|tới|-|–) ?\\d)"));
        COMPARATORS.put("above", words("(?<!không )(?:trên|hơn|quá) (?:mức )?" + NUMBER + "|>(?!=)"));
        COMPARATORS.put("at-most", words("tối đa|không quá|không vượt quá|không cao hơn|không hơn|không trên|≤|<=|\\\\leq?"
                + "|\\d\\S*(?: \\S+){0,3} trở xuống"));
        COMPARATORS.put("below", words("(?<!không )dưới (?:mức )?" + NUMBER + "|<(?!=)"));
        COMPARATORS.put("about", words("(?:khoảng |xấp xỉ |[~≈] ?)" + NUMBER));
        COMPARATORS.put("range", words("từ \\d[\\d.,]* ?%? ?(?:\\S+ )?(?:đến|tới|-|–) ?\\d"
                + "|(?<![/\\d])(?!(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d)\\d[\\d.,]* ?%? ?[-–] ?\\d[\\d.,]*(?![/\\d])"));

        CHANGES.put("maintain", words("duy trì|giữ vững"));
        CHANGES.put("increase", words("(?<!(?:tốc độ|mức|tỷ lệ) )tăng(?! trưởng| cường| lên| đến| tới)|thêm|thành lập mới"));
        CHANGES.put("decrease", words("(?<!(?:tốc độ|mức|tỷ lệ) )giảm(?! nghèo| còn| xuống| dưới| đến)"));
    }

    private FigureWords() {}

    /**
     * Returns the comparators that the words speak of: {@code at-least above at-most below about range none}. Empty
     * when no word compares, as in {@code đạt 5%}.
     */
    public static Set<String> comparators(String words) {
        return spoken(COMPARATORS, words);
    }

    /**
     * Returns the changes that the words speak of: {@code maintain increase decrease}. {@code giảm còn 5} and
     * {@code tăng lên 5} name a level and give none; so do {@code giảm dưới 5} and the noun {@code tốc độ tăng}.
     */
    public static Set<String> changes(String words) {
        return spoken(CHANGES, words);
    }

    private static Set<String> spoken(Map<String, Pattern> patterns, String words) {
        String lower = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Set<String> found = new LinkedHashSet<>();
        patterns.forEach((word, pattern) -> {
            if (pattern.matcher(lower).find()) {
                found.add(word);
            }
        });
        return found;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")");
    }
}
