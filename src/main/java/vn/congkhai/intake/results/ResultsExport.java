package vn.congkhai.intake.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.congkhai.content.ContentReader;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problems;

/** Makes the sheet in which the staff of a commune fill in results. */
public final class ResultsExport {

    private ResultsExport() {}

    /**
     * Returns a sheet with one row for each target and each period that is due or has a figure, filled in as far as
     * figures are known. The same content and day give the same bytes.
     *
     * @param site the site folder
     * @param commune slug or name of the commune
     * @param asOf the day by which periods are due
     * @throws IOException when the content cannot be read
     */
    public static ExportAnswer export(Path site, String commune, SheetFormat format, LocalDate asOf) throws IOException {
        Problems problems = new Problems();
        Site content = ContentReader.read(site, problems);
        if (problems.hasErrors()) {
            return new ExportAnswer.Unfit(problems.sorted());
        }
        List<Place> found = Communes.named(content.places(), commune);
        if (found.size() != 1) {
            return Communes.unknown(content.places(), found, commune);
        }
        List<SheetRow> rows = SheetRows.of(content, found.get(0), asOf);
        byte[] bytes = format == SheetFormat.csv ? CsvSheet.of(rows) : XlsxSheet.of(rows, asOf);
        return new ExportAnswer.Made(found.get(0), rows.size(), bytes);
    }
}
