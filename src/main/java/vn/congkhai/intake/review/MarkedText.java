package vn.congkhai.intake.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.congkhai.intake.indicator.FoundTarget;

/** The text of a paper as HTML, with pieces of it marked. Each piece is named once, where it is first shown. */
final class MarkedText {

    private final String paper;
    private final List<Piece> pieces;
    private final List<FoundTarget> figures;
    private final Set<String> shown = new TreeSet<>();

    MarkedText(String paper, Collection<Piece> pieces, Collection<FoundTarget> figures) {
        this.paper = paper;
        this.pieces = pieces.stream().sorted(Comparator.comparingInt(Piece::start)).toList();
        this.figures = List.copyOf(figures);
    }

    /** Tells whether a piece has been shown. */
    boolean shows(String id) {
        return shown.contains(id);
    }

    /** Returns a span of the paper. */
    String html(int start, int end) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(start, end));
        for (Piece piece : pieces) {
            addInside(edges, piece.start(), start, end);
            addInside(edges, piece.end(), start, end);
        }
        StringBuilder html = new StringBuilder();
        int from = start;
        for (int to : edges.tailSet(start, false)) {
            int first = from;
            segment(pieces.stream().filter(piece -> piece.covers(first)).toList(), from, to, html);
            from = to;
        }
        return html.toString();
    }

    private void segment(List<Piece> here, int from, int to, StringBuilder html) {
        if (here.isEmpty() || paper.substring(from, to).isBlank()) {
            html.append(Html.text(paper.substring(from, to)));
            return;
        }
        Piece marked = here.get(0);
        String id = "";
        for (Piece piece : here) {
            if (shown.add(piece.id())) {
                html.append("<a class=\"so\" href=\"#").append(Html.text(piece.link())).append("\" aria-label=\"")
                        .append(Html.text(piece.says())).append("\">").append(Html.text(piece.sign())).append("</a>");
                if (piece == marked) {
                    id = " id=\"" + Html.text(piece.id()) + "\"";
                } else {
                    html.append("<span id=\"").append(Html.text(piece.id())).append("\"></span>");
                }
            }
        }
        html.append("<mark class=\"").append(marked.kind()).append('"').append(id).append('>');
        figures(from, to, html);
        html.append("</mark>");
    }

    private void figures(int from, int to, StringBuilder html) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        for (FoundTarget figure : figures) {
            addInside(edges, figure.start(), from, to);
            addInside(edges, figure.end(), from, to);
        }
        int at = from;
        for (int next : edges.tailSet(from, false)) {
            int first = at;
            boolean figure = figures.stream().anyMatch(one -> one.start() <= first && first < one.end());
            String text = Html.text(paper.substring(at, next));
            html.append(figure ? "<b>" + text + "</b>" : text);
            at = next;
        }
    }

    private static void addInside(Set<Integer> edges, int edge, int from, int to) {
        if (from < edge && edge < to) {
            edges.add(edge);
        }
    }
}
