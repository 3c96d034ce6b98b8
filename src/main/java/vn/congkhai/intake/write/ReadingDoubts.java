package vn.congkhai.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.outline.Facts;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.intake.text.MarkerStyle;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;

/** What is doubtful about a document as a whole, as far as a machine can tell: blanks, numbering, lost letters. */
final class ReadingDoubts {

    /** The place of d in the Vietnamese alphabet of lists, before đ. */
    private static final int LETTER_D = 4;

    private final Paper paper;
    private final List<Doubt> doubts = new ArrayList<>();

    private ReadingDoubts(Paper paper) {
        this.paper = paper;
    }

    static List<Doubt> of(Paper paper, Outline outline) {
        ReadingDoubts reader = new ReadingDoubts(paper);
        Facts facts = outline.facts();
        if (facts.number().isBlank()) {
            facts.number().where().ifPresent(span -> reader.add("blank-number", span.start(), span.end(), "",
                    "Chỗ ghi số văn bản còn để trống."));
        }
        if (facts.issued().isBlank()) {
            facts.issued().where().ifPresent(span -> reader.add("blank-date", span.start(), span.end(), "",
                    "Ngày, tháng hoặc năm ban hành còn để trống."));
        }
        if (facts.adopted().isBlank()) {
            facts.adopted().where().ifPresent(span -> reader.add("blank-date", span.start(), span.end(), "",
                    "Ngày thông qua còn để trống."));
        }
        reader.numbering(outline.nodes());
        reader.letters();
        return reader.doubts;
    }

    private void numbering(List<Node> siblings) {
        ListMarker last = null;
        for (Node node : siblings) {
            Optional<ListMarker> marker = node.marker().isEmpty() ? Optional.empty() : ListMarker.of(node.marker() + " ");
            if (node.kind().isHeading() && marker.isPresent()) {
                boolean same = last != null && last.style() == marker.get().style()
                        && last.numbers().size() == marker.get().numbers().size();
                if (same && marker.get().last() > last.last() + 1 && !isWithoutBarredD(last, marker.get())) {
                    add("numbering-gap", node.start(), firstWords(node), node.anchor(),
                            "Sau " + last.printed() + " là " + node.marker() + "; có thể thiếu một mục hoặc đánh số nhầm.");
                } else if (same && marker.get().last() == last.last()) {
                    add("numbering-repeat", node.start(), firstWords(node), node.anchor(),
                            "Hai mục liền nhau cùng mang số " + node.marker());
                }
                last = marker.get();
            }
            numbering(node.children());
        }
    }

    /** Many count A, B, C, D, E as foreigners do: without Đ nothing is missing. */
    private static boolean isWithoutBarredD(ListMarker last, ListMarker next) {
        boolean letters = next.style() == MarkerStyle.CAPITAL || next.style() == MarkerStyle.LETTER;
        return letters && last.last() == LETTER_D && next.last() == LETTER_D + 2;
    }

    private int firstWords(Node node) {
        int end = Math.min(node.end(), node.start() + 80);
        int blank = paper.text().lastIndexOf(' ', end);
        return end == node.end() || blank <= node.start() ? end : blank;
    }

    private void letters() {
        int lost = paper.text().indexOf('\uFFFD');
        if (lost >= 0) {
            add("lost-letter", Math.max(paper.text().lastIndexOf('\n', lost) + 1, lost - 20),
                    Math.min(paper.text().length(), lost + 1), "", "Có chữ mà tệp gốc không cho biết là chữ gì.");
        }
    }

    private void add(String code, int start, int end, String anchor, String note) {
        Optional<Lines> lines = Optional.empty();
        for (Block block : paper.blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.start() <= start && start < paragraph.end()
                    && paragraph.lines().from() > 0) {
                lines = Optional.of(new Lines(paragraph.lines().from(), paragraph.lines().to()));
            }
        }
        Optional<Passage> passage = anchor.isEmpty() && lines.isEmpty()
                ? Optional.empty() : Optional.of(new Passage(anchor, lines, Optional.empty()));
        doubts.add(new Doubt(code, paper.slice(start, end).replace('\n', ' '), note, passage));
    }
}
