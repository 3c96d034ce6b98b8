package vn.congkhai.intake.read;

/**
 * A straight line on a page, level or upright.
 *
 * @param level whether it runs from left to right
 * @param at its height from the top, or its distance from the left edge when upright
 * @param from where it begins along its direction
 * @param to where it ends
 */
record Ruling(boolean level, double at, double from, double to) {

    double length() {
        return to - from;
    }
}
