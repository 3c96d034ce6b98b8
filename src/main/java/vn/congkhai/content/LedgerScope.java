package vn.congkhai.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congkhai.model.Document;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * What the tables of one place have in common while they are read.
 *
 * @param site the site folder
 * @param place slug of the place, and folder of the tables below {@code content}
 * @param folders of all documents of the site, readable or not
 * @param documents those that could be read, by folder
 * @param asOf the day up to which the site speaks
 * @param problems takes in what is found
 */
record LedgerScope(
        Path site,
        String place,
        Set<String> folders,
        Map<String, Document> documents,
        LocalDate asOf,
        Problems problems) {

    /** Returns the path of one of the place's files, relative to the site folder. */
    String path(String name) {
        return ContentReader.FOLDER + "/" + place + "/" + name;
    }

    /** Returns the folder of the document that a cell names; empty, and told, when there is none in this place. */
    Optional<String> document(Row row, String column) {
        Optional<String> name = row.required(column, "tên thư mục của một văn bản",
                "Ghi tên thư mục, ví dụ 2026-01-15-ke-hoach-2026.");
        String folder = place + "/" + name.orElse("");
        if (name.isPresent() && !folders.contains(folder)) {
            Set<String> known = folders.stream()
                    .filter(one -> one.startsWith(place + "/"))
                    .map(one -> one.substring(place.length() + 1))
                    .collect(Collectors.toSet());
            row.fail("dangling-reference", column,
                    "Không có văn bản nào trong thư mục content/" + folder + ".",
                    Nearest.to(name.get(), known).map(near -> "Có phải bạn muốn viết “" + near + "”?")
                            .orElse("Ghi tên thư mục của một văn bản trong content/" + place + "."));
            return Optional.empty();
        }
        return name.map(known -> folder);
    }

    /** Remembers rows and tells those that repeat another in some columns. */
    static final class Seen {

        private final Map<List<String>, Integer> lines = new HashMap<>();

        /** Tells a row that repeats an earlier one. */
        void add(Row row, String... columns) {
            List<String> key = List.of(columns).stream().map(row::text).toList();
            Integer first = lines.putIfAbsent(key, row.line());
            if (first != null) {
                row.fail(Problem.error("duplicate-row", row.cell(columns[0]).location(),
                        "Dòng này lặp lại dòng " + first + ".", "Xóa một trong hai dòng."));
            }
        }
    }
}
