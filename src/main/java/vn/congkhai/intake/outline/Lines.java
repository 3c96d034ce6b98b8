package vn.congkhai.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.intake.text.MarkerStyle;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.vietnamese.Fold;

/** Tells at first sight what each block of a paper is. */
final class Lines {

    private static final Pattern TITLE = Pattern.compile(
            "(du thao )?(nghi quyet|quyet dinh|bao cao( chinh tri| tong ket)?|ke hoach|to trinh|thong bao|chuong trinh|de an|chi thi)");
    private static final Pattern FORMULA = Pattern.compile("(quyet nghi|quyet dinh|quyet nghi thong qua)\\s*[:.]?");
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\s*:?.{0,80}");
    private static final Pattern SIGNATURE = Pattern.compile(
            "((tm|t/m|kt|q|tl|tuq)\\s*\\.?\\s*.{2,60}|(pho )?(chu tich|chu toa|bi thu|truong ban)( hdnd| hoi dong nhan dan)?.{0,20})");
    private static final int LONGEST_TITLE = 250;

    private Lines() {}

    static List<Line> of(Paper paper) {
        List<Line> lines = new ArrayList<>();
        boolean passed = false;
        for (Block block : paper.blocks()) {
            String text = paper.slice(block.start(), block.end());
            Line line = block instanceof Grid
                    ? new Line(Line.Role.TABLE, Optional.empty(), text, block.start(), block.end())
                    : line(text, block, passed);
            passed |= line.role() == Line.Role.FORMULA || line.role() == Line.Role.RECIPIENTS
                    || line.marker().filter(one -> one.style() == MarkerStyle.ARTICLE).isPresent();
            if (joinsTitle(lines, line)) {
                Line head = lines.remove(lines.size() - 1);
                lines.add(new Line(head.role(), head.marker(), head.text() + " " + text, head.start(), line.end()));
            } else {
                lines.add(line);
            }
        }
        if (!lines.isEmpty() && lines.get(0).role() == Line.Role.PLAIN && lines.get(0).text().length() <= LONGEST_TITLE) {
            lines.set(0, lines.get(0).as(Line.Role.HEAD));
        }
        return lines;
    }

    private static Line line(String text, Block block, boolean passed) {
        String folded = Fold.fold(text);
        boolean capitals = isCapitals(text);
        Line.Role role = Line.Role.PLAIN;
        Optional<ListMarker> marker = ListMarker.of(text);
        if (capitals && FORMULA.matcher(folded).matches() && (passed || !folded.equals("quyet dinh"))) {
            role = Line.Role.FORMULA;
        } else if (capitals && TITLE.matcher(folded).matches()) {
            role = Line.Role.TITLE;
        } else if (RECIPIENTS.matcher(folded).matches()) {
            role = Line.Role.RECIPIENTS;
        } else if (passed && capitals && SIGNATURE.matcher(folded).matches()) {
            role = Line.Role.SIGNATURE;
        } else if (marker.isPresent()) {
            role = marker.get().style() == MarkerStyle.BULLET ? Line.Role.BULLET : Line.Role.NUMBERED;
        }
        return new Line(role, role == Line.Role.SIGNATURE ? Optional.empty() : marker, text, block.start(), block.end());
    }

    /** A part, chapter or annex has its title in capitals in the lines below its number. */
    private static boolean joinsTitle(List<Line> lines, Line line) {
        if (lines.isEmpty() || line.role() != Line.Role.PLAIN || !isCapitals(line.text())) {
            return false;
        }
        Line head = lines.get(lines.size() - 1);
        boolean named = head.marker().filter(one -> one.style().compareTo(MarkerStyle.SUBSECTION) <= 0).isPresent();
        return named && head.role() == Line.Role.NUMBERED && isCapitals(head.text().substring(head.marker().get().printed().length()))
                && head.text().length() + line.text().length() < LONGEST_TITLE;
    }

    /** Tells whether there is no small letter in a text. */
    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
