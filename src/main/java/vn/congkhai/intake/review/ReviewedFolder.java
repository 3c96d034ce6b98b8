package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.content.YamlText;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * The files of a document under review.
 *
 * @param folder of the document, below the content folder
 * @param rows of {@code review.csv}
 * @param front the front matter of {@code document.md}
 * @param indicators {@code indicators.yml}; empty when there is none
 * @param catalogue the standard indicators, by code
 */
record ReviewedFolder(
        String folder,
        List<ReviewRow> rows,
        YamlText front,
        Optional<YamlText> indicators,
        Map<String, CatalogueEntry> catalogue) {

    /** Reads the files; empty, with problems added, when any of them cannot be understood. */
    static Optional<ReviewedFolder> read(DocumentFolder place, Problems problems) throws IOException {
        if (!Files.isRegularFile(place.file(ReviewFile.NAME))) {
            problems.add(Problem.error("no-review", Location.of(place.path(ReviewFile.NAME)),
                    "Văn bản này không có bảng rà soát: nó không được nhập bằng congkhai import.",
                    "Nhập văn bản gốc bằng congkhai import, hoặc sửa thẳng indicators.yml."));
            return Optional.empty();
        }
        List<ReviewRow> rows = ReviewFile.read(place.site(), place.folder(), problems);
        Optional<YamlText> front = YamlText.read(place.site(), place.path(DocumentFolder.DOCUMENT), problems);
        boolean figures = Files.isRegularFile(place.file(DocumentFolder.INDICATORS));
        Optional<YamlText> indicators =
                figures ? YamlText.read(place.site(), place.path(DocumentFolder.INDICATORS), problems) : Optional.empty();
        Problems ofLists = new Problems();
        Map<String, CatalogueEntry> catalogue = ContentReader.readLists(place.site(), ofLists).catalogue().entries().stream()
                .collect(Collectors.toMap(CatalogueEntry::code, Function.identity(), (first, second) -> first));
        return problems.hasErrors() || front.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewedFolder(place.folder(), rows, front.get(), indicators, catalogue));
    }

    /** Returns the value of a key of an indicator, or of one of its parts. */
    Optional<String> figure(ReviewRow row, String... keys) {
        return indicators.flatMap(file -> file.text(path(row, keys)));
    }

    /** Tells whether the figure or indicator of a row still stands in the file. */
    boolean holds(ReviewRow row) {
        return indicators.filter(file -> file.has(path(row))).isPresent();
    }

    /** Returns the path of what a row is about. */
    static String[] path(ReviewRow row, String... keys) {
        List<String> steps = new ArrayList<>(List.of(row.indicator()));
        if (!row.target().isEmpty()) {
            steps.addAll(List.of("targets", row.target()));
        }
        steps.addAll(List.of(keys));
        return steps.toArray(String[]::new);
    }
}
