package vn.congkhai.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Finds the folders of documents and of tables, and tells everything in the content folder that nobody would read. */
final class ContentFolders {

    /** Holds the documents whose text names no commune. */
    static final String UNKNOWN_PLACE = "chua-ro-noi-ban-hanh";

    /** A file in the folder of a place may be one of its tables, or one of a document that stands a folder too high. */
    private static final Set<String> OUTSIDE_DOCUMENTS =
            Stream.concat(DocumentReader.FILES.stream(), LedgerReader.FILES.stream()).collect(Collectors.toSet());

    private final Path content;
    private final Entries entries;
    private final Problems problems;
    private final List<String> documents = new ArrayList<>();
    private final List<String> ledgers = new ArrayList<>();

    /**
     * @param documents folders that hold a {@code document.md}
     * @param ledgers folders that hold tables of a place
     */
    record Found(List<String> documents, List<String> ledgers) {}

    private ContentFolders(Path content, Entries entries, Problems problems) {
        this.content = content;
        this.entries = entries;
        this.problems = problems;
    }

    /**
     * Returns the folders that are read, relative to the content folder and ordered.
     *
     * @param site a folder with a content folder in it
     */
    static Found find(Path site, Problems problems) throws IOException {
        Path content = site.resolve(ContentReader.FOLDER);
        ContentFolders folders = new ContentFolders(content, new Entries(site, problems), problems);
        folders.visitContent();
        return new Found(
                folders.documents.stream().sorted().toList(), folders.ledgers.stream().sorted().toList());
    }

    private void visitContent() throws IOException {
        List<Path> children = entries.of(content);
        if (children.isEmpty()) {
            tell("empty-content", content, "Thư mục content trống.",
                    "Thêm places.yml và thư mục của các văn bản.");
        }
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                visit(child);
            } else if (!ContentReader.LISTS.contains(Entries.name(child))) {
                tellUnknown(child, ContentReader.LISTS);
            }
        }
    }

    private void visit(Path folder) throws IOException {
        List<Path> children = entries.of(folder);
        List<String> names = children.stream().map(Entries::name).toList();
        if (Files.isRegularFile(folder.resolve(DocumentReader.DOCUMENT)) && names.contains(DocumentReader.DOCUMENT)) {
            visitDocument(folder, children);
            return;
        }
        boolean ledger = names.stream().anyMatch(LedgerReader.FILES::contains);
        if (ledger) {
            ledgers.add(relative(folder));
        }
        // What a row of disclosures.csv leads to may stand in the commune's own folder of files.
        boolean proven = names.contains(LedgerReader.DISCLOSURES);
        if (names.stream().anyMatch(DocumentReader.FILES::contains)
                || !proven && names.contains(PublishedFiles.FOLDER)) {
            String near = names.stream()
                    .filter(name -> name.equalsIgnoreCase(DocumentReader.DOCUMENT))
                    .filter(name -> !name.equals(DocumentReader.DOCUMENT))
                    .findFirst()
                    .map(name -> "Đổi tên " + name + " thành document.md.")
                    .orElse("Thêm document.md, hoặc xóa thư mục này.");
            tell("no-document", folder, "Thư mục này có tệp của một văn bản nhưng không có document.md.", near);
            return;
        }
        if (children.isEmpty()) {
            tell("empty-folder", folder, "Thư mục này không có gì.", "Xóa nó đi, hoặc thêm văn bản.");
        }
        for (Path child : children) {
            boolean proofs = proven && Entries.name(child).equals(PublishedFiles.FOLDER);
            if (Files.isDirectory(child) && !proofs) {
                visit(child);
            } else if (!proofs && !LedgerReader.FILES.contains(Entries.name(child))) {
                tellUnknown(child, OUTSIDE_DOCUMENTS);
            }
        }
    }

    private void visitDocument(Path folder, List<Path> children) {
        if (FileNames.plain(Entries.name(folder)) && !Forms.isSlug(Entries.name(folder))) {
            tell("folder-name", folder, "Tên thư mục của một văn bản chỉ có a-z, 0-9 và dấu “-”, dài nhất "
                            + Forms.LONGEST_SLUG + " ký tự.",
                    "Đổi tên thư mục, ví dụ 2026-01-15-ke-hoach-2026.");
        }
        documents.add(relative(folder));
        for (Path child : children) {
            String name = Entries.name(child);
            if (Files.isDirectory(child)) {
                if (!name.equals(PublishedFiles.FOLDER) && !name.equals(ReviewFile.HANDOUT)) {
                    tell("unknown-folder", child, "Trong thư mục của một văn bản chỉ có thể có thư mục “files”, và “ra-soat” khi rà soát.",
                            "Chuyển các tệp vào files/, hoặc đưa thư mục này ra ngoài.");
                }
            } else if (!DocumentReader.FILES.contains(name)) {
                tellUnknown(child, DocumentReader.FILES);
            }
        }
    }

    private String relative(Path folder) {
        return content.relativize(folder).toString().replace('\\', '/');
    }

    private void tellUnknown(Path file, Set<String> known) {
        String list = "Các tệp dùng được ở đây: " + String.join(", ", known.stream().sorted().toList()) + ".";
        tell("unknown-file", file, "Không đọc tệp này: tên “" + Entries.name(file) + "” không nằm trong số tệp đã biết.",
                Nearest.to(Entries.name(file), known).map(near -> "Có phải “" + near + "”? " + list).orElse(list));
    }

    private void tell(String code, Path path, String message, String hint) {
        problems.add(Problem.error(code, Location.of(entries.relative(path)), message, hint));
    }
}
