package vn.congkhai.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Document;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Holidays;
import vn.congkhai.model.Ledger;
import vn.congkhai.model.LogEntry;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvCell;
import vn.congkhai.source.CsvReader;
import vn.congkhai.source.TextReader;

/** Reads the tables to which rows are added as time goes by: those of each place, and the holidays. */
final class LedgerReader {

    static final String DISCLOSURES = "disclosures.csv";
    static final String CORRECTIONS = "corrections.csv";
    static final String LOG = "log.csv";

    /** Every table that may stand in the folder of a place. */
    static final Set<String> FILES = Set.of(DISCLOSURES, CORRECTIONS, LOG);

    private final Path site;
    private final LocalDate asOf;
    private final Problems problems;
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<LogEntry> log = new ArrayList<>();

    /** @param asOf the day up to which the site speaks */
    LedgerReader(Path site, LocalDate asOf, Problems problems) {
        this.site = site;
        this.asOf = asOf;
        this.problems = problems;
    }

    /**
     * Returns what all tables say.
     *
     * @param folders those with tables in them, below {@code content}
     * @param documents folders of all documents, readable or not
     * @param read the documents that could be read
     * @param names of all duties, readable or not
     * @param duties those that could be read
     */
    Ledger read(List<String> folders, Vocabulary vocabulary, List<String> documents, List<Document> read, Names names,
            List<Duty> duties) throws IOException {
        Map<String, Document> byFolder = read.stream().collect(Collectors.toMap(Document::folder, Function.identity()));
        Map<String, Duty> byId = duties.stream()
                .collect(Collectors.toMap(Duty::id, Function.identity(), (first, second) -> first));
        for (String folder : folders) {
            LedgerScope scope = new LedgerScope(site, folder, Set.copyOf(documents), byFolder, asOf, problems);
            if (folder.equals(ContentFolders.UNKNOWN_PLACE) || vocabulary.places().knows(folder)) {
                read(scope, names, byId);
            } else {
                problems.add(vocabulary.places().missing(Location.of(ContentReader.FOLDER + "/" + folder), folder));
            }
        }
        return new Ledger(disclosures, corrections, log, holidays());
    }

    private void read(LedgerScope scope, Names names, Map<String, Duty> duties) throws IOException {
        Optional<List<List<CsvCell>>> disclosed = table(scope.path(DISCLOSURES), DisclosuresReader.COLUMNS);
        if (disclosed.isPresent() && scope.place().indexOf('/') < 0) {
            problems.add(Problem.error("no-commune", Location.of(scope.path(DISCLOSURES)),
                    "Sổ công khai chỉ đặt trong thư mục của một xã, phường hoặc đặc khu.",
                    "Chuyển tệp vào content/tỉnh/xã/."));
            return;
        }
        ProofReader proofs = new ProofReader(scope);
        DisclosuresReader reader = new DisclosuresReader(scope, names, duties, proofs);
        disclosures.addAll(reader.read(disclosed.orElse(List.of())));
        if (disclosed.isPresent()) {
            proofs.checkListing();
        }
        corrections.addAll(new CorrectionsReader(scope)
                .read(table(scope.path(CORRECTIONS), CorrectionsReader.COLUMNS).orElse(List.of())));
        log.addAll(new LogReader(scope).read(table(scope.path(LOG), LogReader.COLUMNS).orElse(List.of())));
    }

    private Holidays holidays() throws IOException {
        return table(ContentReader.FOLDER + "/" + ContentReader.HOLIDAYS, HolidaysReader.COLUMNS)
                .map(rows -> HolidaysReader.read(rows, problems))
                .orElse(Holidays.NONE);
    }

    private Optional<List<List<CsvCell>>> table(String path, List<String> columns) throws IOException {
        return Entries.isFile(site, path)
                ? TextReader.read(site, path, problems).flatMap(file -> CsvReader.read(file, columns, problems))
                : Optional.empty();
    }
}
