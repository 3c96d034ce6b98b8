package vn.congkhai.model;

import java.util.Optional;

/**
 * A place where the text cannot be read or does not add up. The text is kept as it is.
 *
 * @param code short name of the kind of doubt, such as {@code malformed-number}
 * @param found the text in question, character for character
 * @param note what is doubtful, for readers (Vietnamese)
 * @param passage where it stands, if it stands in the text
 */
public record Doubt(String code, String found, String note, Optional<Passage> passage) {}
