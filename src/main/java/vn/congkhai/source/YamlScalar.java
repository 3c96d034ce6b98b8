package vn.congkhai.source;

import vn.congkhai.problem.Location;

/**
 * A single value, with its characters as written, so that {@code 95.50} keeps its zero.
 *
 * @param location where it starts
 * @param end where it ends
 * @param text without quotes
 * @param kind what YAML 1.2 takes it for
 */
public record YamlScalar(Location location, Location end, String text, ScalarKind kind) implements YamlNode {

    /** Tells whether nothing is stated: {@code null}, {@code ~} or nothing at all, without quotes. */
    public boolean isNull() {
        return kind == ScalarKind.NULL;
    }
}
