package vn.congkhai.intake.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congkhai.intake.indicator.Findings;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.StatedCount;

/**
 * What a document says about the number of its indicators.
 *
 * @param whole of all of them, if it says so
 * @param groups of those groups that indicators stand in, each once
 */
public record StatedNumbers(Optional<StatedCount> whole, List<StatedCount> groups) {

    public StatedNumbers {
        groups = List.copyOf(groups);
    }

    /** Returns what the document says, a heading over all groups taken for the whole. */
    public static StatedNumbers of(Findings findings) {
        Set<String> used = findings.indicators().stream().map(FoundIndicator::group).collect(Collectors.toSet());
        Optional<StatedCount> whole = findings.counts().stream().filter(count -> count.group().isEmpty()).findFirst()
                .or(() -> findings.counts().stream()
                        .filter(count -> !used.contains(count.group()) && count.found() == findings.indicators().size()).findFirst());
        List<StatedCount> groups = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (StatedCount count : findings.counts()) {
            if (used.contains(count.group()) && !count.group().isEmpty() && seen.add(count.group())) {
                groups.add(count);
            }
        }
        return new StatedNumbers(whole, groups);
    }

    /** Tells whether every indicator stands in one of the groups. */
    boolean coverAll(Findings findings) {
        Set<String> named = groups.stream().map(StatedCount::group).collect(Collectors.toSet());
        return findings.indicators().stream().map(FoundIndicator::group).allMatch(named::contains);
    }
}
