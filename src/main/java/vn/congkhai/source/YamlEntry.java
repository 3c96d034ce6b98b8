package vn.congkhai.source;

import vn.congkhai.problem.Location;

/**
 * One key of a {@link YamlMap}.
 *
 * @param key its text
 * @param keyLocation where the key starts
 * @param value what it holds
 */
public record YamlEntry(String key, Location keyLocation, YamlNode value) {}
