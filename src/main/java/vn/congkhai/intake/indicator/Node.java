package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;

/** A line in the outline of a document, with the lines under it. */
final class Node {

    final Line line;
    final Node parent;
    final List<Node> children = new ArrayList<>();

    /** What the heading itself says; null when nothing. */
    Scope own;

    Node(Line line, Node parent) {
        this.line = line;
        this.parent = parent;
    }

    /** Returns what this line and those under it are about: its own word, or that of the nearest heading that has one. */
    Scope scope() {
        for (Node node = this; node != null; node = node.parent) {
            if (node.own != null) {
                return node.own;
            }
        }
        return Scope.OTHER;
    }

    /** Tells whether it is a line without marker and figure whose colon opens the list beside it. */
    boolean opensList() {
        return kind() == Marker.Kind.NONE && !line.isTable() && opensList(line);
    }

    /** Tells whether the words of an unmarked line open a list, and not the parts of the item before. */
    static boolean opensList(Line line) {
        String plain = line.words().plain();
        return plain.endsWith(":") && !Nouns.opensParts(plain) && !Figures.any(plain);
    }

    Marker.Kind kind() {
        return line == null ? null : line.marker().kind();
    }
}
