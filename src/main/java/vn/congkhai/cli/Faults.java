package vn.congkhai.cli;

import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.congkhai.build.Refusal;
import vn.congkhai.build.Version;

/** Tells what a command could not do because of something other than the content. */
final class Faults implements IExecutionExceptionHandler {

    private final PrintStream err;
    private final boolean details;

    Faults(PrintStream err, boolean details) {
        this.err = err;
        this.details = details;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof Refusal refusal) {
            print(refusal.getMessage(), refusal.hint());
            return ExitCode.USAGE;
        }
        return report(exception);
    }

    /** Prints one line on what failed and one on what to do. */
    int report(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            print("Hết bộ nhớ.", "Cho chương trình nhiều bộ nhớ hơn, ví dụ: CONGKHAI_HEAP=2g congkhai build");
        } else if (fault instanceof FileSystemException failure) {
            print("Không đọc hay ghi được tệp: " + reason(failure),
                    "Xem lại quyền và chỗ trống trên đĩa, rồi chạy lại.");
        } else {
            print("Chương trình hỏng: " + fault,
                    "Đây là lỗi của congkhai " + Version.NUMBER + ", không phải của bạn. Chạy lại với --debug và gửi"
                            + " toàn bộ những gì in ra cho người giữ mã nguồn.");
        }
        if (details) {
            fault.printStackTrace(err);
        }
        return ExitCode.FAULT;
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return failure.getFile() + " (không có)";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getFile() + " (không được phép)";
        }
        return failure.getMessage();
    }

    private void print(String message, String hint) {
        err.println(message);
        err.println("    → " + hint);
    }
}
