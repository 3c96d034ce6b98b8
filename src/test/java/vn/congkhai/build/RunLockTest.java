package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir
    private Path folder;

    @Test
    void secondRunIsRefusedAndTouchesNothingOfTheFirst() throws IOException {
        TinySite site = TinySite.in(folder);
        RunLock first = RunLock.take(folder, "build");
        OutFolder staged = OutFolder.of(site.request());
        staged.stage();
        try {
            Refusal refusal = catchThrowableOfType(Refusal.class, site::build);

            assertThat(refusal).hasMessage("Một lần chạy khác (tiến trình " + ProcessHandle.current().pid()
                    + ") đang làm việc trên trang này: " + folder);
            assertThat(refusal.hint()).isEqualTo("Đợi lần chạy ấy xong, hoặc dừng nó, rồi chạy lại.");
            assertThat(staged.staging()).isDirectory();
        } finally {
            first.close();
        }
        assertThat(site.build()).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void locksOfOtherNamesDoNotMeet() throws IOException {
        RunLock preview = RunLock.take(folder, "serve");
        RunLock.take(folder, "build").close();
        preview.close();
    }

    @Test
    void gitLeavesTheFolderOfTheProgramAlone() throws IOException {
        RunLock.take(folder, "build").close();

        assertThat(folder.resolve(".congkhai/.gitignore")).hasContent("*\n");
    }
}
