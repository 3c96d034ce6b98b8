package vn.congkhai.intake.text;

/**
 * A footnote or endnote.
 *
 * @param mark as printed, such as {@code 3} or {@code *}
 * @param at offset in the text from which the mark was taken; -1 when no mark was found in the text
 * @param text of the note without its mark; NFC
 * @param page on which the note begins, from 1; 0 where the format has none
 */
public record Footnote(String mark, int at, String text, int page) {}
