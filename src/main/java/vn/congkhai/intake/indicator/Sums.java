package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.model.Change;
import vn.congkhai.model.Value;

/** Checks that the parts of an indicator add up to what they are parts of. */
final class Sums {

    private static final Pattern ALL_PARTS = Plain.words("gồm|bao gồm|chia ra");
    private static final Pattern SOME_PARTS = Plain.words("trong đó");
    private static final Pattern STRUCTURE = Pattern.compile("(?:cơ cấu|tỷ trọng)(?![\\p{L}])");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    private Sums() {}

    /** Adds a doubt where parts do not add up. */
    static void check(Quote quote, List<FoundTarget> all, Doubts doubts) {
        all.stream().map(FoundTarget::period).distinct().forEach(period ->
                ofPeriod(quote, all.stream().filter(target -> target.period().equals(period)).toList(), doubts));
    }

    private static void ofPeriod(Quote quote, List<FoundTarget> targets, Doubts doubts) {
        if (targets.size() < 3) {
            return;
        }
        Optional<List<BigDecimal>> all = numbers(targets);
        if (all.isEmpty()) {
            return;
        }
        List<BigDecimal> numbers = all.get();
        boolean percent = targets.get(0).unit().filter(unit -> unit.startsWith("%")).isPresent();
        if (percent) {
            BigDecimal sum = sum(numbers);
            if (STRUCTURE.matcher(quote.plain()).lookingAt() && sum.subtract(HUNDRED).abs().compareTo(ROUNDING) > 0) {
                doubts.add("sum-mismatch", quote.text());
            }
            return;
        }
        int difference = sum(numbers.subList(1, numbers.size())).compareTo(numbers.get(0));
        boolean complete = Plain.has(ALL_PARTS, quote.plain());
        if (complete && difference != 0 || Plain.has(SOME_PARTS, quote.plain()) && difference > 0) {
            doubts.add("sum-mismatch", quote.text());
        }
    }

    /** The numbers, when all are plain levels of one unit. */
    private static Optional<List<BigDecimal>> numbers(List<FoundTarget> targets) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (FoundTarget target : targets) {
            boolean level = target.change() != Change.INCREASE && target.change() != Change.DECREASE
                    && target.unit().equals(targets.get(0).unit());
            if (!level || !(target.value().orElse(null) instanceof Value.Exact exact)) {
                return Optional.empty();
            }
            numbers.add(exact.number());
        }
        return Optional.of(numbers);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
