package vn.congkhai.source;

import java.util.List;
import vn.congkhai.problem.Location;

/**
 * Keys with values.
 *
 * @param location where it starts
 * @param entries in order, each key once
 */
public record YamlMap(Location location, List<YamlEntry> entries) implements YamlNode {

    public YamlMap {
        entries = List.copyOf(entries);
    }
}
