package vn.congkhai.intake.results;

import java.util.List;
import vn.congkhai.model.Place;
import vn.congkhai.problem.Problem;

/** What became of the wish for a sheet of results. */
public sealed interface ExportAnswer {

    /**
     * The sheet.
     *
     * @param place whose targets are on it
     * @param rows how many targets and periods are on it
     * @param bytes of the file
     */
    record Made(Place place, int rows, byte[] bytes) implements ExportAnswer {}

    /**
     * The content has errors; nothing was made.
     *
     * @param problems every one that was found
     */
    record Unfit(List<Problem> problems) implements ExportAnswer {}

    /**
     * There is no such commune, or there are several.
     *
     * @param message what was asked for, and what there is
     * @param hint what to do
     */
    record Unknown(String message, String hint) implements ExportAnswer {}
}
