package vn.congkhai.intake.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.content.AnchorTrail;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.intake.text.MarkerStyle;

/** Makes the tree of a document out of its lines. */
final class Tree {

    private static final int DEEPEST_LEVEL = 6;

    private final List<Draft> top = new ArrayList<>();
    private final List<Draft> path = new ArrayList<>();
    private final AnchorTrail asMeant = new AnchorTrail();
    private final AnchorTrail asRead = new AnchorTrail();
    private final Set<String> anchors = new HashSet<>();

    private Tree() {}

    static List<Node> of(List<Line> lines) {
        Tree tree = new Tree();
        lines.forEach(tree::add);
        return tree.top.stream().map(draft -> tree.close(draft, 1, "")).toList();
    }

    private void add(Line line) {
        switch (line.role()) {
            case NUMBERED -> {
                NumberedPlace.leave(path, line.marker().orElseThrow());
                open(line);
            }
            case HEAD, TITLE, FORMULA, RECIPIENTS, SIGNATURE -> {
                path.clear();
                open(line);
            }
            default -> {
                List<Draft> siblings = path.isEmpty() ? top : path.get(path.size() - 1).children;
                siblings.add(new Draft(line));
            }
        }
    }

    private void open(Line line) {
        Draft draft = new Draft(line);
        (path.isEmpty() ? top : path.get(path.size() - 1).children).add(draft);
        path.add(draft);
    }

    private Node close(Draft draft, int depth, String enclosing) {
        NodeKind kind = draft.kind(depth > 1);
        Line line = draft.line;
        if (!kind.isHeading()) {
            String marker = line.marker().map(ListMarker::printed).orElse("");
            return new Node(kind, kind == NodeKind.BULLET ? marker : "", line.start(), line.start(), line.end(), depth,
                    enclosing, false, List.of());
        }
        int headEnd = line.start() + Headline.length(draft);
        String heading = line.text().substring(0, headEnd - line.start());
        String wanted = asMeant.next(depth + 1, heading);
        String anchor = unique(AnchorTrail.isAnchor(wanted) ? wanted : "muc");
        int level = Math.min(DEEPEST_LEVEL, depth + 1);
        boolean own = !asRead.next(level, heading).equals(anchor) || heading.matches(".*[#}]\\s*");
        if (!anchor.equals(wanted)) {
            asMeant.next(depth + 1, heading + " {#" + anchor + "}");
        }
        if (own) {
            asRead.next(level, heading + " {#" + anchor + "}");
        }
        List<Node> children = draft.children.stream().map(child -> close(child, depth + 1, anchor)).toList();
        String marker = line.role() == Line.Role.NUMBERED ? line.marker().map(ListMarker::printed).orElse("") : "";
        return new Node(kind, marker, line.start(), headEnd, line.end(), depth, anchor, own, children);
    }

    /** The same number may come twice in one place; the later one says so. */
    private String unique(String anchor) {
        String name = anchor;
        for (int time = 2; !anchors.add(name); time++) {
            name = anchor + "-lan-" + time;
        }
        return name;
    }

    /** A node while its children are still being found. */
    static final class Draft {

        final Line line;
        final List<Draft> children = new ArrayList<>();

        Draft(Line line) {
            this.line = line;
        }

        Optional<ListMarker> marker() {
            return line.role() == Line.Role.NUMBERED ? line.marker() : Optional.empty();
        }

        MarkerStyle style() {
            return marker().map(ListMarker::style).orElse(MarkerStyle.ANNEX);
        }

        NodeKind kind(boolean inside) {
            return switch (line.role()) {
                case HEAD, TITLE -> NodeKind.HEAD;
                case FORMULA -> NodeKind.FORMULA;
                case RECIPIENTS -> NodeKind.RECIPIENTS;
                case SIGNATURE -> NodeKind.SIGNATURE;
                case BULLET -> NodeKind.BULLET;
                case TABLE -> NodeKind.TABLE;
                case PLAIN -> NodeKind.PARAGRAPH;
                case NUMBERED -> switch (style()) {
                    case ANNEX -> NodeKind.ANNEX;
                    case PART -> NodeKind.PART;
                    case CHAPTER -> NodeKind.CHAPTER;
                    case SECTION -> NodeKind.SECTION;
                    case SUBSECTION -> NodeKind.SUBSECTION;
                    case ARTICLE -> NodeKind.ARTICLE;
                    case CAPITAL -> NodeKind.CAPITAL;
                    case ROMAN -> NodeKind.ROMAN;
                    case DECIMAL -> line.marker().orElseThrow().numbers().size() == 1 ? NodeKind.CLAUSE : NodeKind.DECIMAL;
                    case CLOSED, BRACKETED -> NodeKind.ITEM;
                    case LETTER -> NodeKind.POINT;
                    case BULLET -> NodeKind.BULLET;
                };
            };
        }
    }
}
