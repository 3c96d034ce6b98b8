package vn.congkhai.intake.text;

import java.util.List;

/**
 * The text of an official document as it was read. Offsets are UTF-16 indices into {@code text}.
 *
 * @param text the blocks in reading order, one line a paragraph and one line a row of a table, parted by line feeds;
 *     NFC, and nothing else is in it
 * @param blocks ascending and not overlapping
 * @param footnotes taken out of the text, in the order of their marks
 * @param dropped everything that the file shows and the text lacks, in the order of the file
 * @param pages number of pages; 0 where the format has none
 */
public record Paper(String text, List<Block> blocks, List<Footnote> footnotes, List<Dropped> dropped, int pages) {

    public Paper {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        dropped = List.copyOf(dropped);
    }

    /** Returns the text of a block, cell or other span of this paper. */
    public String slice(int start, int end) {
        return text.substring(start, end);
    }
}
