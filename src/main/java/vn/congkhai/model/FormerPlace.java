package vn.congkhai.model;

/**
 * A unit that no longer exists and is now part of another.
 *
 * @param kind its kind in words as it was called, such as {@code xã} or {@code thị trấn}
 * @param name its name without the kind
 */
public record FormerPlace(String kind, String name) {}
