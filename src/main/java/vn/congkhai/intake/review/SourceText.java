package vn.congkhai.intake.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Footnote;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.intake.text.Row;

/** The text of the document on the page, as it was read. */
final class SourceText {

    private final Paper paper;
    private final Set<Integer> headings;
    private final MarkedText marked;

    SourceText(Draft draft, MarkedText marked) {
        this.paper = draft.paper();
        this.marked = marked;
        this.headings = draft.outline().all().filter(node -> node.kind().isHeading() && !node.children().isEmpty()).map(Node::start)
                .collect(Collectors.toUnmodifiableSet());
    }

    String html() {
        StringBuilder html = new StringBuilder();
        for (Block block : paper.blocks()) {
            if (block instanceof Grid grid) {
                table(grid, html);
            } else {
                paragraph((Paragraph) block, html);
            }
        }
        notes(html);
        return html.toString();
    }

    /** Returns where an offset stands, in words: {@code dòng 92} or {@code trang 3}; empty when the file has neither. */
    static String place(Paper paper, int offset) {
        for (Block block : paper.blocks()) {
            if (block.start() <= offset && offset <= block.end()) {
                int line = block instanceof Paragraph paragraph ? paragraph.lines().from() : 0;
                int page = block instanceof Paragraph paragraph ? paragraph.page() : ((Grid) block).page();
                return line > 0 ? "dòng " + line : page > 0 ? "trang " + page : "";
            }
        }
        return "";
    }

    private void paragraph(Paragraph paragraph, StringBuilder html) {
        boolean heading = headings.contains(paragraph.start());
        String kind = (heading ? "de " : "") + (paragraph.centered() ? "giua" : "");
        html.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind.strip() + "\">")
                .append(marked.html(paragraph.start(), paragraph.end())).append("</p>\n");
    }

    private void table(Grid grid, StringBuilder html) {
        html.append("<div class=\"bang\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng trong văn bản\"><table>\n");
        for (Row row : grid.rows()) {
            html.append("<tr>");
            for (Cell cell : row.cells()) {
                html.append("<td").append(span("colspan", cell.columns())).append(span("rowspan", cell.rows())).append('>')
                        .append(marked.html(cell.start(), cell.end())).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
    }

    private static String span(String name, int count) {
        return count > 1 ? " " + name + "=\"" + count + "\"" : "";
    }

    private void notes(StringBuilder html) {
        List<Footnote> notes = paper.footnotes();
        if (!notes.isEmpty()) {
            html.append("<h3>Chú thích cuối trang</h3>\n");
        }
        for (Footnote note : notes) {
            html.append("<p>[").append(Html.text(note.mark())).append("] ").append(Html.text(note.text())).append("</p>\n");
        }
    }
}
