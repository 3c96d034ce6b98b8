package vn.congkhai.source;

import java.util.List;
import vn.congkhai.problem.Location;

/**
 * Keys with values.
 *
 * @param location where it starts
 * @param end where it ends
 * @param entries in order, each key once
 */
public record YamlMap(Location location, Location end, List<YamlEntry> entries) implements YamlNode {

    public YamlMap {
        entries = List.copyOf(entries);
    }
}
