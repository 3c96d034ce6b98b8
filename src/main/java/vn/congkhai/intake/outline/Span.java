package vn.congkhai.intake.outline;

/**
 * A piece of a paper.
 *
 * @param text as printed; blocks joined by one blank
 * @param start offset into the text of the paper
 * @param end exclusive
 */
public record Span(String text, int start, int end) {}
