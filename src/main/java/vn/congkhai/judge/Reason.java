package vn.congkhai.judge;

import java.util.Locale;

/** Why a target has its {@link Status}. */
public enum Reason {
    /** There is no result. */
    NO_RESULT,
    /** The period is over and the result was held against the target's figure. */
    PERIOD_OVER,
    /** The year of the result is over and the result was held against what is promised anew each year. */
    YEAR_OVER,
    /** The result reaches the figure while the period still runs. */
    REACHED_EARLY,
    /** Held against the level that the text sets for that year. */
    PATH_YEAR,
    /** Held against a straight line from the stated baseline to the target. */
    STRAIGHT_LINE,
    /** The target is to keep a level, and the result was held against that level. */
    KEPT_LEVEL,
    /** The period still runs and the text states neither a path nor a baseline. */
    NO_BASELINE,
    /** A growth rate: a part of the period says nothing about the whole. */
    GROWTH,
    /** A movement (so much more, so much less): it can be judged at the end only. */
    MOVEMENT,
    /** A quantity over time, reported for a shorter time than its baseline. */
    PART_OF_PERIOD,
    /** The period is over and the last result does not reach to its end. */
    RESULT_BEFORE_END,
    /** The text says "about", which sets no bound. */
    ABOUT,
    /** The text gives no figure, or one that cannot be read. */
    NO_FIGURE,
    /** Nobody has said which way is better. */
    UNKNOWN_DIRECTION,
    /** The parts of a compound indicator stand differently. */
    PARTS;

    /** Returns the word used in data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
