package vn.congkhai.intake.text;

/**
 * A cell of a table. Its paragraphs are joined by one blank.
 *
 * @param start offset into the text
 * @param end exclusive; the same as {@code start} when the cell is empty
 * @param column of its left edge, from 0
 * @param columns that it covers, at least 1
 * @param rows that it covers, at least 1
 */
public record Cell(int start, int end, int column, int columns, int rows) {}
