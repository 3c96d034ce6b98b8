package vn.congkhai.search.export;

import java.util.Arrays;

/** Bits in a row, the highest of each byte first. */
final class Bits {

    private static final int GAP_LOW = 31;
    private static final int COUNT_LOW = 7;

    private byte[] bytes = new byte[64];
    private int length;

    /** Appends an ascending set of numbers below {@code all}, or those that it lacks. */
    void addSet(int[] values, int all) {
        boolean absent = values.length > all / 2;
        int[] gaps = gaps(absent ? others(values, all) : values);
        int low = bestRice(gaps, GAP_LOW - 1);
        add(absent ? 1 : 0, 1);
        add(low, 5);
        for (int gap : gaps) {
            addRice(gap, low);
        }
    }

    /** Appends numbers from 1. */
    void addCounts(int[] counts) {
        int[] more = Arrays.stream(counts).map(count -> count - 1).toArray();
        int low = bestRice(more, COUNT_LOW);
        add(low, 3);
        for (int value : more) {
            addRice(value, low);
        }
    }

    /** Appends ascending rows of numbers from 0. */
    void addRows(int[][] rows) {
        int[] steps = Arrays.stream(rows).flatMapToInt(row -> Arrays.stream(gaps(row))).toArray();
        int low = bestRice(steps, GAP_LOW - 1);
        add(low, 5);
        for (int step : steps) {
            addRice(step, low);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length + 7 >> 3);
    }

    private void add(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            addBit(value >>> i & 1);
        }
    }

    private void addRice(int value, int low) {
        for (int i = value >>> low; i > 0; i--) {
            addBit(1);
        }
        addBit(0);
        add(value, low);
    }

    private static int bestRice(int[] values, int most) {
        int best = 0;
        long fewest = Long.MAX_VALUE;
        for (int low = 0; low <= most; low++) {
            long bits = (long) values.length * (low + 1);
            for (int value : values) {
                bits += value >>> low;
            }
            if (bits < fewest) {
                fewest = bits;
                best = low;
            }
        }
        return best;
    }

    private void addBit(int bit) {
        int at = length >> 3;
        if (at == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[at] |= (byte) (bit << 7 - (length & 7));
        length++;
    }

    private static int[] others(int[] values, int all) {
        int[] others = new int[all - values.length];
        int next = 0;
        int at = 0;
        for (int value = 0; value < all; value++) {
            if (at < values.length && values[at] == value) {
                at++;
            } else {
                others[next++] = value;
            }
        }
        return others;
    }

    private static int[] gaps(int[] values) {
        int[] gaps = new int[values.length];
        int before = -1;
        for (int i = 0; i < values.length; i++) {
            gaps[i] = values[i] - before - 1;
            before = values[i];
        }
        return gaps;
    }
}
