package vn.congkhai.intake.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.ResultsFile;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Reads a filled-in sheet back into the {@code results.csv} of each document, and changes only what was edited. */
public final class ResultsImport {

    private final ImportRequest request;
    private final Problems problems = new Problems();

    private ResultsImport(ImportRequest request) {
        this.request = request;
    }

    /**
     * Reads a sheet. On any error nothing is written; a line that fits no target is named in a warning.
     *
     * @throws IOException when a file cannot be read or written
     */
    public static ImportAnswer read(ImportRequest request) throws IOException {
        return new ResultsImport(request).read();
    }

    private ImportAnswer read() throws IOException {
        Problems ofContent = new Problems();
        Site site = ContentReader.read(request.site(), ofContent);
        if (ofContent.hasErrors()) {
            return new ImportAnswer(List.of(), ofContent.sorted(), false);
        }
        List<Document> documents = documents(site);
        String name = request.file().getFileName().toString();
        Optional<Sheet> sheet = Sheet.read(name, Files.readAllBytes(request.file()), problems);
        if (sheet.isEmpty() || problems.hasErrors()) {
            return new ImportAnswer(List.of(), problems.sorted(), false);
        }
        SheetIntake intake = new SheetIntake(request, site.catalogue(), documents, sheet.get(), problems);
        intake.run();
        boolean write = !problems.hasErrors() && !request.dryRun();
        if (write) {
            for (ResultsFile file : intake.changed()) {
                write(file);
            }
        }
        return new ImportAnswer(intake.changes(), problems.sorted(), write);
    }

    private List<Document> documents(Site site) {
        if (request.commune().isEmpty()) {
            return site.documents();
        }
        String name = request.commune().get();
        List<Place> found = Communes.named(site.places(), name);
        if (found.size() != 1) {
            ExportAnswer.Unknown unknown = Communes.unknown(site.places(), found, name);
            problems.add(Problem.error(
                    "unknown-place", Location.of(ContentReader.FOLDER), unknown.message(), unknown.hint()));
            return List.of();
        }
        String slug = found.get(0).slug();
        return site.documents().stream()
                .filter(document -> document.metadata().place().filter(slug::equals).isPresent())
                .toList();
    }

    /** Whoever reads the file meanwhile sees the old one or the new one whole. */
    private static void write(ResultsFile file) throws IOException {
        Path place = file.place();
        Path beside = place.resolveSibling("." + place.getFileName() + ".tmp");
        Files.write(beside, file.bytes());
        Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
