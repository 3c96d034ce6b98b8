package vn.congkhai.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Fold;

/** The same words in other spellings, right ones and wrong ones. */
final class Spelling {

    private static final String[] OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
    private static final String[] NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
    private static final Pattern ENDING =
            Pattern.compile("(?:" + String.join("|", OLD) + "|" + String.join("|", NEW) + ")(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final String LETTERS = "abcdeghiklmnopqrstuvxyzfjwz";

    private Spelling() {}

    static String unmarked(String text) {
        return Fold.fold(text);
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Tells whether the text has an ending such as {@code hoà}, whose mark some put on the other letter. */
    static boolean hasTwoTonePlaces(String text) {
        return ENDING.matcher(text).find();
    }

    /** Returns the text with such marks on the other letter. */
    static String otherTonePlace(String text) {
        return ENDING.matcher(text).replaceAll(found -> {
            int old = List.of(OLD).indexOf(found.group());
            return old >= 0 ? NEW[old] : OLD[List.of(NEW).indexOf(found.group())];
        });
    }

    /** Returns the text with one wrong letter: gone, twice, another, or changed with its neighbour. */
    static String mistyped(String text, Random random) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        if (words.isEmpty()) {
            return text + "q";
        }
        int[] chosen = words.get(random.nextInt(words.size()));
        int at = chosen[0] + random.nextInt(chosen[1] - chosen[0] - 1);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
            case 2 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
            default -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
        };
    }
}
