package vn.congkhai.intake.indicator;

import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.indicator.Marker.Kind;

/** The lines under one heading, seen together: which of them are headings, and which are items with their parts. */
final class Siblings {

    private static final int FEWEST_UNMARKED = 3;
    private static final int LONGEST_UNMARKED = 45;

    private final List<Node> lines;
    private final boolean counted;
    private final boolean groups;
    private final int figures;
    private final boolean unmarkedList;

    Siblings(Node parent) {
        lines = parent.children.stream().filter(child -> !child.line.isTable()).toList();
        Optional<Stated> stated = parent.line == null || parent.line.isTable() ? Optional.empty() : Stated.in(parent.line.words().plain());
        long marked = lines.stream().filter(child -> child.kind() != Kind.NONE).count();
        counted = stated.filter(one -> one.number() == marked && marked > 1).isPresent();
        long alike = lines.stream().filter(child -> child.kind() != Kind.NONE && GroupNames.isGroup(Plain.of(Outline.head(child.line)))).count();
        groups = !counted && alike > 0 && alike * 10 >= marked * 6;
        figures = (int) lines.stream().filter(child -> Figures.any(child.line.words().plain())).count();
        List<Node> unmarked = lines.stream().filter(child -> child.kind() == Kind.NONE && Figures.any(child.line.words().plain())).toList();
        unmarkedList = unmarked.size() >= FEWEST_UNMARKED && unmarked.stream().allMatch(child -> child.line.length() <= LONGEST_UNMARKED);
    }

    /** Tells whether most of the lines have figures. */
    boolean mostlyFigures() {
        return figures >= 1 && figures * 2 >= lines.size();
    }

    /** Tells whether lines without marker stand one indicator each. */
    boolean unmarkedList() {
        return unmarkedList;
    }

    /** Tells whether the line is one of as many as the heading above states. */
    boolean isCounted(Node node) {
        return counted && node.kind() != Kind.NONE;
    }

    /** Tells whether each line counts as one indicator, as the number stated above says. */
    boolean isWhole(Node node) {
        return counted && node.kind() != Kind.NONE && anyFigure(node);
    }

    /** Tells whether the line is the heading of a group. */
    boolean isHeading(Node node) {
        if (isCounted(node) || node.kind() == Kind.NONE && node.own == null) {
            return false;
        }
        String plain = node.line.words().plain();
        String head = Plain.of(Outline.head(node.line));
        if (GroupNames.isGeneral(head)) {
            return true;
        }
        if (node.own != null) {
            return groups || !Figures.any(plain);
        }
        if (Figures.any(head)) {
            return false;
        }
        boolean figure = Figures.any(plain);
        boolean kids = node.children.stream().anyMatch(child -> child.line.isTable() || anyFigure(child));
        if (!figure && kids) {
            return !partsOfQuantity(node);
        }
        boolean named = GroupNames.isGroup(plain) && (groups || node.kind() == Kind.TITLE);
        return figure ? named && groups && head.endsWith(":") : named || plain.endsWith(":");
    }

    /** Tells whether the lines under an item are parts of it. */
    boolean isCompound(Node node) {
        if (node.children.isEmpty() || counted) {
            return true;
        }
        String plain = node.line.words().plain();
        boolean figure = Figures.any(plain);
        boolean small = node.children.stream().filter(child -> !child.line.isTable())
                .allMatch(child -> child.kind() == Kind.PLUS || child.kind() == Kind.NONE
                        || node.kind() != Kind.DASH && (child.kind() == Kind.DASH || child.kind() == Kind.BULLET || child.kind() == Kind.STAR));
        boolean lettered = node.children.stream().allMatch(child -> child.kind() != Kind.DECIMAL || child.line.marker().depth() > 1);
        return figure ? small || Nouns.opensParts(plain) && lettered || plain.endsWith(":") && lettered : partsOfQuantity(node);
    }

    private static boolean partsOfQuantity(Node node) {
        String plain = node.line.words().plain();
        return Nouns.isQuantity(plain) && !GroupNames.isGroup(plain)
                && node.children.stream().allMatch(child -> child.line.marker().inList() || child.kind() == Kind.NONE);
    }

    private static boolean anyFigure(Node node) {
        return !node.line.isTable() && Figures.any(node.line.words().plain()) || node.children.stream().anyMatch(Siblings::anyFigure);
    }
}
