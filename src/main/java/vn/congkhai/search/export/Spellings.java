package vn.congkhai.search.export;

import vn.congkhai.vietnamese.ToneKey;

/**
 * Tells an exact key by what it adds to its folded word: which letter each {@code a d e o u} is, and the tone. Keys
 * with other letters than these are written out.
 */
final class Spellings {

    private static final String[] LETTERS = {"aăâ", "dđ", "eê", "oôơ", "uư"};
    private static final String[] TONES = {"", ":huyen", ":sac", ":hoi", ":nga", ":nang"};
    private static final long MOST = 1 << 28;

    private Spellings() {}

    /** Appends the exact key of a word, or of two with a blank between. */
    static void add(String key, Bytes out) {
        for (String word : key.split(" ")) {
            long number = number(word);
            if (number < MOST) {
                out.number((int) number + 1);
            } else {
                out.number(0).text(word, "");
            }
        }
    }

    /** Returns the digits of mixed base in one number, the tone lowest; {@link #MOST} when there is none. */
    private static long number(String word) {
        int colon = word.indexOf(':');
        int tone = -1;
        for (int i = 0; i < TONES.length; i++) {
            if (TONES[i].equals(colon < 0 ? "" : word.substring(colon))) {
                tone = i;
            }
        }
        String letters = colon < 0 ? word : word.substring(0, colon);
        String folded = ToneKey.folded(word);
        if (tone < 0 || letters.length() != folded.length()) {
            return MOST;
        }
        long number = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            String variants = variants(folded.charAt(i));
            int digit = variants.indexOf(letters.charAt(i));
            if (digit < 0 || number >= MOST) {
                return MOST;
            }
            number = number * variants.length() + digit;
        }
        return Math.min(MOST, number * TONES.length + tone);
    }

    private static String variants(char letter) {
        for (String variants : LETTERS) {
            if (variants.charAt(0) == letter) {
                return variants;
            }
        }
        return String.valueOf(letter);
    }
}
