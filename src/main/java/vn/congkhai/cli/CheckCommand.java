package vn.congkhai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.congkhai.build.BuildRequest;
import vn.congkhai.build.Outcome;
import vn.congkhai.build.SiteBuild;

/** {@code congkhai check}. */
@Command(
        name = "check",
        description = "Soát nội dung và trang web như khi dựng, mà không thay trang cũ. Soát sạch thì dựng được.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options;

    @Mixin
    private SiteOptions.Out target;

    @Mixin
    private SiteOptions.AsOf date;

    @Option(
            names = "--format",
            paramLabel = "KIỂU",
            defaultValue = "text",
            description = "Cách in vấn đề: text cho người đọc, json cho máy đọc (mặc định: text).")
    private OutputFormat format;

    @Option(
            names = "--sources",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục các tệp nguồn: soát thêm rằng mỗi câu trích đúng từng chữ ở đúng dòng của nguồn.")
    private Path sources;

    @Spec
    private CommandSpec command;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildRequest request = BuildRequest.publish(options.site(), target.out(), date.day());
        if (sources != null) {
            if (!Files.isDirectory(sources)) {
                throw new ParameterException(command.commandLine(), "không có thư mục \"" + sources + "\" cho --sources");
            }
            request = request.against(sources);
        }
        Progress progress = new Progress(console, false);
        Outcome outcome;
        try {
            outcome = SiteBuild.check(request, progress);
        } finally {
            progress.clear();
        }
        if (format == OutputFormat.json) {
            console.out().println(ProblemJson.of(outcome.problems()));
        } else {
            print(outcome);
        }
        return outcome instanceof Outcome.Passed ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private void print(Outcome outcome) {
        ProblemText.print(outcome.problems(), console.err());
        if (!outcome.problems().isEmpty()) {
            console.err().println(ProblemText.count(outcome.problems()) + ".");
        }
        if (outcome instanceof Outcome.Passed passed) {
            console.out().println("Không có lỗi: đã soát " + BuildCommand.made(passed.summary()) + ".");
        }
    }
}
