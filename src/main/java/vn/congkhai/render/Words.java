package vn.congkhai.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import vn.congkhai.judge.IndicatorVerdict;
import vn.congkhai.judge.Reason;
import vn.congkhai.judge.Status;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.FormerPlace;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.Target;

/** Puts pieces of the model into words for readers. */
final class Words {

    private final Messages messages;
    private final TargetWords targets;

    Words(Messages messages) {
        this.messages = messages;
        this.targets = new TargetWords(messages);
    }

    Messages messages() {
        return messages;
    }

    TargetWords targets() {
        return targets;
    }

    String date(LocalDate day) {
        return messages.date(day);
    }

    /** Returns {@code năm 2026}, {@code quý II năm 2026}, {@code giai đoạn 2026-2030}. */
    String period(Period period) {
        String text = period.text();
        if (text.contains("/")) {
            return messages.text("period.span", text.replace("/", "-"));
        }
        int dash = text.indexOf('-');
        return dash < 0
                ? messages.text("period.year", text)
                : messages.text("period." + text.substring(dash + 1).toLowerCase(Locale.ROOT), text.substring(0, dash));
    }

    /** Returns {@code xã Sông Mã}. */
    String place(Place place) {
        return messages.text("place.named", messages.word("place", place.kind().word()), place.name());
    }

    /** Returns {@code Xã Sông Mã}. */
    String placeTitle(Place place) {
        return capital(place(place));
    }

    String former(FormerPlace former) {
        return messages.text("place.former", former.kind(), former.name());
    }

    /** Returns where something stands in the source file; empty when nobody has noted it. */
    String source(Passage passage) {
        if (passage.page().isPresent()) {
            return messages.text("source.page", passage.page().get());
        }
        return passage.lines().map(this::lines).orElse("");
    }

    private String lines(Lines lines) {
        return lines.first() == lines.last()
                ? messages.text("source.line", lines.first())
                : messages.text("source.lines", lines.first(), lines.last());
    }

    StatusView status(IndicatorVerdict verdict) {
        if (verdict.status() == Status.PARTLY) {
            String text = messages.text("status.partly", verdict.reached(), verdict.parts().size());
            return new StatusView(verdict.status().word(), text);
        }
        return status(verdict.status());
    }

    StatusView status(Status status) {
        return new StatusView(status.word(), messages.word("status", status.word()));
    }

    /** Returns why a target stands as it does, in one sentence. */
    String reason(Target target, Verdict verdict) {
        String against = verdict.against().map(figure -> targets.figure(target, shown(verdict, figure))).orElse("");
        return messages.text("reason." + verdict.reason().word(), against);
    }

    /** A point on a straight line is reckoned, not stated: two decimals at the most say enough. */
    private static BigDecimal shown(Verdict verdict, BigDecimal figure) {
        if (verdict.reason() != Reason.STRAIGHT_LINE) {
            return figure;
        }
        BigDecimal rounded = figure.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
