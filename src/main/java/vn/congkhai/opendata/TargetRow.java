package vn.congkhai.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** One target as a row of a table. A cell is empty where the text says nothing. */
record TargetRow(
        String document,
        String documentLabel,
        String status,
        boolean apart,
        String place,
        String placeName,
        String indicator,
        String target,
        String name,
        String label,
        String group,
        String field,
        String code,
        String comparator,
        String change,
        BigDecimal number,
        BigDecimal of,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String raw,
        String measure,
        String period,
        String each,
        String standard,
        String modality,
        String direction,
        String baselinePeriod,
        BigDecimal baselineNumber,
        String path,
        String owner,
        String quote,
        String url,
        String anchor,
        String lines,
        Integer page,
        String sourceSha256,
        String doubts) {

    /** Returns a row for each target of the site, in the order of documents, indicators and targets. */
    static List<TargetRow> all(Site site) {
        Map<String, String> names = site.places().stream().collect(Collectors.toMap(Place::slug, Place::name));
        return site.documents().stream()
                .flatMap(document -> document.indicators().stream()
                        .flatMap(indicator -> indicator.targets().stream()
                                .map(target -> of(names, document, indicator, target))))
                .toList();
    }

    private static TargetRow of(Map<String, String> names, Document document, Indicator indicator, Target target) {
        Value value = target.value().orElse(null);
        BigDecimal number = null;
        BigDecimal of = null;
        BigDecimal low = null;
        BigDecimal high = null;
        if (value instanceof Value.Exact exact) {
            number = exact.number();
        } else if (value instanceof Value.Share share) {
            number = share.number();
            of = share.of();
        } else if (value instanceof Value.Range range) {
            low = range.low();
            high = range.high();
        }
        String place = document.metadata().place().orElse("");
        return new TargetRow(
                document.folder(),
                document.metadata().label(),
                document.metadata().status().word(),
                document.metadata().apart(),
                place,
                names.getOrDefault(place, ""),
                indicator.id(),
                target.id(),
                indicator.name(),
                target.label(),
                indicator.group(),
                indicator.field(),
                target.code().or(indicator::code).orElse(""),
                target.comparator().word(),
                target.change().word(),
                number,
                of,
                low,
                high,
                target.unit().orElse(""),
                target.raw().orElse(""),
                target.measure().word(),
                target.period().text(),
                target.yearly() ? "year" : "",
                target.standard().orElse(""),
                target.modality().word(),
                target.direction().word(),
                target.baseline().map(Baseline::period).map(period -> period.text()).orElse(""),
                target.baseline().map(Baseline::number).orElse(null),
                target.path().stream().map(TargetRow::point).collect(Collectors.joining(" ")),
                indicator.owner().orElse(""),
                indicator.quote(),
                SiteUrl.indicator(document.folder(), indicator.id()).path(),
                indicator.passage().anchor(),
                indicator.passage().lines().map(TargetRow::span).orElse(""),
                indicator.passage().page().orElse(null),
                document.metadata().source().sha256(),
                indicator.doubts().stream().map(Doubt::code).collect(Collectors.joining(" ")));
    }

    private static String point(PathPoint point) {
        return point.year() + "=" + point.number().toPlainString();
    }

    static String span(Lines lines) {
        return lines.first() == lines.last() ? "" + lines.first() : lines.first() + "-" + lines.last();
    }
}
