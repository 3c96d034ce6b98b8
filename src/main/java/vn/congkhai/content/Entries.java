package vn.congkhai.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Lists folders of a site, and tells links and names that cannot stand there. */
final class Entries {

    private final Path site;
    private final Path realSite;
    private final Problems problems;

    /** @param site a folder that exists */
    Entries(Path site, Problems problems) throws IOException {
        this.site = site;
        this.realSite = site.toRealPath();
        this.problems = problems;
    }

    /**
     * Returns what a folder holds, ordered by name, without what editors leave behind and without links that lead
     * out of the site or to folders.
     */
    List<Path> of(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> listing = Files.list(folder)) {
            for (Path entry : listing.sorted((a, b) -> name(a).compareTo(name(b))).toList()) {
                if (!FileNames.leftOver(name(entry)) && staysInside(entry)) {
                    checkName(entry);
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** Tells whether a regular file stands there, not reached by a link that leads out of the site. */
    static boolean isFile(Path site, String path) {
        Path file = site.resolve(path);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (!Files.isSymbolicLink(file) && !Files.isSymbolicLink(file.getParent())) {
            return true;
        }
        try {
            return file.toRealPath().startsWith(site.toRealPath());
        } catch (IOException unreachable) {
            return false;
        }
    }

    /** Returns the path relative to the site folder, with {@code /} between its parts. */
    String relative(Path path) {
        return site.relativize(path).toString().replace('\\', '/');
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    private boolean staysInside(Path entry) throws IOException {
        if (!Files.isSymbolicLink(entry)) {
            return true;
        }
        if (!Files.exists(entry) || !entry.toRealPath().startsWith(realSite)) {
            tell("link-outside", entry, "Liên kết (symlink) này dẫn ra ngoài thư mục của trang.",
                    "Chép tệp thật vào đây.");
            return false;
        }
        if (Files.isDirectory(entry)) {
            tell("link-to-folder", entry, "Liên kết (symlink) này dẫn tới một thư mục, nên nội dung có hai địa chỉ.",
                    "Giữ một chỗ và xóa liên kết.");
            return false;
        }
        return true;
    }

    private void checkName(Path entry) {
        if (!FileNames.plain(name(entry))) {
            tell("file-name", entry, "Tên “" + name(entry) + "” không dùng làm địa chỉ được.",
                    "Chỉ dùng chữ thường không dấu a-z, số 0-9, “-” và “.”.");
        }
    }

    private void tell(String code, Path entry, String message, String hint) {
        problems.add(Problem.error(code, Location.of(relative(entry)), message, hint));
    }
}
