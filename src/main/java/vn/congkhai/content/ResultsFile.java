package vn.congkhai.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Result;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvReader;
import vn.congkhai.source.CsvSpan;
import vn.congkhai.source.TextReader;
import vn.congkhai.vietnamese.Days;
import vn.congkhai.vietnamese.Decimals;

/**
 * {@code results.csv} of one document, in which figures can be changed and added while every other byte stays as it is.
 * What is written keeps to the habits of the file: its separator, its decimals, its days and its line ends.
 */
public final class ResultsFile {

    private final Path site;
    private final String path;
    private final Document document;
    private final String text;
    private final List<List<CsvSpan>> spans;
    private final char separator;
    private final Decimals decimals;
    private final Days days;
    private final List<Result> results;

    /** What replaces a cell, by the offset at which the cell starts. */
    private final Map<Integer, Edit> edits = new TreeMap<>();
    private final StringBuilder added = new StringBuilder();

    private record Edit(int end, String text) {}

    private ResultsFile(Path site, String path, Document document, String text) {
        this.site = site;
        this.path = path;
        this.document = document;
        this.text = text;
        List<List<CsvSpan>> all = CsvReader.spans(text);
        this.spans = all.subList(Math.min(1, all.size()), all.size());
        this.separator = CsvReader.separator(text);
        this.decimals = Decimals.of(column(ResultsReader.VALUE), separator);
        this.days = Days.of(column(ResultsReader.AS_OF));
        this.results = new ArrayList<>(document.results());
    }

    /**
     * Returns the file of a document that was read without errors; one with a header only, when there is none yet.
     *
     * @param site the site folder
     * @throws IOException when the file cannot be read
     */
    public static ResultsFile of(Path site, Document document) throws IOException {
        String path = ContentReader.FOLDER + "/" + document.folder() + "/" + DocumentReader.RESULTS;
        String text = Entries.isFile(site, path)
                ? new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8)
                : String.join(",", ResultsReader.COLUMNS) + "\n";
        ResultsFile file = new ResultsFile(site, path, document, text);
        if (file.spans.size() != file.results.size()) {
            throw new IllegalArgumentException(path + " holds rows that could not be read");
        }
        return file;
    }

    /** Returns the path relative to the site folder, with {@code /} between its parts. */
    public String path() {
        return path;
    }

    /** Returns the results as they are with every change so far, in the order of their rows. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    /**
     * Changes those cells of a row in which a result differs from the one that stands there.
     *
     * @param row index in {@link #results}; a row of the file, not one that was added
     * @param changed a result of the same target and period
     */
    public void change(int row, Result changed) {
        Result old = document.results().get(row);
        if (changed.value().compareTo(old.value()) != 0) {
            edit(row, ResultsReader.VALUE, decimals.write(changed.value()));
        }
        if (!changed.asOf().equals(old.asOf())) {
            edit(row, ResultsReader.AS_OF, days.write(changed.asOf()));
        }
        if (changed.stage() != old.stage()) {
            edit(row, ResultsReader.STAGE, changed.stage().word());
        }
        if (!changed.declared().equals(old.declared())) {
            edit(row, ResultsReader.DECLARED, changed.declared().map(DeclaredStatus::word).orElse(""));
        }
        if (!changed.source().equals(old.source())) {
            edit(row, ResultsReader.SOURCE, changed.source());
        }
        if (!changed.note().equals(old.note())) {
            edit(row, ResultsReader.NOTE, changed.note().orElse(""));
        }
        results.set(row, changed);
    }

    /** Adds a row at the end. */
    public void add(Result result) {
        List<String> cells = List.of(
                result.indicator(), result.target(), result.period().text(), days.write(result.asOf()),
                decimals.write(result.value()), result.stage().word(),
                result.declared().map(DeclaredStatus::word).orElse(""), result.source(), result.note().orElse(""));
        added.append(cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))))
                .append(lineEnd());
        results.add(result);
    }

    /** Returns the whole file with every change. */
    public byte[] bytes() {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            whole.append(text, at, edit.getKey()).append(edit.getValue().text());
            at = edit.getValue().end();
        }
        whole.append(text, at, text.length());
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        if (open && added.length() > 0) {
            whole.append(lineEnd());
        }
        return whole.append(added).toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns what the rules say about the file with every change.
     *
     * @param asOf the day after which nothing can have been achieved yet
     */
    public List<Problem> problems(Catalogue catalogue, LocalDate asOf) {
        Problems problems = new Problems();
        Names names = new Names("chỉ tiêu", path);
        Map<String, Names> targets = new TreeMap<>();
        for (Indicator indicator : document.indicators()) {
            names.add(indicator.id(), Location.of(path));
            Names ids = new Names("phần", path);
            indicator.targets().forEach(target -> ids.add(target.id(), Location.of(path)));
            targets.put(indicator.id(), ids);
        }
        Map<String, CatalogueEntry> standard = new TreeMap<>();
        catalogue.entries().forEach(entry -> standard.put(entry.code(), entry));
        ResultScope scope = new ResultScope(names, targets, document.indicators(), standard, asOf);
        TextReader.read(path, bytes(), problems)
                .flatMap(file -> CsvReader.table(file, ResultsReader.COLUMNS, problems))
                .ifPresent(table -> new ResultsReader(scope, problems).read(table));
        return problems.sorted();
    }

    /** Returns which of {@link #results} starts on a line of the changed file; empty for the header and elsewhere. */
    public OptionalInt rowAt(int line) {
        String changed = new String(bytes(), StandardCharsets.UTF_8);
        List<List<CsvSpan>> rows = CsvReader.spans(changed);
        for (int row = 1; row < rows.size(); row++) {
            String before = changed.substring(0, rows.get(row).get(0).start());
            if (before.chars().filter(character -> character == '\n').count() == line - 1) {
                return OptionalInt.of(row - 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the file's place on disk. */
    public Path place() {
        return site.resolve(path);
    }

    private void edit(int row, int column, String value) {
        CsvSpan span = spans.get(row).get(column);
        edits.put(span.start(), new Edit(span.end(), quoted(value)));
    }

    private String quoted(String value) {
        boolean plain = value.equals(value.strip())
                && value.chars().noneMatch(character -> character == separator || "\"\n\r".indexOf(character) >= 0);
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private List<String> column(int column) {
        return spans.stream().map(row -> row.get(column).text().strip()).toList();
    }
}
