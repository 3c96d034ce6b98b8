package vn.congkhai.render;

import java.io.Writer;
import java.util.Arrays;

/** Collects a page. Unlike {@link java.io.StringWriter} it takes no locks and never widens Latin text afterwards. */
final class TextWriter extends Writer {

    private char[] text = new char[32_768];
    private int length;

    @Override
    public void write(int character) {
        room(1);
        text[length++] = (char) character;
    }

    @Override
    public void write(char[] source, int from, int count) {
        room(count);
        System.arraycopy(source, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String source, int from, int count) {
        room(count);
        source.getChars(from, from + count, text, length);
        length += count;
    }

    @Override
    public void flush() {
        // Everything is in memory already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }

    private void room(int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
    }
}
