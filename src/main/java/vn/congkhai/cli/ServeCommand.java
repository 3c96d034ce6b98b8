package vn.congkhai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.congkhai.build.Outcome;
import vn.congkhai.build.Refusal;
import vn.congkhai.serve.Preview;
import vn.congkhai.serve.PreviewListener;

/** {@code congkhai serve}. */
@Command(
        name = "serve",
        description = "Xem thử trang web trên máy này; sửa tệp nào thì trang tự dựng và tải lại. Không đụng tới public.")
final class ServeCommand implements Callable<Integer>, PreviewListener {

    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOptions options;

    @Mixin
    private SiteOptions.AsOf date;

    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            defaultValue = "8080",
            description = "Cổng muốn dùng; bận thì dùng cổng trống kế tiếp (mặc định: 8080).")
    private int port;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(command.commandLine(), "--port phải từ 0 đến 65535, không phải " + port);
        }
        Preview preview = Preview.start(options.site(), port, date.day(), this);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(preview)));
        if (port != 0 && preview.port() != port) {
            console.err().println("Cổng " + port + " đang bận, dùng cổng " + preview.port() + ".");
        }
        console.out().println("Xem thử tại http://127.0.0.1:" + preview.port() + "/ (dừng: Ctrl-C)");
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private void stop(Preview preview) {
        try {
            preview.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        console.err().println("Đã dừng.");
    }

    @Override
    public void built(Outcome outcome) {
        ProblemText.print(outcome.problems(), console.err());
        if (outcome instanceof Outcome.Passed passed) {
            console.err().println("Đã dựng " + BuildCommand.made(passed.summary()) + ".");
        } else {
            console.err().println(ProblemText.count(outcome.problems()) + ". Trang xem thử giữ bản tốt gần nhất.");
        }
    }

    @Override
    public void failed(Exception failure) {
        if (failure instanceof Refusal refusal) {
            console.err().println(refusal.getMessage());
            console.err().println("    → " + refusal.hint());
        } else {
            console.err().println("Không dựng được: " + failure);
        }
    }
}
