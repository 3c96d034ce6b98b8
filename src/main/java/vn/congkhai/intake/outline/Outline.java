package vn.congkhai.intake.outline;

import java.util.List;
import java.util.stream.Stream;
import vn.congkhai.intake.text.Paper;

/**
 * The structure of a document.
 *
 * @param facts what it says about itself
 * @param nodes its parts; every block of the paper is in exactly one of them, in reading order
 */
public record Outline(Facts facts, List<Node> nodes) {

    public Outline {
        nodes = List.copyOf(nodes);
    }

    /** Returns the structure of a paper. */
    public static Outline of(Paper paper) {
        List<Line> lines = Lines.of(paper);
        return new Outline(FactsReader.read(lines), Tree.of(lines));
    }

    /** Returns every node in reading order. */
    public Stream<Node> all() {
        return nodes.stream().flatMap(Node::all);
    }
}
