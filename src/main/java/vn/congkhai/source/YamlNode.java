package vn.congkhai.source;

import vn.congkhai.problem.Location;

/** A part of a YAML file that knows where it stands. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    /** Returns where it starts. */
    Location location();

    /** Returns where it ends: behind its last character. A text in block style ends with the blank lines after it. */
    Location end();
}
