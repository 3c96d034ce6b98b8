package vn.congkhai.intake.merge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** Tells where a person and the program read the same line otherwise. The person's reading stays. */
final class Readings {

    private Readings() {}

    static void compare(Indicator old, DraftIndicator drafted, List<String> differences) {
        List<FoundTarget> found = drafted.found().targets();
        if (found.size() != old.targets().size()) {
            differences.add("“" + old.id() + "”: đang có " + old.targets().size() + " phần, máy đọc ra " + found.size() + "; giữ như đang có.");
            return;
        }
        for (int at = 0; at < found.size(); at++) {
            Target target = old.targets().get(at);
            FoundTarget read = found.get(at);
            boolean same = target.comparator() == read.comparator() && plain(target.value()).equals(plain(read.value()))
                    && target.unit().equals(read.unit()) && target.change() == read.change();
            if (!same) {
                differences.add("“" + old.id() + "”, phần " + target.id() + ": máy đọc khác với tệp nội dung (“"
                        + read.raw().orElse("") + "”); giữ như đang có.");
            }
        }
    }

    /** 95,50 and 95,5 are the same figure. */
    private static List<BigDecimal> plain(Optional<Value> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Value.Range range) {
            return Stream.of(range.low(), range.high()).map(BigDecimal::stripTrailingZeros).toList();
        }
        if (value.get() instanceof Value.Share share) {
            return Stream.of(share.number(), share.of(), BigDecimal.ZERO).map(BigDecimal::stripTrailingZeros).toList();
        }
        return List.of(((Value.Exact) value.get()).number().stripTrailingZeros());
    }
}
