package vn.congkhai.search.export;

import java.util.Arrays;

/** Bits in a row, the highest of each byte first. */
final class Bits {

    private byte[] bytes = new byte[64];
    private int length;

    /** Appends the lowest {@code count} bits of the value, the highest of them first. */
    void add(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            addBit(value >>> i & 1);
        }
    }

    /** Appends a value from 0 as its upper part in ones, a zero, and {@code low} bits. */
    void addRice(int value, int low) {
        for (int i = value >>> low; i > 0; i--) {
            addBit(1);
        }
        addBit(0);
        add(value, low);
    }

    /** Returns the number of low bits with which {@link #addRice} spends fewest bits on all the values. */
    static int bestRice(int[] values, int count, int most) {
        int best = 0;
        long fewest = Long.MAX_VALUE;
        for (int low = 0; low <= most; low++) {
            long bits = (long) count * (low + 1);
            for (int i = 0; i < count; i++) {
                bits += values[i] >>> low;
            }
            if (bits < fewest) {
                fewest = bits;
                best = low;
            }
        }
        return best;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length + 7 >> 3);
    }

    private void addBit(int bit) {
        int at = length >> 3;
        if (at == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[at] |= (byte) (bit << 7 - (length & 7));
        length++;
    }
}
