package vn.congkhai.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;

/** Reads the {@code value} of a target. */
final class ValueReader {

    private ValueReader() {}

    static Optional<Value> read(Fields target, Problems problems) {
        return target.record("value").flatMap(record -> value(record, problems));
    }

    private static Optional<Value> value(Fields record, Problems problems) {
        Optional<BigDecimal> number = record.number("number");
        Optional<BigDecimal> of = record.number("of");
        Optional<BigDecimal> low = record.number("low");
        Optional<BigDecimal> high = record.number("high");
        boolean range = low.isPresent() && high.isPresent() && number.isEmpty() && of.isEmpty();
        boolean single = number.isPresent() && low.isEmpty() && high.isEmpty();
        record.close();
        if (!record.broken() && !range && !single) {
            record.fail(Problem.error("value-form", record.location(),
                    "“value” phải là {number}, {number, of} hoặc {low, high}.",
                    "Ví dụ {number: 95.5}, {number: 13, of: 19}, {low: 15, high: 20}."));
        }
        if (range && low.get().compareTo(high.get()) > 0) {
            record.fail(Problem.error("reversed-range", record.at("low"),
                    "Số thấp " + low.get().toPlainString() + " lớn hơn số cao " + high.get().toPlainString() + ".",
                    "Đổi chỗ hai số."));
        }
        if (single && of.isPresent() && number.get().compareTo(of.get()) > 0) {
            // A warning, because a text may really say so.
            problems.add(Problem.warning("share-above-whole", record.at("number"),
                    "Số " + number.get().toPlainString() + " lớn hơn tổng số " + of.get().toPlainString() + ".",
                    "Xem lại văn bản: có thể hai số bị đổi chỗ."));
        }
        if (record.broken()) {
            return Optional.empty();
        }
        if (range) {
            return Optional.of(new Value.Range(low.get(), high.get()));
        }
        return Optional.of(of.isPresent()
                ? new Value.Share(number.get(), of.get())
                : new Value.Exact(number.get()));
    }

    /** Returns the numbers of a value, as the text must show them. */
    static List<BigDecimal> numbers(Value value) {
        if (value instanceof Value.Range range) {
            return List.of(range.low(), range.high());
        }
        if (value instanceof Value.Share share) {
            return Stream.of(share.number(), share.of()).toList();
        }
        return List.of(((Value.Exact) value).number());
    }
}
