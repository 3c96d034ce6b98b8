package vn.congkhai.render;

/**
 * One period in the table of a target.
 *
 * @param period in words
 * @param target what is promised for it
 * @param result what was achieved; empty when nobody has reported it
 * @param gap result less target; empty where they cannot be held together
 * @param source where the result comes from
 */
record FigureRow(String period, String target, String result, String gap, String source) {}
