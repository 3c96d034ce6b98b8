package vn.congkhai.intake.guard;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Footnote;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/**
 * A piece of a document with its place.
 *
 * @param text a paragraph, a row of a table or a footnote
 * @param page from 1; 0 where there are no pages
 * @param start offset into the text of the paper; -1 where the piece is not in it
 */
record Passages(String text, Location location, int page, int start) {

    static List<Passages> of(Paper paper, String file) {
        List<Passages> all = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block instanceof Paragraph paragraph) {
                all.add(new Passages(paper.slice(block.start(), block.end()),
                        new Location(file, paragraph.lines().from(), 0), paragraph.page(), block.start()));
            } else if (block instanceof Grid grid) {
                int start = grid.start();
                for (String row : paper.slice(grid.start(), grid.end()).split("\n")) {
                    all.add(new Passages(row, Location.of(file), grid.page(), start));
                    start += row.length() + 1;
                }
            }
        }
        for (Footnote note : paper.footnotes()) {
            all.add(new Passages(note.text(), Location.of(file), note.page(), -1));
        }
        return all;
    }

    /** Returns a problem about a stretch of this piece. */
    Flag flag(Problem problem, int from, int to) {
        return start < 0 ? Flag.nowhere(problem) : new Flag(problem, start + from, start + to);
    }

    /** Returns the words with which a message begins. */
    String where() {
        return page > 0 && location.line() == 0 ? "Trang " + page + ": " : "";
    }
}
