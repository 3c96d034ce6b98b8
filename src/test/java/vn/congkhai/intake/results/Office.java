package vn.congkhai.intake.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congkhai.problem.Problem;

/** The office of a commune: a site of its own, sheets handed out, filled in and read back. */
final class Office {

    static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    static final String DOCUMENT = "vi-du/minh-hoa/2026-01-15-ke-hoach-2026";
    static final String RESULTS = "content/" + DOCUMENT + "/results.csv";

    private static final Path TINY = Path.of("src/test/sites/tiny");

    private final Path site;

    Office(Path folder) throws IOException {
        site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site.resolve(TINY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    Path site() {
        return site;
    }

    String results() throws IOException {
        return Files.readString(site.resolve(RESULTS));
    }

    void results(String text) throws IOException {
        Files.writeString(site.resolve(RESULTS), text);
    }

    /** Returns the sheet of the commune. */
    byte[] sheet(SheetFormat format) throws IOException {
        return ((ExportAnswer.Made) ResultsExport.export(site, "vi-du/minh-hoa", format, DAY)).bytes();
    }

    /** Returns the workbook of the commune after somebody worked on it. */
    byte[] workbook(Consumer<XSSFSheet> work) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet(SheetFormat.xlsx)))) {
            work.accept(book.getSheet(XlsxSheet.NAME));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    ImportAnswer read(String name, byte[] bytes) throws IOException {
        return ResultsImport.read(request(name, bytes, Optional.empty(), false));
    }

    ImportAnswer tryOut(String name, byte[] bytes) throws IOException {
        return ResultsImport.read(request(name, bytes, Optional.empty(), true));
    }

    ImportAnswer readOf(String commune, String name, byte[] bytes) throws IOException {
        return ResultsImport.read(request(name, bytes, Optional.of(commune), false));
    }

    ImportRequest request(String name, byte[] bytes, Optional<String> commune, boolean dryRun) throws IOException {
        Path file = site.resolveSibling(name);
        Files.write(file, bytes);
        return new ImportRequest(site, file, commune, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), DAY, dryRun);
    }

    static List<String> told(ImportAnswer answer) {
        return answer.problems().stream().map(Problem::toString).toList();
    }

    static List<String> changed(ImportAnswer answer) {
        return answer.changes().stream().map(change -> change.row() + " " + change.words()).toList();
    }

    /** Returns the line of a target and period. */
    static XSSFRow line(XSSFSheet sheet, String indicator, String target, String period) {
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            XSSFRow line = sheet.getRow(row);
            if (text(line, SheetColumn.INDICATOR).equals(indicator) && text(line, SheetColumn.TARGET).equals(target)
                    && text(line, SheetColumn.PERIOD).equals(period)) {
                return line;
            }
        }
        throw new AssertionError("no line of " + indicator + " " + target + " " + period);
    }

    /** Returns the first line that nobody has filled in. */
    static XSSFRow spare(XSSFSheet sheet) {
        int row = 1;
        while (!text(sheet.getRow(row), SheetColumn.INDICATOR).isEmpty()) {
            row++;
        }
        return sheet.getRow(row);
    }

    static String text(XSSFRow line, SheetColumn column) {
        return cell(line, column).toString();
    }

    static XSSFCell cell(XSSFRow line, SheetColumn column) {
        return line.getCell(column.ordinal());
    }

    static void fill(XSSFRow line, double value, LocalDate asOf, String stage, String source) {
        cell(line, SheetColumn.VALUE).setCellValue(value);
        cell(line, SheetColumn.AS_OF).setCellValue(asOf);
        cell(line, SheetColumn.STAGE).setCellValue(stage);
        cell(line, SheetColumn.SOURCE).setCellValue(source);
    }
}
