package vn.congkhai.intake.results;

/**
 * What a line of a sheet changes.
 *
 * @param file the {@code results.csv}, relative to the site folder
 * @param row number of the line in the sheet, from 1
 * @param words what changes, for the person who filled in the sheet
 */
public record ResultChange(String file, int row, String words) {}
