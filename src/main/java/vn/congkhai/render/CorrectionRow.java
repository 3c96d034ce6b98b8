package vn.congkhai.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;

/**
 * A correction for readers.
 *
 * @param date on which the figure was put right
 * @param indicator the indicator, with a link where this is another page
 * @param part which figure of the indicator; empty when it has only one
 * @param period of the result that was wrong, in words; empty when it was the target
 * @param document the document, with a link where this is another page
 * @param before the wrong figure
 * @param after the right one
 * @param reason why it was wrong
 */
record CorrectionRow(
        String date, Link indicator, String part, String period, Link document, String before, String after,
        String reason) {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** Returns the corrections of figures that the site still has, in the order given. */
    static List<CorrectionRow> of(Here here, List<Correction> corrections) {
        return corrections.stream().flatMap(correction -> row(here, correction).stream()).toList();
    }

    private static Optional<CorrectionRow> row(Here here, Correction correction) {
        return here.index().document(correction.document()).flatMap(document -> document.indicators().stream()
                .filter(indicator -> indicator.id().equals(correction.indicator()))
                .findFirst()
                .map(indicator -> row(here, correction, document, indicator)));
    }

    private static CorrectionRow row(Here here, Correction correction, Document document, Indicator indicator) {
        Optional<Target> target = indicator.targets().stream()
                .filter(one -> one.id().equals(correction.target()))
                .findFirst();
        return new CorrectionRow(
                here.words().date(correction.day()),
                here.indicator(document, indicator),
                target.filter(one -> indicator.targets().size() > 1).map(Target::label).orElse(""),
                correction.period().map(span -> here.text("correction.result", here.words().period(span))).orElse(""),
                here.document(document),
                figure(here, target, correction.before()),
                figure(here, target, correction.after()),
                correction.reason());
    }

    /** A plain number is shown as the figures of its target are; anything else as it was written. */
    private static String figure(Here here, Optional<Target> target, String written) {
        return target.filter(one -> PLAIN.matcher(written).matches())
                .map(one -> here.words().targets().figure(one, new BigDecimal(written)))
                .orElse(written);
    }
}
