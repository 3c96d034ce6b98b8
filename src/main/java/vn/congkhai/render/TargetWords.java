package vn.congkhai.render;

import java.math.BigDecimal;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** Says what a target promises: {@code từ 43,3 tỷ đồng trở lên}. */
final class TargetWords {

    private final Messages messages;

    TargetWords(Messages messages) {
        this.messages = messages;
    }

    /** Returns the promise in words; what the text prints, in quotes, when it gives no figure that can be read. */
    String of(Target target) {
        if (target.value().isEmpty()) {
            return unread(target);
        }
        String bound = bound(target, target.value().get());
        String whole = target.change() == Change.LEVEL
                ? bound
                : messages.text("change." + target.change().word(), bound);
        boolean said = target.unit().orElse("").endsWith("/năm");
        return target.yearly() && !said ? messages.text("target.yearly", whole) : whole;
    }

    /** Returns a figure in the unit of a target. */
    String figure(Target target, BigDecimal number) {
        return Numbers.withUnit(messages.number(number), target.unit().orElse(""));
    }

    /** Returns by how much a result differs from a target; shares differ by percentage points. */
    String gap(Target target, BigDecimal difference) {
        String unit = target.unit().orElse("");
        String shown = unit.startsWith("%") ? messages.text("target.points", unit.substring(1)) : unit;
        return Numbers.withUnit(messages.signed(difference), shown);
    }

    private String bound(Target target, Value value) {
        boolean movement = target.change() == Change.INCREASE || target.change() == Change.DECREASE;
        String family = movement ? "movement." : "level.";
        String key = family + target.comparator().word();
        if (value instanceof Value.Range range) {
            return messages.text(family + Comparator.RANGE.word(),
                    figure(target, range.low()), figure(target, range.high()));
        }
        if (value instanceof Value.Share share) {
            String part = messages.number(share.number()) + "/" + messages.number(share.of());
            return messages.text(key, Numbers.withUnit(part, target.unit().orElse("")));
        }
        return messages.text(key, figure(target, ((Value.Exact) value).number()));
    }

    private String unread(Target target) {
        if (target.raw().isEmpty()) {
            return messages.text("target.no-figure");
        }
        String key = target.comparator() == Comparator.NONE ? "target.no-figure-but" : "target.unreadable";
        return messages.text(key, target.raw().get());
    }
}
