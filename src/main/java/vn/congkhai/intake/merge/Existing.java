package vn.congkhai.intake.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.model.Document;
import vn.congkhai.model.TextKind;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.problem.Severity;

/**
 * A document that is there already.
 *
 * @param path its folder
 * @param document as it is read
 * @param texts of its text files, by name
 * @param rows of its {@code review.csv}; none when it has no such file
 * @param errors that keep it from being read whole; those that only a reviewer can put right are not among them
 */
public record Existing(Path path, Document document, Map<String, String> texts, List<ReviewRow> rows, List<Problem> errors) {

    private static final List<String> FILES =
            List.of("document.md", "indicators.yml", "commitments.yml", "summary.md", ReviewFile.NAME);

    public Existing {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /**
     * Returns the document of a folder; empty when its front matter cannot be made out.
     *
     * @param folder under {@code content}
     * @throws IOException when a file cannot be read
     */
    public static Optional<Existing> read(Path site, String folder) throws IOException {
        Problems problems = new Problems();
        Optional<Document> document = ContentReader.readDocument(site, folder, problems);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Path path = site.resolve(ContentReader.FOLDER).resolve(folder);
        Map<String, String> texts = new TreeMap<>();
        for (String name : FILES) {
            if (Files.isRegularFile(path.resolve(name))) {
                texts.put(name, Files.readString(path.resolve(name)).replace("\r\n", "\n"));
            }
        }
        List<ReviewRow> rows = ReviewFile.read(site, folder, new Problems());
        List<Problem> errors = new ArrayList<>(problems.sorted());
        errors.removeIf(problem -> problem.severity() != Severity.ERROR || problem.code().equals("unconfirmed-figure")
                || problem.code().equals("not-reviewed") || !problem.location().file().startsWith(ContentReader.FOLDER + "/" + folder + "/"));
        return Optional.of(new Existing(path, document.get(), texts, rows, errors));
    }

    /** Tells whether its text is a summary in the words of editors. */
    public boolean isSummary() {
        return document.metadata().text() == TextKind.SUMMARY;
    }

    /** Tells whether it was made by a machine and reviewed by people. */
    boolean hasReview() {
        return texts.containsKey(ReviewFile.NAME);
    }

    /** Returns the part of {@code document.md} below the front matter. */
    public String body() {
        String text = texts.get("document.md");
        int end = text.indexOf("\n---\n", 3);
        return end < 0 ? "" : text.substring(end + 5);
    }

    /** Returns the lines of the front matter. */
    String front() {
        String text = texts.get("document.md");
        return text.substring(4, text.indexOf("\n---\n", 3) + 1);
    }
}
