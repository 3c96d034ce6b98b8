package vn.congkhai.intake.draft;

import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.intake.write.DocumentFile;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;

/** Tells where a stretch of a paper stands in {@code document.md} and in the source. */
public final class Passages {

    private final Paper paper;
    private final Outline outline;
    /** In reading order. */
    private final List<Node> nodes;

    /** @param outline of that paper */
    public Passages(Paper paper, Outline outline) {
        this.paper = paper;
        this.outline = outline;
        this.nodes = outline.all().toList();
    }

    /**
     * Returns the section in which a stretch begins, and the lines or the page of the source.
     *
     * @param start offset into the text of the paper
     * @param end exclusive
     */
    public Passage of(int start, int end) {
        int first = 0;
        int last = 0;
        int page = 0;
        for (Block block : paper.blocks()) {
            if (block.start() >= Math.max(end, start + 1) || block.end() <= start) {
                continue;
            }
            if (block instanceof Paragraph paragraph) {
                first = first == 0 ? paragraph.lines().from() : first;
                last = Math.max(last, paragraph.lines().to());
                page = page == 0 ? paragraph.page() : page;
            } else if (block instanceof Grid grid && page == 0) {
                page = grid.page();
            }
        }
        // The pages of a text file are those of another file that it was taken from.
        return new Passage(anchor(start), first == 0 ? Optional.empty() : Optional.of(new Lines(first, last)),
                page == 0 || first > 0 ? Optional.empty() : Optional.of(page));
    }

    private String anchor(int offset) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        String anchor = low == 0 ? "" : nodes.get(low - 1).anchor();
        return anchor.isEmpty() ? DocumentFile.openingAnchor(outline) : anchor;
    }
}
