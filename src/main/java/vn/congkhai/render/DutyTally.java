package vn.congkhai.render;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.judge.DutyState;
import vn.congkhai.judge.Obligation;

/** Counts of duties by how they stand; never percentages. */
final class DutyTally {

    private final Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
    private int total;

    void add(Collection<Obligation> obligations) {
        obligations.forEach(obligation -> counts.merge(obligation.state(), 1, Integer::sum));
        total += obligations.size();
    }

    int total() {
        return total;
    }

    /** Returns {@code 9 lần phải công khai: 1 quá hạn, chưa ghi nhận · 8 đúng hạn}; empty when there is none. */
    String text(Messages messages) {
        String parts = counts.entrySet().stream()
                .map(entry -> messages.text(
                        "board.part", messages.number(entry.getValue()), messages.word("duty-state", entry.getKey().word())))
                .collect(Collectors.joining(" · "));
        return total == 0 ? "" : messages.text("board.tally", messages.number(total), parts);
    }
}
