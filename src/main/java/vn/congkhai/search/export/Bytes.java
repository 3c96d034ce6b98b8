package vn.congkhai.search.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes in a row, with numbers of varying width and texts that share their beginning with the one before. */
final class Bytes extends ByteArrayOutputStream {

    /** Appends a number from 0 in groups of seven bits, the lowest group first. */
    Bytes number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        write(rest);
        return this;
    }

    /** Appends bytes as they are. */
    Bytes raw(byte[] bytes) {
        writeBytes(bytes);
        return this;
    }

    /** Appends how many UTF-16 units are shared with the text before, the length in bytes and the rest in UTF-8. */
    Bytes text(String text, String before) {
        int shared = 0;
        while (shared < Math.min(text.length(), before.length()) && text.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        byte[] rest = text.substring(shared).getBytes(StandardCharsets.UTF_8);
        return number(shared).number(rest.length).raw(rest);
    }
}
