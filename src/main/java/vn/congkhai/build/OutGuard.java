package vn.congkhai.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Decides which folders may be written and replaced: nothing that is not ours is ever deleted. */
final class OutGuard {

    private static final String CHOOSE = "Chọn một thư mục khác bằng --out, ví dụ: --out public";

    /** Files that desktops leave in any folder that somebody looks at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private OutGuard() {
    }

    /**
     * Returns the true path of the output folder.
     *
     * @throws Refusal if the site folder is none, or if the output folder would swallow what must stay
     */
    static Path allowed(BuildRequest request) throws IOException {
        Path site = request.site();
        if (!Files.exists(site.resolve("site-config.yml")) && !Files.isDirectory(site.resolve("content"))) {
            throw new Refusal(
                    "Thư mục này không phải một trang congkhai: " + site,
                    "Cần có site-config.yml và content/. Vào đúng thư mục, hoặc chỉ ra nó bằng --site THƯ_MỤC.");
        }
        Path out = truePath(request.out());
        Path trueSite = site.toRealPath();
        Path home = truePath(Path.of(System.getProperty("user.home")));
        if (out.getParent() == null || trueSite.startsWith(out) || home.startsWith(out)) {
            throw new Refusal(
                    "Không ghi trang web vào " + out + ": việc thay trang cũ sẽ xóa cả thư mục này.", CHOOSE);
        }
        for (String part : List.of("content", "templates", ".git")) {
            if (out.startsWith(trueSite.resolve(part))) {
                throw new Refusal("Không ghi trang web vào " + out + ": thư mục " + part + " là của nguồn.", CHOOSE);
            }
        }
        Path state = truePath(StateFolder.of(site));
        if (out.startsWith(state) && !out.equals(state.resolve("preview"))) {
            throw new Refusal("Không ghi trang web vào " + out + ": thư mục .congkhai là của chương trình.", CHOOSE);
        }
        return out;
    }

    private static Path truePath(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new Refusal(
                    "Liên kết " + path + " trỏ tới thư mục không có: " + Files.readSymbolicLink(path),
                    "Tạo thư mục ấy, hoặc xóa liên kết.");
        }
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : truePath(parent).resolve(path.getFileName());
    }

    /** Refuses a staging folder that somebody else made. */
    static void ours(Path folder) throws IOException {
        if (FileTree.exists(folder) && !isOurs(folder)) {
            throw new Refusal(
                    "Thư mục " + folder + " không do congkhai tạo ra, mà congkhai cần chỗ này để làm việc.",
                    "Đổi tên hoặc dời thư mục ấy đi, rồi chạy lại.");
        }
    }

    /** Refuses an output folder that somebody else made, or that holds files of somebody else. */
    static void replaceable(Path out) throws IOException {
        if (!FileTree.exists(out)) {
            return;
        }
        if (!isOurs(out)) {
            throw new Refusal(
                    "Thư mục " + out + " có tệp mà không do congkhai tạo ra, nên không bị thay.",
                    "Dời các tệp ấy đi, hoặc chọn một thư mục khác bằng --out.");
        }
        if (!Manifest.isIn(out)) {
            return;
        }
        Set<String> listed = Manifest.listed(out);
        List<String> strange = FileTree.files(out).stream()
                .filter(file -> !file.equals(Manifest.NAME) && !listed.contains(file))
                .filter(file -> !LITTER.contains(file.substring(file.lastIndexOf('/') + 1)))
                .limit(3)
                .toList();
        if (!strange.isEmpty()) {
            throw new Refusal(
                    "Thư mục " + out + " có tệp không do congkhai tạo ra: " + String.join(", ", strange),
                    "Dời tệp ấy ra ngoài: mỗi lần dựng thay cả thư mục, tệp lạ sẽ mất.");
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder) && !Files.isSymbolicLink(folder)
                && (Manifest.isIn(folder) || FileTree.isEmpty(folder));
    }
}
