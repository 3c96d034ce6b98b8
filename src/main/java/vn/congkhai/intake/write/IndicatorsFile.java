package vn.congkhai.intake.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;

/** The file {@code indicators.yml}. */
public final class IndicatorsFile {

    private final StringBuilder text = new StringBuilder();

    private IndicatorsFile() {}

    /** Returns the entry of one indicator, ended by a line feed. */
    public static String entry(Indicator indicator) {
        IndicatorsFile file = new IndicatorsFile();
        file.indicator(indicator);
        return file.text.toString();
    }

    private void indicator(Indicator indicator) {
        line("- id: ", indicator.id());
        line("  name: ", Yaml.text(indicator.name()));
        line("  group: ", Yaml.text(indicator.group()));
        line("  code: ", indicator.code().orElse("null"));
        if (indicator.code().isEmpty()) {
            line("  field: ", indicator.field());
        }
        line("  at: ", indicator.passage().anchor());
        indicator.passage().lines().ifPresent(lines -> line("  lines: ", lines(lines)));
        indicator.passage().page().ifPresent(page -> line("  page: ", page.toString()));
        line("  quote: ", Yaml.text(indicator.quote()));
        line("  owner: ", indicator.owner().map(Yaml::text).orElse("null"));
        line("  doubts:", indicator.doubts().isEmpty() ? " []" : "");
        indicator.doubts().forEach(this::doubt);
        line("  targets:", "");
        indicator.targets().forEach(target -> target(target, indicator.code()));
    }

    private void doubt(Doubt doubt) {
        line("    - code: ", doubt.code());
        line("      found: ", Yaml.text(doubt.found()));
        line("      note: ", Yaml.text(doubt.note()));
        doubt.passage().flatMap(passage -> passage.lines()).ifPresent(lines -> line("      lines: ", lines(lines)));
    }

    private void target(Target target, Optional<String> code) {
        line("    - id: ", target.id());
        line("      label: ", Yaml.text(target.label()));
        line("      comparator: ", target.comparator().word());
        line("      change: ", target.change().word());
        line("      value: ", target.value().map(IndicatorsFile::value).orElse("null"));
        line("      raw: ", optional(target.raw()));
        line("      unit: ", optional(target.unit()));
        line("      measure: ", target.measure().word());
        line("      period: ", target.period().text());
        line("      each: ", target.yearly() ? "year" : "null");
        line("      standard: ", optional(target.standard()));
        line("      modality: ", target.modality().word());
        line("      baseline: ", target.baseline()
                .map(base -> "{period: " + base.period().text() + ", number: " + number(base.number()) + "}").orElse("null"));
        line("      path: ", "[" + target.path().stream().map(IndicatorsFile::point).collect(Collectors.joining(", ")) + "]");
        if (target.direction() != Direction.UNKNOWN) {
            line("      direction: ", target.direction().word());
        }
        line("      code: ", target.code().filter(own -> !code.equals(Optional.of(own))).orElse("null"));
    }

    private static String point(PathPoint point) {
        return "{year: " + point.year() + ", number: " + number(point.number()) + "}";
    }

    private static String value(Value value) {
        if (value instanceof Value.Range range) {
            return "{low: " + number(range.low()) + ", high: " + number(range.high()) + "}";
        }
        if (value instanceof Value.Share share) {
            return "{number: " + number(share.number()) + ", of: " + number(share.of()) + "}";
        }
        return "{number: " + number(((Value.Exact) value).number()) + "}";
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String lines(Lines lines) {
        return lines.first() == lines.last() ? String.valueOf(lines.first()) : lines.first() + "-" + lines.last();
    }

    private static String optional(Optional<String> words) {
        return words.map(Yaml::text).orElse("null");
    }

    private void line(String key, String value) {
        text.append(key).append(value).append('\n');
    }
}
