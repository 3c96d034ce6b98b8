package vn.congkhai.intake.text;

/**
 * One paragraph, its hard-wrapped lines joined.
 *
 * @param start offset into the text
 * @param end exclusive
 * @param marker the automatic number that a word processor shows and the file's text lacks ({@code 1.}, {@code a)},
 *     {@code -}), else empty; it stands at the start of the paragraph's text as well
 * @param centered whether it stands in the middle of the line
 * @param bold whether all of it is bold
 * @param page from 1; 0 where the format has none
 * @param lines of the source file
 */
public record Paragraph(int start, int end, String marker, boolean centered, boolean bold, int page, Lines lines)
        implements Block {}
