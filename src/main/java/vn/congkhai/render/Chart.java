package vn.congkhai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congkhai.judge.Latest;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;

/**
 * Draws the yearly path of a target as inline SVG: the path dashed, results as a solid line. It is hidden from screen
 * readers, for whom the table beside it says the same.
 */
final class Chart {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 160;
    private static final int SIDE = 28;
    private static final int TOP = 22;
    private static final int BOTTOM = 26;
    private static final int MOST_POINTS = 12;

    /** A figure for a year. */
    private record Dot(int year, double number, String text) {}

    private final List<Dot> path;
    private final List<Dot> results;
    private final int firstYear;
    private final int lastYear;
    private final double low;
    private final double high;

    private Chart(List<Dot> path, List<Dot> results) {
        this.path = path;
        this.results = results;
        List<Dot> all = new ArrayList<>(path);
        all.addAll(results);
        firstYear = all.stream().mapToInt(Dot::year).min().orElseThrow();
        lastYear = all.stream().mapToInt(Dot::year).max().orElseThrow();
        low = all.stream().mapToDouble(Dot::number).min().orElseThrow();
        high = all.stream().mapToDouble(Dot::number).max().orElseThrow();
    }

    /** Returns the drawing; empty when the text sets fewer than two yearly levels. */
    static String of(Messages messages, Target target, List<Result> results) {
        if (target.path().size() < 2 || target.path().size() > MOST_POINTS) {
            return "";
        }
        List<Dot> path = target.path().stream()
                .map(point -> dot(messages, point.year(), point.number()))
                .toList();
        int first = path.get(0).year();
        int last = path.get(path.size() - 1).year();
        List<Dot> achieved = results.stream()
                .filter(result -> result.period().text().length() == 4)
                .filter(result -> counts(result, results))
                .filter(result -> result.asOf().getYear() >= first && result.period().end().getYear() <= last)
                .map(result -> dot(messages, result.period().end().getYear(), result.value()))
                .toList();
        return new Chart(path, achieved).draw();
    }

    /** Of several figures for a period only the one that counts is drawn. */
    private static boolean counts(Result result, List<Result> results) {
        List<Result> told = results.stream().filter(other -> other.period().equals(result.period())).toList();
        return Latest.of(told).filter(result::equals).isPresent();
    }

    private static Dot dot(Messages messages, int year, BigDecimal number) {
        return new Dot(year, number.doubleValue(), messages.number(number));
    }

    private String draw() {
        StringBuilder svg = new StringBuilder(1500);
        svg.append("<svg class=\"chart\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT)
                .append("\" aria-hidden=\"true\" focusable=\"false\">");
        svg.append("<path class=\"axis\" d=\"M0 ").append(HEIGHT - BOTTOM).append("H").append(WIDTH).append("\"/>");
        line(svg, "plan", path);
        if (!results.isEmpty()) {
            line(svg, "real", results);
        }
        path.forEach(dot -> year(svg, dot));
        path.forEach(dot -> label(svg, dot));
        return svg.append("</svg>").toString();
    }

    private void line(StringBuilder svg, String name, List<Dot> dots) {
        String points = dots.stream().map(dot -> x(dot.year()) + "," + y(dot.number())).collect(Collectors.joining(" "));
        svg.append("<polyline class=\"").append(name).append("\" points=\"").append(points).append("\"/>");
        dots.forEach(dot -> svg.append("<circle class=\"").append(name).append("\" cx=\"").append(x(dot.year()))
                .append("\" cy=\"").append(y(dot.number())).append("\" r=\"3\"/>"));
    }

    private void year(StringBuilder svg, Dot dot) {
        text(svg, x(dot.year()), String.valueOf(HEIGHT - 8), String.valueOf(dot.year()));
    }

    private void label(StringBuilder svg, Dot dot) {
        text(svg, x(dot.year()), number(Math.max(12, at(dot.number()) - 9)), dot.text());
    }

    private static void text(StringBuilder svg, String x, String y, String text) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">").append(text).append("</text>");
    }

    private String x(int year) {
        double share = lastYear == firstYear ? 0.5 : (year - firstYear) / (double) (lastYear - firstYear);
        return number(SIDE + share * (WIDTH - 2 * SIDE));
    }

    private String y(double figure) {
        return number(at(figure));
    }

    private double at(double figure) {
        double share = high == low ? 0.5 : (figure - low) / (high - low);
        return HEIGHT - BOTTOM - 8 - share * (HEIGHT - BOTTOM - 8 - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
