package vn.congkhai.intake.results;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which sheet is to be read into which site.
 *
 * @param site the site folder
 * @param file the sheet, a workbook or separated text
 * @param commune slug or name of the only commune that is meant; empty for all
 * @param period for lines that name none
 * @param until day for lines that name none, as written
 * @param stage for lines that name none
 * @param source for lines that name none
 * @param asOf the day after which nothing can have been achieved yet
 * @param dryRun whether the files are to stay as they are
 */
public record ImportRequest(
        Path site,
        Path file,
        Optional<String> commune,
        Optional<String> period,
        Optional<String> until,
        Optional<String> stage,
        Optional<String> source,
        LocalDate asOf,
        boolean dryRun) {}
