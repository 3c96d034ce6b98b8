package vn.congkhai.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a text, kept until all are known. Offsets count in the text as it was read: NFC, with plain line ends; the
 * changes are made in the file as it is, whose line ends and spelling elsewhere stay.
 */
final class TextEdits {

    private record Edit(int start, int end, String text, boolean removal) {}

    private final String raw;
    private final int[] places;
    private final List<Edit> edits = new ArrayList<>();

    /**
     * @param read the text as it was read
     * @param raw the text as it stands in the file
     */
    TextEdits(String read, String raw) {
        this.raw = raw;
        this.places = places(read, raw);
    }

    /** Puts a text in the place of another. What is replaced inside of what is removed does not count. */
    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text, false));
    }

    /** Takes out a span. Spans that are taken out may overlap. */
    void remove(int start, int end) {
        edits.add(new Edit(start, end, "", true));
    }

    /** Returns the file's text with every change. */
    String apply() {
        List<Edit> order = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
        String lineEnd = raw.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Edit edit : order) {
            boolean gone = !edit.removal() && order.stream().anyMatch(other -> other.removal()
                    && other.start() < edit.start() && edit.end() <= other.end());
            if (gone) {
                continue;
            }
            int start = Math.max(at, places[edit.start()]);
            changed.append(raw, at, start).append(edit.text().replace("\n", lineEnd));
            at = Math.max(start, places[edit.end()]);
        }
        return changed.append(raw, at, raw.length()).toString();
    }

    /** Returns for each offset of the read text the offset in the file. */
    private static int[] places(String read, String raw) {
        int[] places = new int[read.length() + 1];
        int from = raw.startsWith("\uFEFF") ? 1 : 0;
        int at = 0;
        while (from < raw.length()) {
            int end = from;
            while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
                end++;
            }
            at = line(raw.substring(from, end), from, at, places);
            boolean two = raw.startsWith("\r\n", end);
            from = Math.min(raw.length(), end + (two ? 2 : 1));
            if (end < raw.length()) {
                places[at++] = end;
            }
        }
        places[read.length()] = raw.length();
        return places;
    }

    private static int line(String line, int from, int at, int[] places) {
        if (Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            for (int i = 0; i < line.length(); i++) {
                places[at + i] = from + i;
            }
            return at + line.length();
        }
        int last = 0;
        for (int i = 1; i <= line.length(); i++) {
            int length = Normalizer.normalize(line.substring(0, i), Normalizer.Form.NFC).length();
            if (length > last) {
                for (int k = last; k < length; k++) {
                    places[at + k] = from + i - 1;
                }
                last = length;
            }
        }
        return at + last;
    }
}
