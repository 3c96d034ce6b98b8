package vn.congkhai.source;

import vn.congkhai.problem.Location;

/**
 * A cell of a CSV file.
 *
 * @param location where it starts
 * @param text without quotes and without white space around it; may be empty
 */
public record CsvCell(Location location, String text) {}
