package vn.congkhai.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Document;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Ledger;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.TextReader;
import vn.congkhai.source.YamlNode;
import vn.congkhai.source.YamlReader;

/** Reads the content folder of a site. */
public final class ContentReader {

    /** The content folder, relative to the site folder. */
    public static final String FOLDER = "content";

    private static final String PLACES = "places.yml";
    private static final String CATALOGUE = "catalogue.yml";
    private static final String ABBREVIATIONS = "abbreviations.yml";
    private static final String DUTIES = "duties.yml";

    /** The public holidays. */
    static final String HOLIDAYS = "holidays.csv";

    /** Every file that may stand at the top of the content folder. */
    static final Set<String> LISTS = Set.of(PLACES, CATALOGUE, ABBREVIATIONS, DUTIES, HOLIDAYS);

    private final Path site;
    private final LocalDate asOf;
    private final Problems problems;

    /** The lists that speak of no document, and their names. */
    private record Lists(
            List<Place> places, Catalogue catalogue, List<Abbreviation> abbreviations, Vocabulary vocabulary) {}

    private ContentReader(Path site, LocalDate asOf, Problems problems) {
        this.site = site;
        this.asOf = asOf;
        this.problems = problems;
    }

    /** Returns everything that the content folder holds, whatever day it speaks of. */
    public static Site read(Path site, Problems problems) throws IOException {
        return read(site, LocalDate.MAX, problems);
    }

    /**
     * Returns everything that the content folder holds. Reading goes on after a problem, so that one run tells the
     * problems of every file; a record with a problem is left out. When problems were added, the site is not fit to
     * be published.
     *
     * @param site the site folder
     * @param asOf the day up to which the site speaks; what is said to have happened later is a problem
     * @throws IOException when a file or folder cannot be read
     */
    public static Site read(Path site, LocalDate asOf, Problems problems) throws IOException {
        if (!Files.isDirectory(site.resolve(FOLDER))) {
            problems.add(Problem.error("no-content", Location.of(FOLDER), "Không có thư mục content trong thư mục trang.",
                    "Chạy lệnh trong thư mục có site-config.yml và content/."));
            return new Site(List.of(), CatalogueReader.EMPTY, List.of(), List.of(), List.of());
        }
        return new ContentReader(site, asOf, problems).read();
    }

    /**
     * Returns the places, the catalogue and the abbreviations of a site, and nothing that speaks of documents.
     *
     * @throws IOException when a file cannot be read
     */
    public static Site readLists(Path site, Problems problems) throws IOException {
        Lists lists = new ContentReader(site, LocalDate.MAX, problems).lists();
        return new Site(lists.places(), lists.catalogue(), lists.abbreviations(), List.of(), List.of());
    }

    /**
     * Returns one document, whatever day it speaks of; empty, with problems added, when its front matter cannot be
     * made out. Problems of the lists that documents refer to are added too.
     *
     * @param folder of the document, under {@code content}
     * @throws IOException when a file cannot be read
     */
    public static Optional<Document> readDocument(Path site, String folder, Problems problems) throws IOException {
        ContentReader reader = new ContentReader(site, LocalDate.MAX, problems);
        return DocumentReader.read(site, folder, reader.lists().vocabulary(), reader.asOf, problems);
    }

    private Site read() throws IOException {
        Names dutyNames = new Names("nghĩa vụ", path(DUTIES));
        ContentFolders.Found folders = ContentFolders.find(site, problems);
        Lists lists = lists();
        List<Duty> duties = yaml(DUTIES, dutyNames)
                .map(new DutiesReader(dutyNames, lists.vocabulary().places(), folders.documents(), problems)::read)
                .orElse(List.of());
        List<Document> documents = documents(folders.documents(), lists.vocabulary());
        Ledger ledger = new LedgerReader(site, asOf, problems)
                .read(folders.ledgers(), lists.vocabulary(), folders.documents(), documents, dutyNames, duties);
        return new Site(lists.places(), lists.catalogue(), lists.abbreviations(), duties, documents, ledger);
    }

    private Lists lists() throws IOException {
        Names placeNames = new Names("nơi", path(PLACES));
        Names fieldNames = new Names("lĩnh vực", path(CATALOGUE));
        Names codes = new Names("chỉ tiêu chuẩn", path(CATALOGUE));
        List<Place> places = yaml(PLACES, placeNames)
                .map(new PlacesReader(placeNames, problems)::read).orElse(List.of());
        Catalogue catalogue = yaml(CATALOGUE, fieldNames, codes)
                .map(new CatalogueReader(fieldNames, codes, problems)::read).orElse(CatalogueReader.EMPTY);
        List<Abbreviation> abbreviations = yaml(ABBREVIATIONS)
                .map(node -> AbbreviationsReader.read(node, problems)).orElse(List.of());
        return new Lists(places, catalogue, abbreviations, Vocabulary.of(placeNames, fieldNames, codes, catalogue));
    }

    /** Reads documents on all cores; each depends on the vocabulary only, and their order is kept. */
    private List<Document> documents(List<String> folders, Vocabulary vocabulary) throws IOException {
        try {
            return folders.parallelStream().flatMap(folder -> document(folder, vocabulary).stream()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Optional<Document> document(String folder, Vocabulary vocabulary) {
        try {
            return DocumentReader.read(site, folder, vocabulary, asOf, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param names that cannot be known when the file is there and cannot be read */
    private Optional<YamlNode> yaml(String name, Names... names) throws IOException {
        if (!Entries.isFile(site, path(name))) {
            return Optional.empty();
        }
        Optional<YamlNode> node = TextReader.read(site, path(name), problems)
                .flatMap(file -> YamlReader.read(file, problems));
        if (node.isEmpty()) {
            for (Names unknown : names) {
                unknown.unreadable();
            }
        }
        return node;
    }

    private static String path(String name) {
        return FOLDER + "/" + name;
    }
}
