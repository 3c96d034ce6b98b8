package vn.congkhai.search.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A range coder: writes bits in fewer bits, the better the chances tell what comes. Chances learn while they are used;
 * the reader's learn the same.
 */
final class RangeWriter {

    /** A chance is counted in parts of this many. */
    static final int WHOLE = 1 << 15;

    private static final int LEAST = 32;
    private static final int FIRST_RANGE = Integer.MAX_VALUE;
    private static final int SMALLEST_RANGE = 1 << 23;

    private byte[] bytes = new byte[64];
    private int length;
    private long low;
    private int range = FIRST_RANGE;

    /** Chances for zero, each with how often it was learned. */
    static final class Chances {

        private static final int SLOWEST = 61;

        private final int[] zero;
        private final int[] seen;

        /**
         * @param zero the first chances, in parts of {@link RangeWriter#WHOLE}
         * @param trust how often they count as learned, twice
         */
        Chances(int[] zero, int trust) {
            this.zero = Arrays.stream(zero).map(Chances::bounded).toArray();
            this.seen = new int[zero.length];
            Arrays.fill(seen, trust);
        }

        /** The same chance at so many places. */
        Chances(int count, int zero, int trust) {
            this(IntStream.generate(() -> zero).limit(count).toArray(), trust);
        }

        private void learn(int i, boolean one) {
            zero[i] = bounded(zero[i] + 2 * ((one ? 0 : WHOLE) - zero[i]) / seen[i]);
            seen[i] = Math.min(seen[i] + 2, SLOWEST);
        }

        private static int bounded(int chance) {
            return Math.max(LEAST, Math.min(WHOLE - LEAST, chance));
        }
    }

    /** Appends a bit whose chance is the one at that place. */
    void bit(boolean one, Chances chances, int i) {
        int bound = (range >>> 15) * chances.zero[i];
        if (one) {
            low += bound;
            range -= bound;
        } else {
            range = bound;
        }
        chances.learn(i, one);
        shift();
    }

    /** Appends the lowest bits of a value, the highest of them first, each as likely one as zero. */
    void even(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            range >>>= 1;
            if ((value >>> i & 1) == 1) {
                low += range;
            }
            shift();
        }
    }

    /** Ends the row; zeros at its end are left out. */
    byte[] toBytes() {
        for (int free = 32; free >= 0; free -= 8) {
            long mask = (1L << free) - 1;
            long rounded = low + mask & ~mask;
            if (rounded < low + range) {
                low = rounded;
                break;
            }
        }
        carry();
        for (int i = 24; i >= 0; i -= 8) {
            append((int) (low >>> i));
        }
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(bytes, length);
    }

    private void shift() {
        while (range < SMALLEST_RANGE) {
            carry();
            append((int) (low >>> 24));
            low = low << 8 & 0xFFFFFFFFL;
            range <<= 8;
        }
    }

    private void carry() {
        if (low > 0xFFFFFFFFL) {
            low &= 0xFFFFFFFFL;
            int at = length - 1;
            while (++bytes[at] == 0) {
                at--;
            }
        }
    }

    private void append(int next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) next;
    }
}
