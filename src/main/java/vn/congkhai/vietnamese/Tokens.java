package vn.congkhai.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words and numbers, exactly as {@code templates/assets/search/text.mjs} does in the browser.
 *
 * <p>Letters are those of the Latin script, by fixed ranges, because the character tables of a browser and of a Java
 * release are of different years. A word is a letter with the letters and digits after it ({@code m²}, {@code HĐND});
 * a number is digits with single points or commas between them ({@code 1.315,87}). Everything else separates. Blanks,
 * one line break, hyphens and slashes keep two tokens in one clause; anything else, or an empty line, cuts it.
 */
public final class Tokens {

    /** Longest token in UTF-16 units; longer ones are left out. */
    public static final int LONGEST = 64;

    private static final String SMALL_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";
    private static final String DASHES = "-/\u2010\u2011\u2013";

    private Tokens() {}

    /** Returns the tokens in reading order; offsets count in the NFC form of the text. */
    public static List<Token> of(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Token> tokens = new ArrayList<>();
        int last = 0;
        boolean cut = true;
        for (int at = 0; at < nfc.length(); ) {
            char first = nfc.charAt(at);
            int end = isLetter(first) ? wordEnd(nfc, at) : isDigit(first) ? numberEnd(nfc, at) : at;
            if (end == at) {
                at++;
            } else if (end - at > LONGEST) {
                at = end;
                last = end;
                cut = true;
            } else {
                cut = cut || cuts(nfc, last, at);
                tokens.add(new Token(visible(nfc, at, end), at, end, cut, !cut && joins(nfc, last, at)));
                at = end;
                last = end;
                cut = false;
            }
        }
        return tokens;
    }

    /** Returns the text with raised and lowered digits as plain ones: {@code m²} as {@code m2}. */
    static String plainDigits(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < 0x80 ? -1 : SMALL_DIGITS.indexOf(text.charAt(i));
            if (digit >= 0) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + digit % 10));
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static int wordEnd(String text, int start) {
        int end = start + 1;
        for (int at = end; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isLetter(c) || isDigit(c) || isMark(c) || SMALL_DIGITS.indexOf(c) >= 0) {
                end = at + 1;
            } else if (!isInvisible(c)) {
                break;
            }
        }
        return end;
    }

    private static int numberEnd(String text, int start) {
        int end = start + 1;
        for (int at = end; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean separator = (c == '.' || c == ',') && end == at
                    && at + 1 < text.length() && isDigit(text.charAt(at + 1));
            if (isDigit(c)) {
                end = at + 1;
            } else if (separator) {
                end = at + 2;
                at++;
            } else if (!isInvisible(c)) {
                break;
            }
        }
        return end;
    }

    private static boolean cuts(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            if (lines > 1 || !(isBlank(c) || isInvisible(c) || DASHES.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String text, int from, int to) {
        return to - from == 1 && DASHES.indexOf(text.charAt(from)) >= 0;
    }

    private static String visible(String text, int start, int end) {
        StringBuilder kept = null;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                kept = kept == null ? new StringBuilder(text.substring(start, i)) : kept;
            } else if (kept != null) {
                kept.append(c);
            }
        }
        return kept == null ? text.substring(start, end) : kept.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                || c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7'
                || c >= '\u1E00' && c <= '\u1EFF';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u202F' || c == '\u3000'
                || c >= '\u2000' && c <= '\u200A';
    }

    /** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }
}
