package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.content.Decision;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.content.YamlText;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** The sheet in which a person answers, row by row, whether the program read a document right. */
public final class ReviewSheet {

    private static final String REVIEWED_BY = "reviewed_by";

    private ReviewSheet() {}

    /**
     * Returns the sheet of a document, as a workbook with a row for each row of {@code review.csv}. The same files give
     * the same bytes.
     *
     * @throws IOException when a file cannot be read
     */
    public static ReviewOutput of(DocumentFolder place) throws IOException {
        Problems problems = new Problems();
        Optional<ReviewedFolder> folder = ReviewedFolder.read(place, problems);
        return folder.isEmpty()
                ? new ReviewOutput.Refused(problems.sorted())
                : new ReviewOutput.Made(ReviewBook.of(folder.get()), folder.get().rows().size());
    }

    /**
     * Reads a sheet back into {@code indicators.yml}, {@code document.md} and {@code review.csv}, of which only what was
     * answered changes. When any row is wrong, or what it says breaks a rule of the content, nothing is written.
     *
     * @param file the sheet, saved by whatever spreadsheet
     * @param by name of the person who reviewed
     * @throws IOException when a file cannot be read or written
     */
    public static ReviewAnswer read(Path file, DocumentFolder place, String by) throws IOException {
        Problems problems = new Problems();
        Optional<ReviewedFolder> read = ReviewedFolder.read(place, problems);
        byte[] bytes = Files.readAllBytes(file);
        Optional<List<SheetLine>> lines =
                read.flatMap(folder -> BookReader.read(String.valueOf(file.getFileName()), bytes, folder.folder(), problems));
        if (lines.isEmpty() || problems.hasErrors()) {
            return ReviewAnswer.refused(problems.sorted());
        }
        ReviewedFolder folder = read.get();
        Answers answers = Answers.of(folder, lines.get(), problems);
        boolean changedRows = !answers.rows().equals(folder.rows());
        if (answers.isReviewed() && (changedRows || folder.front().text(REVIEWED_BY).isEmpty())) {
            folder.front().set(YamlText.quoted(by), REVIEWED_BY);
        }
        if (problems.hasErrors()) {
            return ReviewAnswer.refused(problems.sorted());
        }
        Map<String, byte[]> changed = changed(place, folder, answers);
        List<Problem> told = changed.isEmpty() ? List.of() : Rehearsal.of(place, answers, changed);
        ReviewAnswer answer = answer(answers.rows(), told, changed.keySet().stream().map(place::path).toList());
        if (answer.isRefused()) {
            return ReviewAnswer.refused(told);
        }
        for (Map.Entry<String, byte[]> one : changed.entrySet()) {
            write(place.file(one.getKey()), one.getValue());
        }
        return answer;
    }

    /** Returns the files whose bytes change; the answers themselves come last, for they say that the others are done. */
    private static Map<String, byte[]> changed(DocumentFolder place, ReviewedFolder folder, Answers answers) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        folder.indicators().ifPresent(figures -> files.put(DocumentFolder.INDICATORS, figures.bytes()));
        files.put(DocumentFolder.DOCUMENT, folder.front().bytes());
        if (!answers.rows().equals(folder.rows())) {
            files.put(ReviewFile.NAME, ReviewFile.text(answers.rows()).getBytes(StandardCharsets.UTF_8));
        }
        for (String name : new ArrayList<>(files.keySet())) {
            if (Arrays.equals(files.get(name), Files.readAllBytes(place.file(name)))) {
                files.remove(name);
            }
        }
        return files;
    }

    private static ReviewAnswer answer(List<ReviewRow> rows, List<Problem> problems, List<String> files) {
        int open = (int) rows.stream().filter(ReviewRow::blocks).count();
        return new ReviewAnswer(problems, count(rows, Decision.CONFIRMED), count(rows, Decision.CHANGED),
                count(rows, Decision.DROPPED), open, files);
    }

    private static int count(List<ReviewRow> rows, Decision decision) {
        return (int) rows.stream().filter(row -> row.decision().filter(decision::equals).isPresent()).count();
    }

    /** Whoever reads the file meanwhile sees the old one or the new one whole. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
