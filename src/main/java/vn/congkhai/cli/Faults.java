package vn.congkhai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
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
        } else if (failure(fault).isPresent()) {
            print("Không đọc hay ghi được: " + reason(failure(fault).get()),
                    "Xem lại quyền, chỗ trống trên đĩa và cổng mạng, rồi chạy lại.");
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

    /** Libraries wrap the machine's failures in exceptions of their own; the one about a file says the most. */
    private static Optional<IOException> failure(Throwable fault) {
        Optional<IOException> found = Optional.empty();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException about) {
                return Optional.of(about);
            }
            if (cause instanceof IOException failure && found.isEmpty()) {
                found = Optional.of(failure);
            }
        }
        return found;
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " (không có)";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " (không được phép)";
        }
        return failure.getMessage();
    }

    private void print(String message, String hint) {
        err.println(message);
        err.println("    → " + hint);
    }
}
