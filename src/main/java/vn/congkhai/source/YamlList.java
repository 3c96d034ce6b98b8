package vn.congkhai.source;

import java.util.List;
import vn.congkhai.problem.Location;

/**
 * A list.
 *
 * @param location where it starts
 * @param items in order
 */
public record YamlList(Location location, List<YamlNode> items) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }
}
