package vn.congkhai.vietnamese;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The exact spelling of a syllable, wherever its tone mark is put: the letters with ă â ê ô ơ ư đ and the name of the
 * tone. {@code hoà} and {@code hòa} are both {@code hoa:huyen}; {@code đất} is {@code đât:sac}; no two Vietnamese
 * syllables share a key.
 */
public final class ToneKey {

    private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final List<String> NAMES = List.of("huyen", "sac", "hoi", "nga", "nang");
    private static final String SHAPED = "ăâêôơư";
    private static final String VOWELS = "aeiouy" + SHAPED;

    private ToneKey() {}

    /** Returns the key of a word in any case and normalisation; a word without a tone is its own key. */
    public static String of(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('ð', 'đ');
        String marks = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(marks.length());
        int tone = -1;
        for (int i = 0; i < marks.length(); i++) {
            int mark = MARKS.indexOf(marks.charAt(i));
            if (mark < 0) {
                letters.append(marks.charAt(i));
            } else if (tone < 0) {
                tone = mark;
            }
        }
        String bare = Tokens.plainDigits(Normalizer.normalize(letters, Normalizer.Form.NFC));
        return tone < 0 ? bare : bare + ":" + NAMES.get(tone);
    }

    /** Returns the word of a key without tone and marks, as {@link Token#folded()} gives it. */
    public static String folded(String key) {
        int colon = key.indexOf(':');
        return Fold.fold(colon < 0 ? key : key.substring(0, colon));
    }

    /** Returns the word of a key as it is written, the tone where most documents put it: {@code hòa}, {@code quý}. */
    public static String spelled(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return key;
        }
        String letters = key.substring(0, colon);
        int end = toneAt(letters) + 1;
        char mark = MARKS.charAt(NAMES.indexOf(key.substring(colon + 1)));
        return Normalizer.normalize(letters.substring(0, end) + mark + letters.substring(end), Normalizer.Form.NFC);
    }

    /** Returns where the tone goes: on ă â ê ô ơ ư, else before the end of open vowels, else on the last vowel. */
    private static int toneAt(String letters) {
        for (int at = letters.length() - 1; at >= 0; at--) {
            if (SHAPED.indexOf(letters.charAt(at)) >= 0) {
                return at;
            }
        }
        int last = letters.length() - 1;
        while (last > 0 && !isVowel(letters, last)) {
            last--;
        }
        boolean initial = letters.startsWith("qu") || letters.startsWith("gi");
        int first = last;
        while (first > 0 && isVowel(letters, first - 1) && !(initial && first == 2)) {
            first--;
        }
        boolean closed = last < letters.length() - 1;
        return closed || first == last ? last : last - 1;
    }

    private static boolean isVowel(String letters, int at) {
        return VOWELS.indexOf(letters.charAt(at)) >= 0;
    }
}
