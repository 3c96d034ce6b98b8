package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutGuardTest {

    private static final String CHOOSE = "Chọn một thư mục khác bằng --out, ví dụ: --out public";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        folder = temporary.toRealPath();
        TinySite.in(folder);
    }

    @Test
    void folderWithFilesOfSomebodyElseIsRefusedAndKept() throws IOException {
        Path letter = Files.writeString(Files.createDirectory(folder.resolve("public")).resolve("letter.doc"), "dear");

        assertRefused(
                "public",
                "Thư mục " + folder + "/public có tệp mà không do congkhai tạo ra, nên không bị thay.",
                "Dời các tệp ấy đi, hoặc chọn một thư mục khác bằng --out.");
        assertThat(letter).hasContent("dear");
    }

    @Test
    void fileAddedToTheSiteByHandIsRefusedAndKept() throws IOException {
        build("public");
        Path name = Files.writeString(folder.resolve("public/CNAME"), "example.org");

        assertRefused(
                "public",
                "Thư mục " + folder + "/public có tệp không do congkhai tạo ra: CNAME",
                "Dời tệp ấy ra ngoài: mỗi lần dựng thay cả thư mục, tệp lạ sẽ mất.");
        assertThat(name).hasContent("example.org");
    }

    @Test
    void litterOfDesktopsDoesNotStopABuild() throws IOException {
        build("public");
        Files.writeString(folder.resolve("public/.DS_Store"), "");

        assertThat(build("public")).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Files.createDirectory(folder.resolve("public"));

        assertThat(build("public")).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void stagingFolderOfSomebodyElseIsRefusedAndKept() throws IOException {
        Path letter =
                Files.writeString(Files.createDirectory(folder.resolve("public.next")).resolve("letter.doc"), "dear");

        assertRefused(
                "public",
                "Thư mục " + folder + "/public.next không do congkhai tạo ra, mà congkhai cần chỗ này để làm việc.",
                "Đổi tên hoặc dời thư mục ấy đi, rồi chạy lại.");
        assertThat(letter).hasContent("dear");
    }

    @Test
    void siteFolderItselfIsRefused() throws IOException {
        assertRefused(".", "Không ghi trang web vào " + folder + ": việc thay trang cũ sẽ xóa cả thư mục này.", CHOOSE);
    }

    @Test
    void folderAboveTheSiteIsRefused() throws IOException {
        assertRefused(
                "..",
                "Không ghi trang web vào " + folder.getParent() + ": việc thay trang cũ sẽ xóa cả thư mục này.",
                CHOOSE);
    }

    @Test
    void homeFolderIsRefused() throws IOException {
        Path home = Path.of(System.getProperty("user.home")).toRealPath();

        assertRefused(
                home.toString(),
                "Không ghi trang web vào " + home + ": việc thay trang cũ sẽ xóa cả thư mục này.",
                CHOOSE);
    }

    @Test
    void folderInContentIsRefused() throws IOException {
        assertRefused(
                "content/web",
                "Không ghi trang web vào " + folder + "/content/web: thư mục content là của nguồn.",
                CHOOSE);
    }

    @Test
    void folderInTemplatesIsRefused() throws IOException {
        assertRefused(
                "templates",
                "Không ghi trang web vào " + folder + "/templates: thư mục templates là của nguồn.",
                CHOOSE);
    }

    @Test
    void folderOfTheProgramIsRefused() throws IOException {
        assertRefused(
                ".congkhai/index",
                "Không ghi trang web vào " + folder + "/.congkhai/index: thư mục .congkhai là của chương trình.",
                CHOOSE);
    }

    @Test
    void linkThatReachesContentIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("public"), folder.resolve("content"));

        assertRefused(
                "public",
                "Không ghi trang web vào " + folder + "/content: thư mục content là của nguồn.",
                CHOOSE);
    }

    @Test
    void linkToNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("public"), Path.of("nowhere"));

        assertRefused(
                "public",
                "Liên kết " + folder + "/public trỏ tới thư mục không có: nowhere",
                "Tạo thư mục ấy, hoặc xóa liên kết.");
    }

    @Test
    void folderWithoutASiteIsRefusedAndLeftAsItWas(@TempDir Path empty) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> SiteBuild.build(
                        BuildRequest.publish(empty, Path.of("public"), TinySite.DAY), BuildListener.SILENT));

        assertThat(refusal).hasMessage("Thư mục này không phải một trang congkhai: " + empty);
        assertThat(refusal.hint()).isEqualTo(
                "Cần có site-config.yml và content/. Vào đúng thư mục, hoặc chỉ ra nó bằng --site THƯ_MỤC.");
        assertThat(empty).isEmptyDirectory();
    }

    private Outcome build(String out) throws IOException {
        return SiteBuild.build(BuildRequest.publish(folder, Path.of(out), TinySite.DAY), BuildListener.SILENT);
    }

    private void assertRefused(String out, String message, String hint) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> build(out));
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.hint()).isEqualTo(hint);
    }
}
