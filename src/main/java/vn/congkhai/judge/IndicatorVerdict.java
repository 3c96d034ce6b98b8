package vn.congkhai.judge;

import java.util.List;

/**
 * How an indicator stands: the verdict of its only target, or what its targets come to together.
 *
 * @param status {@link Status#MET} only if every target is met
 * @param reason {@link Reason#PARTS} when its targets stand differently
 * @param reached how many targets are reached
 * @param parts verdicts on its targets, in the order of the targets
 */
public record IndicatorVerdict(Status status, Reason reason, int reached, List<Verdict> parts) {

    public IndicatorVerdict {
        parts = List.copyOf(parts);
    }
}
