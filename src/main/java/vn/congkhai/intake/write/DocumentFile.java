package vn.congkhai.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.NodeKind;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Footnote;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Metadata;

/** The file {@code document.md} of a document whose official text was read. */
public final class DocumentFile {

    /** The heading over the footnotes, the only words below the front matter that are not the document's. */
    public static final String NOTES = "Chú thích";

    /** The heading of what comes first when that is a table and can be no heading. */
    private static final String OPENING = "Phần đầu";

    private static final int DEEPEST_LEVEL = 6;
    private static final int WORDS_BEFORE_NOTE = 6;

    private final Paper paper;
    private final Outline outline;
    private final StringBuilder text = new StringBuilder();

    private DocumentFile(Paper paper, Outline outline) {
        this.paper = paper;
        this.outline = outline;
    }

    /**
     * Returns the whole file: the metadata as front matter, and the text of the paper such that a page shows every
     * character of it unchanged. Read back, each section has the anchor that the outline gives it.
     *
     * @param outline of that same paper
     */
    public static String of(Metadata metadata, Paper paper, Outline outline) {
        return FrontMatterText.of(metadata) + "\n" + body(paper, outline);
    }

    /** Returns the part of the file below the front matter. */
    public static String body(Paper paper, Outline outline) {
        DocumentFile file = new DocumentFile(paper, outline);
        if (!outline.nodes().isEmpty() && !outline.nodes().get(0).kind().isHeading()) {
            file.heading(2, OPENING, " {#" + openingAnchor(outline) + "}");
        }
        outline.nodes().forEach(file::node);
        file.notes();
        return file.text.toString();
    }

    /** Returns the anchor of what comes before the first heading. */
    public static String openingAnchor(Outline outline) {
        return free("phan-dau", outline);
    }

    private void node(Node node) {
        if (!node.kind().isHeading()) {
            block(node);
            return;
        }
        String heading = paper.slice(node.start(), node.headEnd()).replace('\n', ' ');
        heading(Math.min(DEEPEST_LEVEL, node.depth() + 1), heading, node.ownAnchor() ? " {#" + node.anchor() + "}" : "");
        String rest = paper.slice(node.headEnd(), node.end()).strip();
        if (!rest.isEmpty()) {
            paragraph(rest);
        }
        node.children().forEach(this::node);
    }

    private void block(Node node) {
        if (node.kind() == NodeKind.TABLE) {
            for (Block block : paper.blocks()) {
                if (block instanceof Grid grid && grid.start() == node.start()) {
                    text.append(TableText.of(grid, paper)).append('\n');
                }
            }
        } else {
            paragraph(paper.slice(node.start(), node.end()));
        }
    }

    private void heading(int level, String words, String anchor) {
        text.append("#".repeat(level)).append(' ').append(words).append(anchor).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(Escape.line(words)).append("\n\n");
    }

    private void notes() {
        if (paper.footnotes().isEmpty()) {
            return;
        }
        String anchor = free("chu-thich", outline);
        heading(2, NOTES, anchor.equals("chu-thich") ? "" : " {#" + anchor + "}");
        for (Footnote note : paper.footnotes()) {
            String place = note.at() < 0 ? "" : " (ở “… " + wordsBefore(note.at()) + "”)";
            paragraph("[" + note.mark() + "]" + place + " " + note.text());
        }
    }

    /** Returns the last words before an offset, on its own line. */
    private String wordsBefore(int at) {
        String line = paper.text().substring(0, at);
        String words = line.substring(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\t')) + 1);
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        return String.join(" ", all.subList(Math.max(0, all.size() - WORDS_BEFORE_NOTE), all.size()));
    }

    private static String free(String anchor, Outline outline) {
        Set<String> taken = outline.all().map(Node::anchor).collect(Collectors.toSet());
        String name = anchor;
        for (int time = 2; taken.contains(name); time++) {
            name = anchor + "-lan-" + time;
        }
        return name;
    }
}
