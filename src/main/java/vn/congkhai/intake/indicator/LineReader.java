package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;

/** Cuts a paper into lines: items that were run together are parted, halves of a sentence joined. */
final class LineReader {

    /** A list marker inside a paragraph, after the end of a sentence or part. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[.;:,%)] )(?:[-+•*▪] ?(?=\\p{Lu})|\\(\\d{1,2}\\) (?=[\\p{Lu}\\d])|\\d{1,2}[.)] (?=\\p{Lu})|[a-zđ]\\) (?=\\p{Lu}))");

    private final Paper paper;
    private final List<Line> lines = new ArrayList<>();

    private LineReader(Paper paper) {
        this.paper = paper;
    }

    static List<Line> read(Paper paper) {
        LineReader reader = new LineReader(paper);
        List<Grid> flat = FlatTables.of(paper);
        int next = 0;
        for (Block block : paper.blocks()) {
            if (block instanceof Grid grid) {
                reader.table(grid, false);
            } else if (block instanceof Paragraph paragraph) {
                int from = paragraph.start();
                if (next > 0 && flat.get(next - 1).end() > from) {
                    from = flat.get(next - 1).end();
                }
                for (; next < flat.size() && flat.get(next).start() < paragraph.end(); next++) {
                    reader.paragraph(paragraph, from, flat.get(next).start());
                    reader.table(flat.get(next), true);
                    from = flat.get(next).end();
                }
                reader.paragraph(paragraph, from, paragraph.end());
            }
        }
        return reader.lines;
    }

    private void table(Grid grid, boolean flat) {
        lines.add(new Line(List.of(new Span(grid.start(), grid.end())), Marker.NOTHING, Quote.of("", List.of()), grid, flat));
    }

    private void paragraph(Paragraph paragraph, int begin, int end) {
        if (begin >= end) {
            return;
        }
        String text = paper.text().substring(begin, end);
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher inside = INSIDE.matcher(text);
        while (inside.find()) {
            if (follows(text, starts.get(starts.size() - 1), inside.start())) {
                starts.add(inside.start());
            }
        }
        List<Integer> listed = Enumeration.starts(text);
        listed.stream().filter(start -> !starts.contains(start)).forEach(starts::add);
        Collections.sort(starts);
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            int to = listed.contains(next) ? from + Enumeration.length(text.substring(from, next)) : next;
            add(new Span(begin + from, begin + to).trimmed(paper.text()), paragraph.bold() || paragraph.centered());
        }
    }

    /** A number inside a sentence goes on a list only when it is the next one, or the first. */
    private static boolean follows(String text, int before, int at) {
        Marker next = Marker.of(text.substring(at, Math.min(text.length(), at + 12)));
        Marker last = Marker.of(text.substring(before, Math.min(text.length(), before + 40)));
        if (next.number() == 0) {
            return true;
        }
        boolean opened = at > 1 && (text.charAt(at - 2) == ':' || text.charAt(at - 2) == ')');
        return next.number() == 1 || last.kind() != next.kind() ? opened : next.number() == last.number() + 1;
    }

    private void add(Span span, boolean strong) {
        String text = paper.text().substring(span.start(), span.end());
        if (text.isEmpty()) {
            return;
        }
        Marker marker = Marker.of(text);
        Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (marker.kind() == Marker.Kind.NONE && before != null && !before.isTable() && continues(before, text)) {
            List<Span> pieces = new ArrayList<>(before.pieces());
            pieces.add(span);
            lines.set(lines.size() - 1, line(pieces, before.marker(), before.strong()));
        } else {
            lines.add(line(List.of(span), marker, strong));
        }
    }

    private Line line(List<Span> pieces, Marker marker, boolean strong) {
        Line bare = new Line(List.copyOf(pieces), marker, Quote.of("", List.of()), null, strong);
        return new Line(bare.pieces(), marker, Quote.of(paper.text(), bare.wordPieces()), null, strong);
    }

    /** A line that begins small goes on the sentence before it, unless that has ended or is a list's opening. */
    private static boolean continues(Line before, String text) {
        String last = before.words().text();
        if (last.isEmpty() || before.pieces().size() > 50) {
            return false;
        }
        char end = last.charAt(last.length() - 1);
        char first = text.charAt(0);
        return (Character.isLowerCase(first) || first == '%') && end != ':' && end != '.' && end != ';';
    }
}
