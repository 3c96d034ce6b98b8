package vn.congkhai.search;

/**
 * A promised figure in the base unit, by which it is found.
 *
 * @param unit key of the unit, see {@link vn.congkhai.vietnamese.Unit}
 * @param low the figure, or the lower end of a range
 * @param high the same as low, or the upper end
 */
public record Amount(String unit, double low, double high) {}
