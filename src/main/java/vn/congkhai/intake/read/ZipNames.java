package vn.congkhai.intake.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads the directory at the end of a ZIP file: names alone, nothing is unpacked. */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipNames() {}

    /** Returns the names of the parts; empty when the directory is damaged. */
    static Set<String> of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int end = bytes.length - END_LENGTH; end >= lowest; end--) {
            if (file.getInt(end) == END) {
                int at = file.getInt(end + 16);
                while (at >= 0 && at <= bytes.length - ENTRY_LENGTH && file.getInt(at) == ENTRY) {
                    int length = file.getShort(at + 28) & 0xFFFF;
                    int rest = (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
                    if (at + ENTRY_LENGTH + length > bytes.length) {
                        break;
                    }
                    names.add(new String(bytes, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
                    at += ENTRY_LENGTH + length + rest;
                }
                return names;
            }
        }
        return names;
    }
}
