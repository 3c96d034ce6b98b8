package vn.congkhai.model;

import java.math.BigDecimal;

/**
 * Where a target starts from, as the text states it.
 *
 * @param period when the level was reached
 * @param number the level, in the unit of the target
 */
public record Baseline(Period period, BigDecimal number) {}
