package vn.congkhai.intake.text;

/**
 * Something that the file holds and the text lacks.
 *
 * @param kind why it was left out
 * @param text what was left out
 * @param page from 1; 0 where the format has none
 */
public record Dropped(DroppedKind kind, String text, int page) {}
