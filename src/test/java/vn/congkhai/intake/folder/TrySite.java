package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congkhai.check.ModelCheck;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.Decision;
import vn.congkhai.content.FilePositions;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.model.Period;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.problem.Severity;

/** A site with the places and the catalogue of this repository, and no documents. */
final class TrySite {

    static final String PLACE = "son-la/song-ma";

    final Path folder;

    TrySite(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.createDirectories(folder.resolve("content"));
        for (String list : List.of("places.yml", "catalogue.yml")) {
            Files.copy(Path.of("content").resolve(list), folder.resolve("content").resolve(list));
        }
    }

    /** Writes a file to import, beside the content. */
    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    ImportOutcome run(Optional<String> name, boolean dryRun, Path... files) throws IOException {
        Site lists = SiteLists.read(folder);
        Into.Folder into = (Into.Folder) Into.of(folder, lists, Path.of("content/" + PLACE));
        ImportRequest request = new ImportRequest(folder, lists, Optional.of(into), List.of(files), name,
                name.flatMap(own -> Period.parse("2026")), false, dryRun);
        return Import.run(request, step -> { });
    }

    /** Imports one file, which has to succeed. */
    Imported imports(Optional<String> name, Path file) throws IOException {
        ImportOutcome outcome = run(name, false, file);
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return ((ImportOutcome.Done) outcome).documents().get(0);
    }

    /** Returns the errors that a check of the content tells. */
    List<Problem> problems() throws IOException {
        Problems problems = new Problems();
        Site site = ContentReader.read(folder, problems);
        ModelCheck.check(site, new FilePositions(folder), problems);
        return problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    /** Decides that all of a document is right. */
    void confirm(String address) throws IOException {
        List<ReviewRow> rows = ReviewFile.read(folder, address, new Problems()).stream()
                .map(row -> row.decision().isPresent() ? row : row.decided(Decision.CONFIRMED)).toList();
        Path document = folder.resolve("content").resolve(address);
        Files.writeString(document.resolve(ReviewFile.NAME), ReviewFile.text(rows));
        Path front = document.resolve("document.md");
        Files.writeString(front, Files.readString(front).replace("reviewed_by: null", "reviewed_by: Người rà soát"));
    }

    /** Returns every file below the folder with what is in it. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
