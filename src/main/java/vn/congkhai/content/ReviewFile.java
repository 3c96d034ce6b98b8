package vn.congkhai.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvReader;
import vn.congkhai.source.TextReader;

/** The file {@code review.csv} of a document: what the program read, and what people decided about it. */
public final class ReviewFile {

    /** Its name in the folder of the document. */
    public static final String NAME = "review.csv";

    /** The folder beside it with the page and the sheet for the review, which are never read nor published. */
    public static final String HANDOUT = "ra-soat";

    static final List<String> COLUMNS =
            List.of("indicator", "target", "field", "grade", "decision", "found", "note");

    private ReviewFile() {}

    /**
     * Returns the rows of a document's file; none when it has no such file. Rows that cannot be read are left out, with
     * problems added.
     *
     * @param site the site folder
     * @param folder of the document, under {@code content}
     * @throws IOException when the file cannot be read
     */
    public static List<ReviewRow> read(Path site, String folder, Problems problems) throws IOException {
        String path = ContentReader.FOLDER + "/" + folder + "/" + NAME;
        if (!Entries.isFile(site, path)) {
            return List.of();
        }
        return TextReader.read(site, path, problems)
                .flatMap(file -> CsvReader.read(file, COLUMNS, problems))
                .map(rows -> rows.stream().flatMap(row -> ReviewReader.row(row, problems).stream()).toList())
                .orElse(List.of());
    }

    /** Returns the whole file. */
    public static String text(List<ReviewRow> rows) {
        return String.join(",", COLUMNS) + "\n" + rows.stream().map(ReviewFile::line).collect(Collectors.joining());
    }

    private static String line(ReviewRow row) {
        List<String> cells = List.of(row.indicator(), row.target(), row.field(), row.sure() ? "sure" : "look",
                row.decision().map(Decision::word).orElse(""), row.found(), row.note());
        return cells.stream().map(ReviewFile::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        boolean quoted = plain.indexOf(',') >= 0 || plain.indexOf('"') >= 0;
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
