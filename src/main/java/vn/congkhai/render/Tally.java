package vn.congkhai.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.judge.Status;
import vn.congkhai.model.Document;

/** Counts of indicators by how they stand; never percentages. */
final class Tally {

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private int total;

    private Tally() {}

    static Tally of(Edition edition, List<Document> documents) {
        Tally tally = new Tally();
        documents.forEach(document -> document.indicators()
                .forEach(indicator -> tally.add(edition.judge(document, indicator).status())));
        return tally;
    }

    int total() {
        return total;
    }

    int withoutData() {
        return counts.getOrDefault(Status.NO_DATA, 0);
    }

    /** Returns {@code 20 chỉ tiêu: 3 đạt · 17 chưa có số liệu}; one plain clause when there is no result at all. */
    String text(Messages messages) {
        if (withoutData() == total) {
            return messages.text("tally.none", messages.number(total));
        }
        String parts = counts.entrySet().stream()
                .map(entry -> messages.text("tally.part", messages.number(entry.getValue()), name(messages, entry.getKey())))
                .collect(Collectors.joining(" · "));
        return messages.text("tally.all", messages.number(total), parts);
    }

    private static String name(Messages messages, Status status) {
        return status == Status.PARTLY ? messages.text("tally.partly") : messages.word("status", status.word());
    }

    private void add(Status status) {
        counts.merge(status, 1, Integer::sum);
        total++;
    }
}
