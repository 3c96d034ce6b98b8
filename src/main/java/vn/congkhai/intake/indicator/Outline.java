package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.congkhai.intake.indicator.Marker.Kind;
import vn.congkhai.model.Period;

/** Builds the outline of a document from the markers of its lines; numbering that starts again goes one level down. */
final class Outline {

    private static final Pattern BASIS = Pattern.compile("(?:căn cứ|xét|theo đề nghị|sau khi|trên cơ sở|thực hiện (?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn))(?![\\p{L}])");
    private static final Pattern END = Pattern.compile("(?:nơi nhận|tm\\. ?|chủ tịch|chủ tọa|nghị quyết này (?:đã |được |có )|/\\.$)");
    private static final Pattern RESOLVES = Pattern.compile("\\W{0,3}(?:quyết nghị|quyết định) ?:?\\W{0,3}");
    private static final int LONGEST_HEAD = 45;
    private static final int LONGEST_ITEM_HEAD = 30;
    private static final int DEEPEST = 40;

    private final List<Node> stack = new ArrayList<>();
    private final Node root = new Node(null, null);
    private final int planned;
    private boolean resolved;
    private Kind next = Kind.NONE;

    private Outline(List<Line> lines, Optional<Period> period) {
        this.planned = period.map(one -> one.start().getYear()).orElse(Integer.MAX_VALUE);
        stack.add(root);
        boolean hasFormula = lines.stream().anyMatch(Outline::resolves);
        resolved = !hasFormula;
        for (int i = 0; i < lines.size(); i++) {
            next = i + 1 < lines.size() && !lines.get(i + 1).isTable() ? lines.get(i + 1).marker().kind() : Kind.NONE;
            add(lines.get(i));
        }
    }

    /**
     * Returns the root of the outline, which has no line of its own.
     *
     * @param period that the document plans for, if it says so
     */
    static Node of(List<Line> lines, Optional<Period> period) {
        return new Outline(lines, period).root;
    }

    /** Tells whether a line opens the resolving part of a document. */
    static boolean resolves(Line line) {
        return !line.isTable() && RESOLVES.matcher(line.words().plain()).matches();
    }

    /** Tells whether words name a legal basis. */
    static boolean isBasisWords(String plain) {
        return BASIS.matcher(plain).lookingAt();
    }

    /** Tells whether a line names a legal basis. */
    static boolean isBasis(Line line) {
        return !line.isTable() && BASIS.matcher(line.words().plain()).lookingAt();
    }

    private void add(Line line) {
        if (line.isTable()) {
            top().children.add(new Node(line, top()));
            return;
        }
        Kind kind = line.marker().kind();
        if (resolves(line) || kind == Kind.NONE && END.matcher(line.words().plain()).lookingAt()) {
            resolved = resolved || resolves(line);
            popTo(root);
            push(line).own = Scope.OTHER;
        } else if (!resolved && kind != Kind.ANNEX || isBasis(line)) {
            top().children.add(new Node(line, top()));
        } else if (kind == Kind.NONE) {
            unmarked(line);
        } else {
            marked(line);
        }
    }

    private void marked(Line given) {
        Line line = lettered(given);
        Marker marker = line.marker();
        switch (marker.kind()) {
            case ANNEX -> popTo(root);
            case PART, CHAPTER, SECTION, ARTICLE -> popAbove(marker.kind());
            default -> place(marker);
        }
        Node node = push(line);
        node.own = ownScope(node).map(own -> under(node, own)).orElse(null);
        if (node.own == null && isTop(marker.kind())) {
            node.own = Scope.OTHER;
        }
    }

    /** Returns the line with C., D. or I. as a letter where the letter before it stands above. */
    private Line lettered(Line line) {
        Node letter = lastOf(Kind.UPPER);
        Marker marker = line.marker();
        boolean next = marker.kind() == Kind.ROMAN && letter != null
                && marker.asLetter().filter(one -> one.number() == letter.line.marker().number() + 1).isPresent();
        return next ? new Line(line.pieces(), marker.asLetter().get(), line.words(), null, line.strong()) : line;
    }

