package vn.congkhai.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.congkhai.model.Site;
import vn.congkhai.model.Target;
import vn.congkhai.model.Value;
import vn.congkhai.vietnamese.Fold;
import vn.congkhai.vietnamese.Unit;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Figures near those that a site promises, alone and in conditions, in right and wrong spellings. */
final class QueryFigures {

    private static final String[] SCALES = {"", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "nghìn tỷ"};
    private static final String[] SPELLINGS = {
        ">= {a}{u}", ">={a} {u}", "≥{a} {u}", "≥ {a}{u}", "> {a}{u}", ">{a} {u}", "< {a}{u}", "<{a} {u}", "<= {a}{u}",
        "≤{a}{u}", "= {a} {u}", "={a}{u}", "từ {a} đến {b} {u}", "từ {a}{u} đến {b}{u}", "từ {a} tới {b}{u}",
        "{a} - {b}{u}", "{a}-{b} {u}", "{a} – {b} {u}", "{a}{u} - {b}{u}", "trên {a}{u}", "dưới {a} {u}",
        "từ {a}{u} trở lên", "từ {a} {u} trở xuống", "{a} {u} trở lên", "ít nhất {a} {u}", "tối thiểu {a}{u}",
        "tối đa {a}{u}", "không quá {a} {u}", "hơn {a}{u}", "lớn hơn {a} {u}", "cao hơn {a}{u}", "nhỏ hơn {a} {u}",
        "thấp hơn {a}{u}", "không dưới {a}{u}", ">= {a}", "< {a}", "= {a}", "trên {a}", "từ {a} đến {b}", "{a} - {b}",
        "từ {y} đến {z}", "{y} - {z}", "> {y}", ">= {u}", ">", "≥ ≥ {a}{u}", "> = {a}{u}", ">=< {a}{u}", "trên dưới {a}{u}",
        "từ {a}", "từ {b}{u} đến {a}{u}", ">= -{a}{u}", ">= {a}.{b}.0 {u}", ">= {a},,{u}", "≥ 99999999999999999999999{u}",
        "> 0,000000000000000000001{u}", "trên {a} hoặc dưới {b} {u}", "({a}-{b}){u}", "\"trên {a}{u}\"", "≥{a}{u}≤{b}{u}"};
    private static final String[] UNITS = {"%", "%/năm", "tỷ đồng", "triệu đồng/người/năm", "ha", "ha/năm", "km", "con",
        "lượt/năm", "m³/năm", "tấn", "thôn, bản", "trường", "hộ", "phần trăm", "đồng", "tỷ", "triệu", "nghìn", "xyz"};

    private final Random random;
    private final List<Figure> figures;

    /** A number and its unit as the document writes it; the unit may be empty. */
    record Figure(BigDecimal number, String unit) {}

    QueryFigures(Site site, Random random) {
        this.random = random;
        List<Figure> found = new ArrayList<>();
        site.documents().forEach(document -> document.indicators().forEach(indicator ->
                indicator.targets().forEach(target -> numbers(target).forEach(
                        number -> found.add(new Figure(number, target.unit().orElse("")))))));
        this.figures = found.isEmpty() ? List.of(new Figure(BigDecimal.TEN, "%")) : found;
    }

    /** Returns a condition in any spelling, some of them senseless. */
    String condition() {
        Figure figure = near();
        BigDecimal other = figure.number().add(BigDecimal.valueOf(1 + random.nextInt(20)));
        int year = 2023 + random.nextInt(5);
        return some(SPELLINGS).replace("{a}", spelled(figure.number())).replace("{b}", spelled(other))
                .replace("{y}", "" + year).replace("{z}", "" + (year + random.nextInt(6)))
                .replace("{u}", spelled(figure.unit())).strip();
    }

    /** Returns a figure of the site or one near it, often in another unit of the same kind. */
    String figure() {
        Figure figure = random.nextBoolean() ? real() : near();
        Figure shown = random.nextBoolean() ? rescaled(figure) : figure;
        return spelled(shown.number()) + (random.nextInt(3) == 0 ? "" : " ") + spelled(shown.unit());
    }

    /** Returns a figure that a target has. */
    Figure real() {
        return figures.get(random.nextInt(figures.size()));
    }

    /** Returns a number near that of the figure, in base units. */
    double base(Figure figure) {
        return Unit.of(figure.unit()).inBase(shifted(figure.number()).toPlainString());
    }

    private Figure near() {
        Figure figure = real();
        String unit = random.nextInt(4) == 0 ? some(UNITS) : figure.unit();
        return new Figure(shifted(figure.number()), unit);
    }

    private BigDecimal shifted(BigDecimal number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.add(number.ulp());
            case 1 -> number.subtract(number.ulp()).abs();
            case 2 -> number.add(BigDecimal.ONE);
            case 3 -> number.divide(BigDecimal.valueOf(2), MathContext.DECIMAL32);
            default -> number;
        };
    }

    private Figure rescaled(Figure figure) {
        Unit unit = Unit.of(figure.unit());
        String scale = some(SCALES);
        int power = unit.scale() - Unit.of(scale).scale();
        return new Figure(figure.number().scaleByPowerOfTen(power).stripTrailingZeros(),
                (scale + " " + unit.label()).strip());
    }

    private String spelled(BigDecimal number) {
        BigDecimal plain = new BigDecimal(number.toPlainString());
        return switch (random.nextInt(5)) {
            case 0 -> plain.toPlainString();
            case 1 -> plain.toPlainString().replace('.', ',');
            case 2 -> "0" + VietnameseNumber.format(plain);
            default -> VietnameseNumber.format(plain);
        };
    }

    private String spelled(String unit) {
        return switch (random.nextInt(7)) {
            case 0 -> Fold.fold(unit);
            case 1 -> unit.replace("³", "3").replace("²", "2").replace("tỷ", "tỉ");
            case 2 -> unit.replaceAll("/.*", "");
            case 3 -> Spelling.decomposed(Spelling.capitals(unit));
            default -> unit;
        };
    }

    private static Stream<BigDecimal> numbers(Target target) {
        return target.value().stream().flatMap(value -> {
            if (value instanceof Value.Exact exact) {
                return Stream.of(exact.number());
            }
            if (value instanceof Value.Range range) {
                return Stream.of(range.low(), range.high());
            }
            return value instanceof Value.Share share ? Stream.of(share.number()) : Stream.empty();
        });
    }

    private String some(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
