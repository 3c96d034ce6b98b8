package vn.congkhai.search.export;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congkhai.search.export.RangeWriter.Chances;

/** Writes lists of numbers with a {@link RangeWriter}, as {@code FORMAT.md} says. */
final class NumberWriter {

    /** Most binary digits of a number. */
    private static final int LONGEST = 31;
    /** Kinds of gaps that come before another: none, short, long. */
    private static final int GAP_KINDS = 3;
    private static final int GAP_TRUST = 7;
    private static final int COUNT_KINDS = 3;
    private static final int COUNT_ENDS = RangeWriter.WHOLE / 10 * 9;
    /** Counts from here on are written otherwise. */
    private static final int HIGH_COUNT = 16;
    private static final int STEP_ENDS = RangeWriter.WHOLE / 5;
    private static final int TRUST = 3;

    private final RangeWriter out = new RangeWriter();

    /** Appends an ascending set of numbers below {@code all}, or those that it lacks if it has more than half. */
    void set(int[] values, int all) {
        int[] given = values.length > all / 2 ? others(values, all) : values;
        int[] ends = strewn(given.length, all);
        Chances[] lengths = chances(GAP_KINDS, () -> new Chances(ends, GAP_TRUST));
        Chances seconds = new Chances(LONGEST, RangeWriter.WHOLE / 2, GAP_TRUST);
        int kind = 0;
        int before = -1;
        for (int value : given) {
            int length = number(value - before, lengths[kind], seconds);
            kind = length == 0 ? 0 : length < 3 ? 1 : 2;
            before = value;
        }
    }

    /** Appends numbers from 1. */
    void counts(int[] counts) {
        Chances[] ends = chances(COUNT_KINDS, () -> new Chances(HIGH_COUNT, COUNT_ENDS, TRUST));
        Chances lengths = new Chances(LONGEST, STEP_ENDS, TRUST);
        Chances seconds = new Chances(LONGEST, RangeWriter.WHOLE / 2, TRUST);
        int kind = 0;
        for (int count : counts) {
            for (int i = 1; i < Math.min(count, HIGH_COUNT); i++) {
                out.bit(true, ends[kind], i);
            }
            if (count < HIGH_COUNT) {
                out.bit(false, ends[kind], count);
            } else {
                number(count - HIGH_COUNT + 1, lengths, seconds);
            }
            kind = Math.min(count, COUNT_KINDS) - 1;
        }
    }

    /** Appends ascending rows of numbers from 0. */
    void rows(int[][] rows) {
        Chances[] firsts = chances(LONGEST, () -> new Chances(LONGEST, STEP_ENDS, TRUST));
        Chances others = new Chances(LONGEST, STEP_ENDS, TRUST);
        Chances seconds = new Chances(LONGEST, RangeWriter.WHOLE / 2, TRUST);
        int kind = 0;
        for (int[] row : rows) {
            kind = number(row[0] + 1, firsts[kind], seconds);
            for (int i = 1; i < row.length; i++) {
                number(row[i] - row[i - 1], others, seconds);
            }
        }
    }

    /** Appends numbers from 0 that often stay the same or grow a little. */
    void column(int[] values) {
        Chances moves = new Chances(GAP_KINDS * 2, RangeWriter.WHOLE / 2, TRUST);
        Chances[] lengths = chances(2, () -> new Chances(LONGEST, STEP_ENDS, TRUST));
        Chances seconds = new Chances(LONGEST, RangeWriter.WHOLE / 2, TRUST);
        int kind = 0;
        int before = 0;
        for (int value : values) {
            out.bit(value != before, moves, kind);
            if (value != before) {
                out.bit(value < before, moves, GAP_KINDS + kind);
                kind = value < before ? 2 : 1;
                number(Math.abs(value - before), lengths[kind - 1], seconds);
                before = value;
            } else {
                kind = 0;
            }
        }
    }

    byte[] toBytes() {
        return out.toBytes();
    }

    /** Appends a number from 1 and returns how many binary digits follow its first. */
    private int number(int value, Chances lengths, Chances seconds) {
        int length = LONGEST - Integer.numberOfLeadingZeros(value);
        for (int i = 0; i < length; i++) {
            out.bit(true, lengths, i);
        }
        out.bit(false, lengths, length);
        if (length > 0) {
            out.bit((value >>> length - 1 & 1) == 1, seconds, length);
            out.even(value, length - 1);
        }
        return length;
    }

    /** Returns the chance that a gap ends at each length, for so many numbers strewn evenly. */
    private static int[] strewn(double count, double all) {
        return IntStream.range(0, LONGEST).map(length -> {
            double near = count * (1 << length);
            return (int) (RangeWriter.WHOLE * (near / (near + all)));
        }).toArray();
    }

    private static Chances[] chances(int kinds, Supplier<Chances> chances) {
        return Stream.generate(chances).limit(kinds).toArray(Chances[]::new);
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
}
