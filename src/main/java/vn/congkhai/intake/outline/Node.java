package vn.congkhai.intake.outline;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a document. Offsets point into the text of its paper.
 *
 * @param kind what it is
 * @param marker its number as printed; empty when it has none
 * @param start where its own text begins, with the marker
 * @param headEnd where its heading ends: all of its own text, or just the marker when a sentence follows in the line;
 *     the same as {@code start} for paragraphs, bullets and tables
 * @param end where its own text ends, exclusive, without what stands below it
 * @param depth from 1
 * @param anchor of the section; for paragraphs, bullets and tables that of the section in which they stand
 * @param ownAnchor whether the anchor has to be written by hand, because reading the heading would give another
 * @param children in reading order
 */
public record Node(
        NodeKind kind,
        String marker,
        int start,
        int headEnd,
        int end,
        int depth,
        String anchor,
        boolean ownAnchor,
        List<Node> children) {

    public Node {
        children = List.copyOf(children);
    }

    /** Returns this node and all below it, in reading order. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }
}
