package vn.congkhai.source;

import vn.congkhai.problem.Location;

/** A part of a YAML file that knows where it stands. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    /** Returns where it starts. */
    Location location();
}
