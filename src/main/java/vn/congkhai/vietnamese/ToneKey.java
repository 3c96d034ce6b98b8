package vn.congkhai.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The exact spelling of a syllable, wherever its tone mark is put: the letters with ă â ê ô ơ ư đ and the name of the
 * tone. {@code hoà} and {@code hòa} are both {@code hoa:huyen}; {@code đất} is {@code đât:sac}; no two Vietnamese
 * syllables share a key.
 */
public final class ToneKey {

    private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final String[] NAMES = {"huyen", "sac", "hoi", "nga", "nang"};

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
        return tone < 0 ? bare : bare + ":" + NAMES[tone];
    }

    /** Returns the word of a key without tone and marks, as {@link Token#folded()} gives it. */
    public static String folded(String key) {
        int colon = key.indexOf(':');
        return Fold.fold(colon < 0 ? key : key.substring(0, colon));
    }
}
