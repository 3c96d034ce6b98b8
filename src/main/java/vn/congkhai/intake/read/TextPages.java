package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/**
 * The lines of a text file, page by page, without page numbers and running lines.
 *
 * @param rows of all pages; their pages are true only when {@code count} is not 0
 * @param count of pages; 0 when the file does not mark where pages begin
 */
record TextPages(List<TextRow> rows, int count) {

    private static final int MANY_BLANK_LINES = 2;

    /** Reads the lines of a file and lists what is left out. */
    static TextPages of(String text, List<Dropped> dropped) {
        List<Line> lines = lines(text);
        int usual = usualGap(lines);
        boolean marked = lines.stream().anyMatch(line -> line.pages > 0 && line.number > 1);
        Clean clean = new Clean(dropped);
        List<List<TextRow>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        int lastNumber = 0;
        int blanks = 0;
        String above = "";
        for (Line line : lines) {
            for (int page = 0; page < line.pages && marked; page++) {
                pages.add(new ArrayList<>());
            }
            if (line.isBlank()) {
                blanks++;
                above = line.raw;
                continue;
            }
            int page = pages.size();
            String row = clean.line(line.raw, marked ? page : 0);
            int number = Furniture.numberOf(row);
            if (!marked && number > lastNumber && number <= lastNumber + 40 && blanks >= usual + MANY_BLANK_LINES) {
                lastNumber = number;
                dropped.add(new Dropped(DroppedKind.PAGE_NUMBER, row, 0));
                pages.add(new ArrayList<>());
            } else if (!row.isEmpty()) {
                if (!marked && usual > 0 && blanks == 0 && line.raw.startsWith(" ") && !above.isBlank()) {
                    pages.add(new ArrayList<>());
                }
                boolean opened = Clean.isBlank(line.raw.charAt(line.raw.length() - 1));
                // A line of blanks right above, where blank lines are empty, is how a rule above footnotes comes out.
                double gap = blanks > 0 && !above.isEmpty() && usual > 0 ? TextNotes.RULED : blanks - usual;
                pages.get(pages.size() - 1).add(TextRow.ofText(row, opened, gap, pages.size(), line.number));
            }
            blanks = 0;
            above = line.raw;
        }
        List<List<TextRow>> kept = marked ? Furniture.remove(pages, dropped) : pages;
        return new TextPages(kept.stream().flatMap(List::stream).toList(), marked ? pages.size() : 0);
    }

    /** A line of the file; {@code pages} is how many pages end right above it. */
    private record Line(String raw, int number, int pages) {

        boolean isBlank() {
            return raw.chars().allMatch(c -> Clean.isBlank((char) c));
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int pages = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                lines.add(new Line(text.substring(start, at), number, pages));
                pages = c == '\f' ? 1 : 0;
                if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                number += c == '\n' || c == '\r' ? 1 : 0;
                start = at + 1;
            }
        }
        return lines;
    }

    /** Returns how many blank lines most often stand between two lines. */
    private static int usualGap(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        int blanks = 0;
        boolean begun = false;
        for (Line line : lines) {
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            if (begun) {
                counts.merge(blanks, 1, Integer::sum);
            }
            begun = true;
            blanks = 0;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(0);
    }
}
