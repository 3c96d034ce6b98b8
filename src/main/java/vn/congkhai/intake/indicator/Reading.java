package vn.congkhai.intake.indicator;

import java.util.List;

/**
 * The targets of one indicator as they were read, and what is doubtful about them.
 *
 * @param targets in the order of the text
 * @param doubts about them
 */
record Reading(List<FoundTarget> targets, Doubts doubts) {}
