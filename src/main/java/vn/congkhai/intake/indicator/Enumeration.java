package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the items of a list that runs on inside a paragraph: {@code đến năm 2030: (1) …; (2) …} or {@code a) …; b) …}. */
final class Enumeration {

    private static final Pattern TOKEN = Pattern.compile("(?<= )(?:\\((?:\\d{1,2}|[ivx]{1,5}|[a-zđ])\\)|(?:\\d{1,2}|[a-zđ])\\)|\\d{1,2}\\. ) ?(?=[\\p{L}\\d≥≤><\"“])");
    /** Places in a law, columns of a table and notes are named with the same signs. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}])(?:điểm|khoản|điều|mục|cột|dòng|nhóm|chỉ tiêu|tiêu chí|số|biểu|loại|và|hoặc) $");
    private static final Pattern CLOSED = Pattern.compile("[;.,] (?:và )?$| và $");
    private static final Pattern OPENED = Pattern.compile("[:;.] $");
    private static final Pattern AND = Pattern.compile("(?<=[;, ])và *$");
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_MARKER = 20;

    private Enumeration() {}

    /** Returns where the items after the first begin; the first too, where words stand before it. Empty when the paragraph is no list. */
    static List<Integer> starts(String text) {
        String plain = Plain.of(text);
        List<Integer> starts = new ArrayList<>();
        Marker last = Marker.of(text);
        boolean own = last.kind() != Marker.Kind.NONE && last.number() > 0;
        int from = 0;
        int pending = -1;
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            String before = plain.substring(Math.max(0, token.start() - 12), token.start());
            Marker marker = Marker.of(text.substring(token.start(), Math.min(text.length(), token.start() + LONGEST_MARKER)));
            if (marker.kind() == Marker.Kind.NONE) {
                continue;
            }
            boolean next = (own || from > 0 || pending >= 0) && marker.kind() == last.kind() && marker.number() == last.number() + 1
                    && CLOSED.matcher(before).find() && words(plain, Math.max(from, pending), token.start());
            if (next) {
                if (pending >= 0) {
                    starts.add(pending);
                    pending = -1;
                }
                starts.add(token.start());
                from = token.start();
                last = marker;
            } else if (marker.number() == 1 && !Plain.has(NAMED, before) && (OPENED.matcher(before).find() || Character.isLetter(before(before)))) {
                pending = token.start();
                last = marker;
            }
        }
        return starts;
    }

    /** Returns the length of an item's words without the "and" that leads to the next one. */
    static int length(String item) {
        Matcher and = AND.matcher(Plain.of(item));
        return and.find() ? and.start() : item.length();
    }

    private static char before(String words) {
        return words.length() < 2 ? ' ' : words.charAt(words.length() - 2);
    }

    private static boolean words(String plain, int from, int to) {
        return plain.substring(from, Math.min(to, from + 60)).split(" ").length > FEWEST_WORDS;
    }
}
