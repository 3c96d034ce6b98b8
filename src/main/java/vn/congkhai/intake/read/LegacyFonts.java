package vn.congkhai.intake.read;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows Vietnamese in the encodings from before Unicode, where the shapes of letters are the font's secret: read as
 * Unicode, {@code Cộng hòa} comes out as {@code Céng hßa} (TCVN3) or {@code Coäng hoøa} (VNI).
 */
final class LegacyFonts {

    /** Letters and signs that stand for marked vowels in TCVN3 or VNI and are not used in Vietnamese Unicode text. */
    private static final String FOREIGN = "µ¸¶·¹¨»¾¼½©®ª«¬Æ×Þß÷þÐÑÖÜåæçëïñöøûäîÿÄÅÇËÏØÛ";

    private static final Pattern NAME = Pattern.compile("\\.vn[a-z].*|vni[- ].*|vni|\\.vn.*");
    private static final Pattern VNI_PAIR = Pattern.compile("[aAeEoOuUiIyYôÔöÖ][äøõûùïåáàãéèëêúüÄØÕÛÙÏÅÁÀÃÉÈËÊÚÜ]");
    private static final int FEWEST = 8;

    private LegacyFonts() {}

    /** Tells whether a font of this name holds letters in such an encoding. */
    static boolean isLegacy(String font) {
        int tag = font.indexOf('+');
        return NAME.matcher(font.substring(tag + 1).toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns the name of the encoding of such a font, for readers. */
    static String encodingOf(String font) {
        return font.toLowerCase(Locale.ROOT).contains("vni") ? "VNI" : "TCVN3 (ABC)";
    }

    /** @throws Refusal when the text is in such an encoding */
    static void check(String text) throws Refusal {
        int foreign = 0;
        int ours = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (FOREIGN.indexOf(c) >= 0) {
                foreign++;
            } else if (c >= '\u1EA0' && c <= '\u1EF9' || "đĐơƠưƯăĂ".indexOf(c) >= 0) {
                ours++;
            }
        }
        if (foreign >= FEWEST && foreign > ours) {
            int pairs = (int) VNI_PAIR.matcher(text).results().limit(text.length()).count();
            throw Refusal.legacyFont(pairs > foreign / 2 ? "VNI" : "TCVN3 (ABC)");
        }
    }
}
