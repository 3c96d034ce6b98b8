package vn.congkhai.intake.read;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Row;

/** Reads files in tests and shows what came of it in few words. */
public final class Read {

    private Read() {}

    public static Paper paper(byte[] bytes) {
        Reading reading = Papers.read(bytes, "tep");
        if (reading instanceof Reading.Done done) {
            return done.paper();
        }
        throw new AssertionError(((Reading.Refused) reading).problems().toString());
    }

    public static Paper text(String text) {
        return paper(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns why a file was refused, as a person is told. */
    public static String refusal(byte[] bytes) {
        Reading reading = Papers.read(bytes, "tep");
        if (reading instanceof Reading.Refused refused) {
            return refused.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
        throw new AssertionError("read: " + ((Reading.Done) reading).paper().text());
    }

    public static List<String> warnings(byte[] bytes) {
        return ((Reading.Done) Papers.read(bytes, "tep")).warnings().stream().map(Object::toString).toList();
    }

    /** Returns the paragraphs; a table is its rows, cells parted by bars, with {@code >2} or {@code v2} where they are merged. */
    public static List<String> blocks(Paper paper) {
        List<String> shown = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block instanceof Grid grid) {
                for (Row row : grid.rows()) {
                    shown.add(row.cells().stream().map(cell -> (cell.columns() > 1 ? ">" + cell.columns() + " " : "")
                            + (cell.rows() > 1 ? "v" + cell.rows() + " " : "") + paper.slice(cell.start(), cell.end()))
                            .collect(Collectors.joining(" | ")));
                }
            } else {
                shown.add(paper.slice(block.start(), block.end()));
            }
        }
        return shown;
    }

    public static List<String> dropped(Paper paper) {
        return paper.dropped().stream().map(Read::show).toList();
    }

    /** Returns everything that came of a file: text, notes with their marks, and what was dropped. */
    public static String everything(Paper paper) {
        StringBuilder all = new StringBuilder(paper.text());
        paper.footnotes().forEach(note -> all.append(note.mark()).append(note.text()));
        paper.dropped().forEach(dropped -> all.append(dropped.text()));
        return all.toString();
    }

    /** Counts the characters that are no blanks. */
    public static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    private static String show(Dropped one) {
        return one.kind() + " " + one.text();
    }
}
