package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftContent;
import vn.congkhai.intake.draft.DraftRows;
import vn.congkhai.intake.merge.Merged;
import vn.congkhai.intake.write.DocumentFile;
import vn.congkhai.intake.write.IndicatorsFile;
import vn.congkhai.model.Catalogue;

/**
 * The content files that an import writes.
 *
 * @param document {@code document.md}
 * @param opening what stands in {@code indicators.yml} before its first entry
 * @param entries of {@code indicators.yml}, in its order; each ends with a line feed
 * @param rows of {@code review.csv}
 * @param others other text files, by name
 */
record ContentFiles(String document, String opening, List<String> entries, List<ReviewRow> rows, SortedMap<String, String> others) {

    /** Returns those of a document that was not there before. */
    static ContentFiles of(Draft draft, Catalogue catalogue) {
        return new ContentFiles(DocumentFile.of(draft.metadata(), draft.paper(), draft.outline()), "",
                new DraftContent(draft, catalogue).indicators().stream().map(IndicatorsFile::entry).toList(), DraftRows.of(draft), new TreeMap<>());
    }

    /** Returns those of a document that was there before. */
    static ContentFiles of(Merged merged) {
        return new ContentFiles(merged.document(), merged.opening(), merged.entries(), merged.rows(), new TreeMap<>(merged.others()));
    }

    /** Writes all files into an empty folder or over older ones, with the original. */
    void write(Path folder, Path original, String path) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("document.md"), document);
        if (entries.isEmpty()) {
            Files.deleteIfExists(folder.resolve("indicators.yml"));
        } else {
            Files.writeString(folder.resolve("indicators.yml"), entries.stream().collect(Collectors.joining("\n", opening, "")));
        }
        Files.writeString(folder.resolve(ReviewFile.NAME), ReviewFile.text(rows));
        for (Map.Entry<String, String> other : others.entrySet()) {
            Files.writeString(folder.resolve(other.getKey()), other.getValue());
        }
        Path copy = folder.resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the names of the files, relative to the folder of the document. */
    List<String> names(Draft draft) {
        List<String> names = new ArrayList<>(List.of("document.md"));
        if (!entries.isEmpty()) {
            names.add("indicators.yml");
        }
        names.addAll(others.keySet());
        names.add(ReviewFile.NAME);
        names.add(draft.source().path().orElseThrow());
        return names;
    }

    /** Returns the place in {@link #entries} of a line of the file, from 1; -1 when it is between entries. */
    int entryAt(int line) {
        int first = 1 + (int) opening.lines().count();
        for (int at = 0; at < entries.size(); at++) {
            int last = first + (int) entries.get(at).lines().count() - 1;
            if (first <= line && line <= last) {
                return at;
            }
            first = last + 2;
        }
        return -1;
    }
}
