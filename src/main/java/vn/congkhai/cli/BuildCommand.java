package vn.congkhai.cli;

import java.io.IOException;
import java.util.Optional;
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
import vn.congkhai.build.Summary;
import vn.congkhai.config.ConfigReader;

/** {@code congkhai build}. */
@Command(
        name = "build",
        description = "Dựng trang web. Nội dung có lỗi thì dừng lại, và trang cũ còn nguyên như trước.")
final class BuildCommand implements Callable<Integer> {

    /** So many files take the hosts of static sites that take fewest. */
    private static final int MOST_FILES = 20_000;

    private final Console console;

    @Mixin
    private SiteOptions options;

    @Mixin
    private SiteOptions.Out target;

    @Mixin
    private SiteOptions.AsOf date;

    @Option(
            names = "--base-url",
            paramLabel = "ĐỊA_CHỈ",
            description = "Địa chỉ đầy đủ mà trang sẽ đứng, thay cho base_url trong site-config.yml; dùng khi CI đăng trang.")
    private String address;

    @Spec
    private CommandSpec command;

    @Option(names = {"-v", "--verbose"}, description = "In thời gian của từng bước.")
    private boolean verbose;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildRequest request = BuildRequest.publish(options.site(), target.out(), date.day());
        if (address != null) {
            request = request.at(ConfigReader.address(address).orElseThrow(() -> new ParameterException(
                    command.commandLine(), "--base-url phải như https://congkhai.vi-du.vn/xa/, không phải " + address)));
        }
        Progress progress = new Progress(console, verbose);
        Outcome outcome;
        try {
            outcome = SiteBuild.build(request, progress);
        } finally {
            progress.clear();
        }
        ProblemText.print(outcome.problems(), console.err());
        if (outcome instanceof Outcome.Passed passed) {
            console.out().println("Đã dựng " + made(passed.summary()) + ": " + request.out());
            tooMany(passed.summary()).ifPresent(console.err()::println);
            return ExitCode.OK;
        }
        console.err().println(ProblemText.count(outcome.problems()) + ". Trang cũ còn nguyên.");
        return ExitCode.PROBLEMS;
    }

    /** Returns a warning when hosts of static sites may refuse so many files. */
    static Optional<String> tooMany(Summary summary) {
        return summary.files() <= MOST_FILES ? Optional.empty()
                : Optional.of("Lưu ý: trang có " + Numbers.count(summary.files()) + " tệp; có nơi lưu trữ chỉ nhận tới "
                        + Numbers.count(MOST_FILES) + " tệp.");
    }

    /** Returns what a run made, in one line. */
    static String made(Summary summary) {
        return Numbers.count(summary.documents()) + " tài liệu, "
                + Numbers.count(summary.indicators()) + " chỉ tiêu, "
                + Numbers.count(summary.pages()) + " trang, "
                + Numbers.count(summary.files()) + " tệp (" + Numbers.count(summary.searchFiles()) + " tệp tìm kiếm) trong "
                + Numbers.seconds(summary.time());
    }
}
