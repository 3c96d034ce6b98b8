package vn.congkhai.intake.read;

/**
 * A footnote before the place of its mark is known.
 *
 * @param key that its mark names
 * @param printed mark as it is shown
 * @param text clean, without the mark
 * @param page on which it begins, from 1; 0 where the format has none
 */
record Note(String key, String printed, String text, int page) {}
