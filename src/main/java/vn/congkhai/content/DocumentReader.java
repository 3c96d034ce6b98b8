package vn.congkhai.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Result;
import vn.congkhai.model.Section;
import vn.congkhai.model.SourceFile;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.CsvReader;
import vn.congkhai.source.Fields;
import vn.congkhai.source.TextFile;
import vn.congkhai.source.TextReader;
import vn.congkhai.source.YamlList;
import vn.congkhai.source.YamlNode;
import vn.congkhai.source.YamlReader;

/** Reads the files of one document. */
final class DocumentReader {

    static final String DOCUMENT = "document.md";
    static final String INDICATORS = "indicators.yml";
    static final String COMMITMENTS = "commitments.yml";
    static final String RESULTS = "results.csv";

    static final String SUMMARY = "summary.md";

    /** Every file that may stand in the folder of a document. */
    static final Set<String> FILES = Set.of(DOCUMENT, INDICATORS, COMMITMENTS, RESULTS, SUMMARY, ReviewFile.NAME);

    private final DocumentScope scope;
    private final Problems problems;
    private final StatedCounts counts;

    private DocumentReader(DocumentScope scope) {
        this.scope = scope;
        this.problems = scope.problems();
        this.counts = new StatedCounts(problems);
    }

    /**
     * Returns the document of a folder; empty, with problems added, when its front matter cannot be made out. The
     * other files are read and their problems told all the same.
     */
    static Optional<Document> read(
            Path site, String folder, Vocabulary vocabulary, LocalDate asOf, Problems problems)
            throws IOException {
        Names anchors = new Names("mục", ContentReader.FOLDER + "/" + folder + "/" + DOCUMENT);
        return new DocumentReader(new DocumentScope(site, folder, vocabulary, anchors, asOf, problems)).read();
    }

    private Optional<Document> read() throws IOException {
        Optional<TextFile> text = TextReader.read(scope.site(), scope.path(DOCUMENT), problems);
        Optional<FrontMatter> front = text.flatMap(file -> FrontMatter.find(file, problems));
        List<Section> sections = List.of();
        Optional<Metadata> metadata = Optional.empty();
        if (front.isPresent()) {
            // The sections come first, because doubts in the front matter refer to their anchors.
            sections = new SectionsReader(text.get(), scope.anchors(), problems).read(front.get().last() + 2);
            metadata = metadata(text.get(), front.get());
        } else {
            scope.anchors().unreadable();
            counts.uncertain();
        }
        sections = summaries(sections, metadata);
        List<Doubt> doubts = metadata.map(Metadata::doubts).orElse(List.of());
        IndicatorsReader reader = new IndicatorsReader(scope, doubts);
        List<Indicator> indicators = indicators(reader);
        List<Commitment> commitments = yaml(COMMITMENTS).map(new CommitmentsReader(scope)::read).orElse(List.of());
        List<Result> results = results(reader, indicators);
        review(reader);
        if (metadata.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> original = metadata.map(Metadata::source).flatMap(SourceFile::path);
        PublishedFiles.checkListing(scope, original, text.get().text());
        return Optional.of(new Document(scope.folder(), metadata.get(), sections, indicators, commitments, results));
    }

    private Optional<Metadata> metadata(TextFile file, FrontMatter front) {
        Optional<Fields> record = YamlReader.read(file, front.first(), front.last(), problems)
                .flatMap(node -> Fields.of(node, problems));
        if (record.isEmpty()) {
            counts.uncertain();
        }
        return record.flatMap(fields -> new MetadataReader(scope).read(fields, counts));
    }

    private List<Section> summaries(List<Section> sections, Optional<Metadata> metadata) throws IOException {
        if (!has(SUMMARY)) {
            return sections;
        }
        Optional<TextFile> file = TextReader.read(scope.site(), scope.path(SUMMARY), problems);
        return file.isEmpty() ? sections : new SummaryReader(scope, file.get()).read(sections, metadata);
    }

    private List<Indicator> indicators(IndicatorsReader reader) throws IOException {
        boolean missing = !has(INDICATORS);
        Optional<YamlNode> node = yaml(INDICATORS);
        List<Indicator> indicators = node.map(reader::read).orElse(List.of());
        if (missing || node.isPresent() && node.get() instanceof YamlList) {
            counts.compare(reader.groups());
        } else {
            reader.names().unreadable();
        }
        return indicators;
    }

    private List<Result> results(IndicatorsReader reader, List<Indicator> indicators) throws IOException {
        if (!has(RESULTS)) {
            return List.of();
        }
        ResultScope known = new ResultScope(
                reader.names(), reader.targetNames(), indicators, scope.vocabulary().entries(), scope.asOf());
        return TextReader.read(scope.site(), scope.path(RESULTS), problems)
                .flatMap(file -> CsvReader.table(file, ResultsReader.COLUMNS, problems))
                .map(new ResultsReader(known, problems)::read)
                .orElse(List.of());
    }

    private void review(IndicatorsReader reader) throws IOException {
        if (has(ReviewFile.NAME)) {
            TextReader.read(scope.site(), scope.path(ReviewFile.NAME), problems)
                    .flatMap(file -> CsvReader.read(file, ReviewFile.COLUMNS, problems))
                    .ifPresent(new ReviewReader(reader.names(), reader.targetNames(), problems)::check);
        }
    }

    private Optional<YamlNode> yaml(String name) throws IOException {
        if (!has(name)) {
            return Optional.empty();
        }
        return TextReader.read(scope.site(), scope.path(name), problems)
                .flatMap(file -> YamlReader.read(file, problems));
    }

    private boolean has(String name) {
        return Entries.isFile(scope.site(), scope.path(name));
    }
}
