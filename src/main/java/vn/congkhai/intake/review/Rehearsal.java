package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.YamlText;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.problem.Severity;

/**
 * Tries changed files out in a copy of the document, under the rules of the content, before anything is written.
 */
final class Rehearsal {

    private final DocumentFolder place;
    private final Answers answers;

    private Rehearsal(DocumentFolder place, Answers answers) {
        this.place = place;
        this.answers = answers;
    }

    /**
     * Returns what is wrong with the changed files and was not wrong before. What an answer brought about is an error at
     * its row; the rest are warnings, for {@code check} tells them again.
     *
     * @param changed the new bytes of files of the document, by name
     */
    static List<Problem> of(DocumentFolder place, Answers answers, Map<String, byte[]> changed) throws IOException {
        return new Rehearsal(place, answers).run(changed);
    }

    private List<Problem> run(Map<String, byte[]> changed) throws IOException {
        List<String> before = new ArrayList<>(errors(place.site()).stream().map(Rehearsal::what).toList());
        Path copy = Files.createTempDirectory("congkhai-review");
        try {
            copyTo(copy);
            for (Map.Entry<String, byte[]> file : changed.entrySet()) {
                Files.write(copy.resolve(place.path(file.getKey())), file.getValue());
            }
            List<Problem> fresh = new ArrayList<>();
            for (Problem problem : errors(copy)) {
                if (!before.remove(what(problem))) {
                    fresh.add(problem);
                }
            }
            return fresh.isEmpty() ? List.of() : atTheirRows(fresh, copy);
        } finally {
            delete(copy);
        }
    }

    private List<Problem> atTheirRows(List<Problem> fresh, Path copy) throws IOException {
        Problems told = new Problems();
        Optional<YamlText> figures = Files.isRegularFile(copy.resolve(place.path(DocumentFolder.INDICATORS)))
                ? YamlText.read(copy, place.path(DocumentFolder.INDICATORS), new Problems())
                : Optional.empty();
        for (Problem problem : fresh) {
            Optional<SheetLine> line = problem.location().file().equals(place.path(DocumentFolder.INDICATORS))
                    ? figures.flatMap(file -> ofFigure(file, problem.location()))
                    : ofMetadata(problem.location(), copy);
            told.add(line.map(one -> Problem.error(problem.code(), one.at(SheetColumn.ANSWER),
                            "Dòng " + one.row() + ": không khớp với văn bản. " + problem.message(), problem.hint()))
                    .orElse(Problem.warning(problem.code(), problem.location(), problem.message(), problem.hint())));
        }
        return told.sorted();
    }

    private Optional<SheetLine> ofFigure(YamlText file, Location location) {
        Optional<SheetLine> found = Optional.empty();
        for (String indicator : file.ids()) {
            if (file.at(indicator).line() <= location.line()) {
                found = answers.line(indicator, "", "code");
                List<String> targets = file.ids(indicator, "targets");
                Optional<SheetLine> first = targets.stream()
                        .flatMap(target -> answers.line(indicator, target, "value").stream()).findFirst();
                found = found.or(() -> first);
                for (String target : targets) {
                    if (file.at(indicator, "targets", target).line() <= location.line()) {
                        Optional<SheetLine> whole = found;
                        found = answers.line(indicator, target, "value").or(() -> answers.line(indicator, target, "code")).or(() -> whole);
                    }
                }
            }
        }
        return found;
    }

    private Optional<SheetLine> ofMetadata(Location location, Path copy) throws IOException {
        Optional<YamlText> front = YamlText.read(copy, place.path(DocumentFolder.DOCUMENT), new Problems());
        return answers.rows().stream()
                .filter(row -> row.indicator().isEmpty() && front.filter(file -> file.at(row.field()).equals(location)).isPresent())
                .flatMap(row -> answers.line("", "", row.field()).stream()).findFirst();
    }

    private List<Problem> errors(Path site) throws IOException {
        Problems problems = new Problems();
        ContentReader.readDocument(site, place.folder(), problems);
        return problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    /** Changes move lines, and a problem is the same problem on another line. */
    private static String what(Problem problem) {
        return problem.code() + " " + problem.location().file() + " " + problem.message();
    }

    private void copyTo(Path copy) throws IOException {
        Path content = place.site().resolve(ContentReader.FOLDER);
        Files.createDirectories(copy.resolve(place.path("")));
        try (Stream<Path> lists = Files.list(content); Stream<Path> files = Files.walk(content.resolve(place.folder()))) {
            for (Path file : Stream.concat(lists, files).filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(ContentReader.FOLDER).resolve(content.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
