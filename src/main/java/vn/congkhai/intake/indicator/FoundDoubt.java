package vn.congkhai.intake.indicator;

/**
 * Something in the text that cannot be read for certain, or does not add up.
 *
 * @param code short name of the kind, such as {@code malformed-number}
 * @param found the text in question, character for character
 * @param note what is doubtful, for readers (Vietnamese)
 */
public record FoundDoubt(String code, String found, String note) {}
