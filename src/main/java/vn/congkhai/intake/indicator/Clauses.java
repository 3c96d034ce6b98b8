package vn.congkhai.intake.indicator;

import java.util.ArrayDeque;
import java.util.Deque;

/** The parts of a quote: they end at semicolons and full stops; brackets and quotation marks that are open. */
final class Clauses {

    private final int[] starts;
    private final int[] ends;
    private final int[] brackets;
    private final boolean[] quoted;

    Clauses(Quote quote) {
        String plain = quote.plain();
        int length = plain.length();
        starts = new int[length + 1];
        ends = new int[length + 1];
        brackets = new int[length + 1];
        quoted = new boolean[length + 1];
        Deque<Integer> open = new ArrayDeque<>();
        int start = 0;
        for (int i = 0; i < length; i++) {
            starts[i] = start;
            brackets[i] = open.isEmpty() ? -1 : open.peek();
            char c = plain.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                open.pop();
            }
            if (ends(quote, i)) {
                start = i + 1;
            }
        }
        starts[length] = start;
        brackets[length] = -1;
        int end = length;
        for (int i = length; i >= 0; i--) {
            if (i < length && ends(quote, i)) {
                end = i;
            }
            ends[i] = end;
        }
        markQuoted(plain);
    }

    /** Returns where the part begins that the offset is in. */
    int start(int offset) {
        return starts[offset];
    }

    /** Returns where the part ends that the offset is in. */
    int end(int offset) {
        return ends[offset];
    }

    /** Returns the offset of the bracket that is open there, or -1. */
    int bracket(int offset) {
        return brackets[offset];
    }

    /** Tells whether the offset is inside quotation marks. */
    boolean quoted(int offset) {
        return quoted[offset];
    }

    private void markQuoted(String plain) {
        int from = plain.indexOf('"');
        while (from >= 0) {
            int to = plain.indexOf('"', from + 1);
            if (to < 0 || to - from > 80) {
                from = to;
                continue;
            }
            for (int i = from; i < to; i++) {
                quoted[i] = true;
            }
            from = plain.indexOf('"', to + 1);
        }
    }

    private static boolean ends(Quote quote, int i) {
        char c = quote.plain().charAt(i);
        if (c == ';') {
            return true;
        }
        String text = quote.text();
        return c == '.' && i + 2 < text.length() && text.charAt(i + 1) == ' '
                && (Character.isUpperCase(text.charAt(i + 2)) || Character.isDigit(text.charAt(i + 2)));
    }
}
