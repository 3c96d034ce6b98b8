package vn.congkhai.model;

import java.math.BigDecimal;

/**
 * The level that the text sets for one year on the way to a target.
 *
 * @param year calendar year
 * @param number the level, in the unit of the path
 */
public record PathPoint(int year, BigDecimal number) {}
