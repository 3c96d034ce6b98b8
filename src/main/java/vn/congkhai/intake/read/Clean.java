package vn.congkhai.intake.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/** Brings characters into one form: NFC, plain single blanks, nothing without a shape. What goes is listed. */
final class Clean {

    /** Stands in the text where the mark of a footnote was, until offsets are known. Never a character of a file. */
    static final char NOTE = '\uFDD0';

    /** Bullets and ticks of the Symbol and Wingdings fonts, which have no code point of their own. */
    private static final Map<Character, Character> SYMBOLS = Map.ofEntries(
            Map.entry('\uF0B7', '•'), Map.entry('\uF02D', '-'), Map.entry('\uF0A7', '▪'), Map.entry('\uF0FC', '✓'),
            Map.entry('\uF0D8', '➢'), Map.entry('\uF076', '❖'), Map.entry('\uF0E0', '→'), Map.entry('\uF0B3', '≥'),
            Map.entry('\uF0A3', '≤'), Map.entry('\uF0B1', '±'), Map.entry('\uF0B4', '×'), Map.entry('\uF0B0', '°'),
            Map.entry('\uF02B', '+'), Map.entry('\uF06F', '□'), Map.entry('\uF0A8', '□'), Map.entry('\uF0FE', '☑'));

    private static final String VOWEL_MARKS = "\u0302\u0306\u031B";
    private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private final List<Dropped> dropped;

    /** @param dropped takes in what is left out */
    Clean(List<Dropped> dropped) {
        this.dropped = dropped;
    }

    /** Returns the text in its one form, without blanks at its ends. */
    String line(String raw, int page) {
        String plain = shapes(raw, page);
        StringBuilder text = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && isBlank(plain.charAt(end))) {
                end++;
            }
            if (end == at) {
                text.append(plain.charAt(at));
                at++;
                continue;
            }
            boolean inside = text.length() > 0 && end < plain.length();
            if (inside) {
                text.append(' ');
                if (end - at > 1 || plain.charAt(at) != ' ') {
                    dropped.add(new Dropped(DroppedKind.BLANKS, plain.substring(at, end), page));
                }
            }
            at = end;
        }
        return compose(text);
    }

    /** Drops what has no shape. */
    private String shapes(String raw, int page) {
        StringBuilder text = new StringBuilder(raw.length());
        int hyphens = 0;
        StringBuilder invisible = new StringBuilder();
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\u00AD') {
                hyphens++;
            } else if (isInvisible(raw, at)) {
                invisible.append(c);
            } else {
                text.append(SYMBOLS.getOrDefault(c, c));
            }
        }
        if (hyphens > 0) {
            dropped.add(new Dropped(DroppedKind.SOFT_HYPHEN, "\u00AD".repeat(hyphens), page));
        }
        if (!invisible.isEmpty()) {
            dropped.add(new Dropped(DroppedKind.INVISIBLE, invisible.toString(), page));
        }
        return text.toString();
    }

    static boolean isBlank(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085'
                || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                    : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != NOTE && !isBlank(c)
                && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c >= '\uFDD0' && c <= '\uFDEF'
                        || c >= '\uFFFE');
    }

    /**
     * Puts letters and their marks together. Extracted text often has a blank between a letter and its mark, or the
     * tone before the hat; both are repaired, because neither is ever written so.
     */
    static String compose(CharSequence text) {
        StringBuilder marks = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int last = marks.length() - 1;
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (mark && last > 0 && marks.charAt(last) == ' ' && Character.isLetter(marks.charAt(last - 1))) {
                marks.setLength(last);
                last--;
            }
            if (VOWEL_MARKS.indexOf(c) >= 0 && last > 0 && TONE_MARKS.indexOf(marks.charAt(last)) >= 0) {
                marks.insert(last, c);
            } else {
                marks.append(c);
            }
        }
        return Normalizer.normalize(marks, Normalizer.Form.NFC);
    }
}
