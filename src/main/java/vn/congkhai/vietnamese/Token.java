package vn.congkhai.vietnamese;

/**
 * A word or number in a text.
 *
 * @param text as written, without soft hyphens and zero-width characters
 * @param start UTF-16 offset of its first character in the NFC text
 * @param end UTF-16 offset after its last character in the NFC text
 * @param cut true when a clause ends before it, so that it forms no pair with the token before; true for the first
 * @param joined true when only a hyphen or slash without spaces stands before it, as inside {@code 28/NQ-HĐND}
 */
public record Token(String text, int start, int end, boolean cut, boolean joined) {

    /** Tells whether it is a number: {@code 2026}, {@code 62,5}, {@code 1.315,87}. */
    public boolean isNumber() {
        return text.charAt(0) <= '9';
    }

    /** Returns the form that is searched: a word without case and marks, a number without thousands points. */
    public String folded() {
        return isNumber() ? NumberSpelling.of(text) : Tokens.plainDigits(Fold.fold(text));
    }
}
