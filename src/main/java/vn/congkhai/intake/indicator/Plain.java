package vn.congkhai.intake.indicator;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts in a form that rules are written for. The length never changes, so that offsets hold. */
final class Plain {

    private static final int LETTERS = 0x1F00;
    private static final char[] BARE = new char[LETTERS];

    static {
        for (char c = 0; c < LETTERS; c++) {
            char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            BARE[c] = c == 'đ' ? 'd' : c >= 0xC0 && c < 0x250 || c >= 0x1E00 ? bare : c;
        }
    }

    private Plain() {}

    /** Returns the text in lower case, with one kind of blank, dash and quotation mark. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** Returns a plain text without Vietnamese marks. */
    static String bare(String plain) {
        StringBuilder bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            bare.append(c < LETTERS ? BARE[c] : c);
        }
        return bare.toString();
    }

    /** Returns a pattern over plain texts, whose alternatives begin and end at the edges of words. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }

    /** Tells whether the pattern is found in the text. */
    static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static char plain(char c) {
        if (c == '\u2013' || c == '\u2014' || c == '\u2010' || c == '\u2011' || c == '\u2212') {
            return '-';
        }
        if (c == '“' || c == '”' || c == '«' || c == '»' || c == '„') {
            return '"';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    }
}
