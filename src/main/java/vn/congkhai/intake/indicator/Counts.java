package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;

/** The counts that a document states about its own indicators. */
final class Counts {

    private record Entry(int start, int end, String words, String group, int stated, int from, int to) {}

    private final List<Entry> entries = new ArrayList<>();

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void add(Quote words, Stated stated, String group, int from, int to) {
        int start = words.start(stated.start());
        if (entries.stream().noneMatch(entry -> entry.start() == start)) {
            entries.add(new Entry(start, words.end(stated.end()), words.text().substring(stated.start(), stated.end()), group,
                    stated.number(), from, to));
        }
    }

    /** Returns the counts in the order of the text; one that has nothing under it counts the whole document. */
    List<StatedCount> result(int total) {
        return entries.stream().sorted(java.util.Comparator.comparingInt(Entry::start))
                .map(entry -> new StatedCount(entry.start(), entry.end(), entry.words(), entry.group(), entry.stated(),
                        entry.to() == entry.from() && entry.group().isEmpty() ? total : entry.to() - entry.from()))
                .toList();
    }
}
