package vn.congkhai.judge;

import java.util.Locale;

/** How a target stands, by method {@code ck-1}. */
public enum Status {
    /** Nobody has reported a result; that does not mean that it was missed. */
    NO_DATA,
    /** The period is over and the target was reached. */
    MET,
    /** The period is over and the result is better than the target. */
    EXCEEDED,
    /** The period is over and the target was not reached. */
    NOT_MET,
    /** The period still runs and the target is reached already. */
    HOLDING,
    /** The period still runs; at least 95% of the way due by now is done. */
    ON_TRACK,
    /** The period still runs; at least 60% of the way due by now is done. */
    SLIGHTLY_LATE,
    /** The period still runs; less than 60% of the way due by now is done. */
    LATE,
    /** The period still runs, and things are worse than at the start. */
    WORSE,
    /** There is a result, and no fair verdict on it; the {@link Reason} says why. */
    NOT_JUDGED,
    /** Only for an indicator with several targets: some are reached and some are not. */
    PARTLY;

    /** Tells whether the target is reached, whether or not its period is over. */
    public boolean reached() {
        return this == MET || this == EXCEEDED || this == HOLDING;
    }

    /** Returns the word used in data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
