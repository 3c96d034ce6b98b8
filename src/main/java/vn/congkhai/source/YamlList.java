package vn.congkhai.source;

import java.util.List;
import vn.congkhai.problem.Location;

/**
 * A list.
 *
 * @param location where it starts
 * @param end where it ends
 * @param items in order
 */
public record YamlList(Location location, Location end, List<YamlNode> items) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }
}
