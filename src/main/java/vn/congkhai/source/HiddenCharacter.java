package vn.congkhai.source;

import java.util.OptionalInt;

/**
 * Characters that nobody sees and that have no business in content: control characters, marks that turn the direction
 * of writing and so can make a text read as another one, line ends that only some programs know, and code points that
 * are no characters at all.
 */
final class HiddenCharacter {

    private HiddenCharacter() {}

    /** Returns the offset of the first one from an offset on; empty when there is none. */
    static OptionalInt next(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (is(character)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(character);
        }
        return OptionalInt.empty();
    }

    /** Returns how Unicode names the character at an offset: {@code U+FEFF}. */
    static String name(String text, int offset) {
        return String.format("U+%04X", text.codePointAt(offset));
    }

    /** Tells whether a text shows nothing at all: white space and characters without a shape. */
    static boolean areAll(String text) {
        return text.codePoints().allMatch(character -> Character.isWhitespace(character)
                || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT);
    }

    private static boolean is(int character) {
        if (character >= ' ' && character < 0x7F || character == '\n' || character == '\t') {
            return false;
        }
        return character < 0xA0
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character >= 0xD800 && character <= 0xDFFF
                || character == 0xFEFF
                || (character & 0xFFFE) == 0xFFFE;
    }
}
