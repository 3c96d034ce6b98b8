package vn.congkhai.intake.text;

import java.util.List;

/**
 * A table. In the text the cells that begin in a row are parted by a tab and the rows by a line feed.
 *
 * @param start offset into the text
 * @param end exclusive
 * @param rows from the top
 * @param page on which it begins, from 1; 0 where the format has none
 */
public record Grid(int start, int end, List<Row> rows, int page) implements Block {

    public Grid {
        rows = List.copyOf(rows);
    }
}
