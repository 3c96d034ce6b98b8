package vn.congkhai.content;

import vn.congkhai.problem.Location;

/**
 * The group of one indicator.
 *
 * @param name as written
 * @param location where it is written
 */
record GroupName(String name, Location location) {}