    /** Finds the list that a marker goes on with, and leaves what is deeper. */
    private void place(Marker marker) {
        if (marker.depth() > 1) {
            placeDeep(marker);
            return;
        }
        for (int i = stack.size() - 1; i > 0; i--) {
            Marker other = stack.get(i).line.marker();
            if (other.kind() != marker.kind() || other.depth() != 1) {
                continue;
            }
            int step = marker.number() - other.number();
            if (marker.number() == 0 || step >= 1 && step <= 4) {
                popTo(stack.get(i - 1));
                return;
            }
        }
        Node other = marker.kind() == Kind.ROMAN ? lastOf(Kind.UPPER) : marker.kind() == Kind.UPPER ? lastOf(Kind.ROMAN) : null;
        if (marker.number() == 1 && other != null) {
            // "I." under "A.", or "A." under "I.", whichever came first.
            popTo(other);
        } else if (marker.kind() == Kind.ROMAN || marker.kind() == Kind.UPPER) {
            popWhile(kind -> kind.compareTo(Kind.TITLE) > 0);
        } else if (marker.kind() == Kind.DECIMAL) {
            popWhile(kind -> kind == Kind.DASH || kind == Kind.PLUS || kind == Kind.BULLET);
        }
    }

    private void placeDeep(Marker marker) {
        for (int i = stack.size() - 1; i > 0; i--) {
            Marker other = stack.get(i).line.marker();
            boolean decimal = other.kind() == Kind.DECIMAL;
            if (decimal && other.depth() == marker.depth() && other.parent().equals(marker.parent())) {
                popTo(stack.get(i - 1));
                return;
            }
            if (decimal && full(other).equals(marker.parent())) {
                popTo(stack.get(i));
                return;
            }
        }
        popWhile(kind -> kind.compareTo(Kind.NUMBER) >= 0);
    }

    private static String full(Marker marker) {
        return marker.parent().isEmpty() ? String.valueOf(marker.number()) : marker.parent() + "." + marker.number();
    }

    private void unmarked(Line line) {
        Optional<Scope> scope = line.looksLikeTitle() && !Figures.any(line.words().plain())
                ? Headings.scope(line.words().plain(), false) : Optional.empty();
        boolean opensGroup = line.looksLikeTitle() && GroupNames.isGroup(line.words().plain());
        boolean title = line.isUpper() && line.looksLikeTitle() || scope.isPresent() || opensGroup;
        Node above = top();
        boolean bareParent = above.line != null && isTop(above.kind())
                && above.children.stream().allMatch(child -> child.kind() == Kind.TITLE);
        if (title && bareParent && !opensGroup) {
            // The words of a heading whose marker stands alone on the line above.
            Node node = new Node(line, above);
            above.children.add(node);
            if (scope.isPresent() && (above.own == null || above.own == Scope.OTHER)) {
                above.own = under(above, scope.get());
            }
        } else if (title) {
            leaveForTitle(line.isUpper());
            Node node = push(titled(line));
            node.own = scope.map(own -> under(node, own)).orElse(null);
        } else {
            if (next != Kind.NONE && next.compareTo(Kind.NUMBER) >= 0 && Node.opensList(line)) {
                leaveList();
            }
            top().children.add(new Node(line, top()));
        }
    }

    /** What opens a list of its own is no part of the last item of the list before. */
    private void leaveList() {
        if (lastOf(next) != null) {
            popTo(lastOf(next).parent);
        }
        while (top().line != null && top().kind().compareTo(Kind.DECIMAL) >= 0 && top().own == null && Figures.any(top().line.words().plain())) {
            stack.remove(stack.size() - 1);
        }
    }

    private void leaveForTitle(boolean upper) {
        Node before = lastOf(Kind.TITLE);
        if (before != null && (upper || !before.line.isUpper())) {
            popTo(before.parent);
        } else if (upper) {
            popWhile(kind -> kind.compareTo(Kind.TITLE) > 0);
        } else {
            popWhile(kind -> kind.compareTo(Kind.NUMBER) >= 0);
        }
    }

