package vn.congkhai.intake.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.model.Value;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;
import vn.congkhai.vietnamese.Unit;

/**
 * Holds what was found against what authors say. Names and quotes are compared by their words, since authors quote table
 * rows in ways of their own; a row below another may be an indicator or a part of it.
 */
final class OthersScore {

    private static final double ALIKE = 0.55;
    private static final double SAME_FIGURE = 0.4;
    private static final double PART_ALIKE = 0.5;

    private final List<String> remarks = new ArrayList<>();
    private int wanted;
    private int found;
    private int invented;
    private int targets;
    private int right;

    double found() {
        return wanted == 0 ? 1 : (double) found / wanted;
    }

    /** Returns which share of what was found nobody promised. */
    double invented() {
        return found + invented == 0 ? 0 : (double) invented / (found + invented);
    }

    /** Returns which share of the figures has comparator, value and unit right. */
    double right() {
        return targets == 0 ? 1 : (double) right / targets;
    }

    void add(List<Truth> truths, List<DraftIndicator> drafts) {
        List<FoundIndicator> read = drafts.stream().map(DraftIndicator::found).toList();
        wanted += truths.size();
        truths.forEach(truth -> targets += truth.targets().size());
        Set<Truth> open = new HashSet<>(truths);
        Set<FoundIndicator> unused = new HashSet<>(read);
        List<FoundTarget> left = new ArrayList<>();
        for (Pair pair : pairs(truths, read)) {
            if (open.contains(pair.truth()) && unused.remove(pair.found())) {
                open.remove(pair.truth());
                found++;
                left.addAll(compare(pair.truth(), pair.found()));
            }
        }
        for (Truth truth : truths.stream().filter(open::contains).toList()) {
            part(truth, left);
        }
        invented += unused.size();
        unused.forEach(one -> remarks.add("invented: " + one.quote()));
    }

    private record Pair(Truth truth, FoundIndicator found, double alike) {}

    private static List<Pair> pairs(List<Truth> truths, List<FoundIndicator> read) {
        List<Pair> pairs = new ArrayList<>();
        for (Truth truth : truths) {
            for (FoundIndicator one : read) {
                boolean figure = truth.targets().stream().anyMatch(target ->
                        one.targets().stream().anyMatch(other -> numbers(other).equals(target.value())));
                double alike = Math.max(alike(truth.quote(), one.quote()), alike(truth.name(), one.name())) + (figure ? SAME_FIGURE : 0);
                if (alike >= ALIKE) {
                    pairs.add(new Pair(truth, one, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.alike()));
        return pairs;
    }

    /** Counts the figures that agree, and returns those that were found beside them. */
    private List<FoundTarget> compare(Truth truth, FoundIndicator one) {
        List<FoundTarget> left = new ArrayList<>(one.targets());
        for (Truth.Target target : truth.targets()) {
            boolean agreed = left.stream().filter(other -> agree(target, other)).findFirst().map(left::remove).orElse(false);
            if (agreed) {
                right++;
            } else {
                remarks.add("wrong: " + target + " in " + one.quote());
            }
        }
        return left;
    }

    private void part(Truth truth, List<FoundTarget> left) {
        for (FoundTarget target : left) {
            boolean same = truth.targets().stream().anyMatch(one -> one.value().equals(numbers(target)));
            if (same && Math.max(alike(truth.name(), target.label()), alike(truth.quote(), target.label())) >= PART_ALIKE) {
                found++;
                right += truth.targets().stream().anyMatch(one -> agree(one, target)) ? 1 : 0;
                left.remove(target);
                return;
            }
        }
        remarks.add("not found: " + truth.quote());
    }

    private static boolean agree(Truth.Target wanted, FoundTarget found) {
        return wanted.comparator().equals(found.comparator().word()) && numbers(found).equals(wanted.value())
                && unit(found.unit().orElse("")).equals(unit(wanted.unit()));
    }

    private static String unit(String words) {
        Unit unit = Unit.of(words.replace('²', '2').replace('³', '3'));
        return unit.scale() + " " + unit.key();
    }

    private static List<BigDecimal> numbers(FoundTarget target) {
        List<BigDecimal> numbers = new ArrayList<>();
        target.value().ifPresent(value -> {
            if (value instanceof Value.Exact exact) {
                numbers.add(exact.number());
            } else if (value instanceof Value.Range range) {
                numbers.addAll(List.of(range.low(), range.high()));
            } else if (value instanceof Value.Share share) {
                numbers.addAll(List.of(share.number(), share.of()));
            }
        });
        return numbers.stream().map(BigDecimal::stripTrailingZeros).toList();
    }

    /** Returns how many words two texts share, of those of the shorter one, and less where the longer one has many more. */
    private static double alike(String one, String other) {
        Set<String> some = words(one);
        Set<String> others = words(other);
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        int all = some.size() + others.size() - shared.size();
        return shared.isEmpty() ? 0
                : (double) shared.size() / Math.min(some.size(), others.size()) * (0.5 + 0.5 * shared.size() / all);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokens.of(text).stream().map(Token::folded).forEach(words::add);
        return words;
    }

    @Override
    public String toString() {
        return found + "/" + wanted + " found, " + invented + " invented, " + right + "/" + targets + " right\n" + String.join("\n", remarks);
    }
}
