package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void bugIsToldInOneLineWithHowToReportIt() {
        assertThat(report(new IllegalStateException("boom"), false)).isEqualTo("""
                Chương trình hỏng: java.lang.IllegalStateException: boom
                    → Đây là lỗi của congkhai 0.1.0, không phải của bạn. Chạy lại với --debug và gửi toàn bộ những gì \
                in ra cho người giữ mã nguồn.
                """);
    }

    @Test
    void debugAddsTheStackTrace() {
        assertThat(report(new IllegalStateException("boom"), true))
                .contains("\njava.lang.IllegalStateException: boom\n\tat " + FaultsTest.class.getName());
    }

    @Test
    void lackOfMemoryIsToldWithItsCure() {
        assertThat(report(new OutOfMemoryError(), false)).isEqualTo("""
                Hết bộ nhớ.
                    → Cho chương trình nhiều bộ nhớ hơn, ví dụ: CONGKHAI_HEAP=2g congkhai build
                """);
    }

    @Test
    void fileThatCannotBeReachedIsNamed() {
        String hint = "\n    → Xem lại quyền, chỗ trống trên đĩa và cổng mạng, rồi chạy lại.\n";
        assertThat(report(new AccessDeniedException("public"), false))
                .isEqualTo("Không đọc hay ghi được: public (không được phép)" + hint);
        assertThat(report(new NoSuchFileException("public"), false))
                .isEqualTo("Không đọc hay ghi được: public (không có)" + hint);
    }

    @Test
    void fullDiskIsNoFaultOfTheProgram() {
        assertThat(report(new IOException("No space left on device"), false)).isEqualTo("""
                Không đọc hay ghi được: No space left on device
                    → Xem lại quyền, chỗ trống trên đĩa và cổng mạng, rồi chạy lại.
                """);
    }

    private String report(Throwable fault, boolean details) {
        err.reset();
        Faults faults = new Faults(new PrintStream(err, true, StandardCharsets.UTF_8), details);
        assertThat(faults.report(fault)).isEqualTo(ExitCode.FAULT);
        return err.toString(StandardCharsets.UTF_8);
    }
}