    private static Line titled(Line line) {
        return new Line(line.pieces(), new Marker(Kind.TITLE, 1, 0, "", 0), line.words(), null, line.strong());
    }

    private Optional<Scope> ownScope(Node node) {
        String head = head(node.line);
        boolean item = node.line.marker().inList();
        boolean article = node.kind() == Kind.ARTICLE;
        int longest = item ? LONGEST_ITEM_HEAD : article ? 3 * LONGEST_HEAD : LONGEST_HEAD;
        boolean tooLong = head.split(" ", longest + 2).length > longest;
        boolean figure = !article && Figures.any(Plain.of(head));
        return tooLong || figure ? Optional.empty() : Headings.scope(Plain.of(head), item);
    }

    /** Targets named under an amendment are amended ones; targets named under a review of the past are those of the past, unless their heading looks further ahead. */
    private Scope under(Node node, Scope own) {
        if (own == Scope.TARGETS && node.parent.scope() == Scope.AMENDMENT) {
            return Scope.AMENDMENT;
        }
        Node review = own.holdsTargets() ? review(node) : null;
        return review == null || Headings.looksAhead(node.line.words().plain(), review.line.words().plain(), planned) ? own : Scope.REVIEW;
    }

    /** Returns the heading of the review that the node stands in; null when it stands in none. */
    private static Node review(Node node) {
        for (Node above = node.parent; above != null && above.line != null; above = above.parent) {
            boolean lead = node.kind() == Kind.TITLE && node.line.words().text().endsWith(":") && !node.line.isUpper();
            if (above.own != null && (above.own != Scope.REVIEW || above.kind() != Kind.TITLE || lead || isReport(above))) {
                return above.own == Scope.REVIEW ? above : null;
            }
        }
        return null;
    }

    private static boolean opensReport(Line line) {
        return !line.isTable() && line.words().plain().startsWith("báo cáo");
    }

    /** Tells whether a title is that of a report, of the past alone if it says nothing else. */
    private static boolean isReport(Node title) {
        int place = title.parent.children.indexOf(title);
        Line before = place > 0 ? title.parent.children.get(place - 1).line : title.parent.line;
        return opensReport(title.line) || before != null && opensReport(before);
    }

    /** Returns the words of a heading that has its text on the same line: those before the colon or the first stop. */
    static String head(Line line) {
        String text = line.words().text();
        int colon = text.indexOf(": ");
        if (colon > 0) {
            return text.substring(0, colon + 1);
        }
        int stop = text.indexOf(". ");
        return stop > 0 ? text.substring(0, stop) : text;
    }

    private Node push(Line line) {
        Node node = new Node(line, top());
        top().children.add(node);
        if (stack.size() < DEEPEST) {
            stack.add(node);
        }
        return node;
    }

    private Node top() {
        return stack.get(stack.size() - 1);
    }

    private Node lastOf(Kind kind) {
        for (int i = stack.size() - 1; i > 0; i--) {
            if (stack.get(i).kind() == kind) {
                return stack.get(i);
            }
        }
        return null;
    }

    private void popTo(Node node) {
        while (top() != node && stack.size() > 1) {
            stack.remove(stack.size() - 1);
        }
    }

    private void popWhile(Predicate<Kind> deeper) {
        while (stack.size() > 1 && deeper.test(top().kind())) {
            stack.remove(stack.size() - 1);
        }
    }

    /** Leaves everything as deep as the kind or deeper. */
    private void popAbove(Kind kind) {
        for (int i = 1; i < stack.size(); i++) {
            if (stack.get(i).kind().compareTo(kind) >= 0 && stack.get(i).kind() != Kind.ANNEX) {
                popTo(stack.get(i - 1));
                return;
            }
        }
    }

    private static boolean isTop(Kind kind) {
        return kind == Kind.PART || kind == Kind.CHAPTER || kind == Kind.ARTICLE || kind == Kind.ANNEX;
    }
}
