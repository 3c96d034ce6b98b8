package vn.congkhai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congkhai.intake.results.ImportAnswer;
import vn.congkhai.intake.results.ImportRequest;
import vn.congkhai.intake.results.ResultChange;
import vn.congkhai.intake.results.ResultsImport;

/** {@code congkhai import-results}. */
@Command(
        name = "import-results",
        description = "Đọc bảng kết quả đã điền (xlsx hoặc csv) vào results.csv; chỉ đổi những gì đã sửa. Có lỗi thì không"
                + " đổi gì cả.")
final class ImportResultsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOptions options;

    @Mixin
    private SiteOptions.AsOf date;

    @Parameters(paramLabel = "TỆP", description = "Bảng kết quả đã điền.")
    private Path file;

    @Option(names = "--commune", paramLabel = "XÃ", description = "Chỉ tìm chỉ tiêu trong các văn bản của xã này.")
    private String commune;

    @Option(names = "--period", paramLabel = "KỲ", description = "Kỳ của những dòng không ghi kỳ, ví dụ 2026.")
    private String period;

    @Option(names = "--until", paramLabel = "NGÀY", description = "Ngày của những dòng không ghi “Đến ngày”.")
    private String until;

    @Option(names = "--stage", paramLabel = "MỨC", description = "Mức độ số liệu của những dòng không ghi, ví dụ \"sơ bộ\".")
    private String stage;

    @Option(names = "--source", paramLabel = "NGUỒN", description = "Nguồn số liệu của những dòng không ghi.")
    private String source;

    @Option(names = "--dry-run", description = "Chỉ nói sẽ đổi gì, không ghi tệp nào.")
    private boolean dryRun;

    ImportResultsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), "không có tệp \"" + file + "\"");
        }
        ImportAnswer answer = ResultsImport.read(new ImportRequest(
                options.site(), file, Optional.ofNullable(commune), Optional.ofNullable(period),
                Optional.ofNullable(until), Optional.ofNullable(stage), Optional.ofNullable(source), date.day(), dryRun));
        ProblemText.print(answer.problems(), console.err());
        if (answer.refused()) {
            console.err().println(ProblemText.count(answer.problems()) + ". Không tệp nào bị đổi.");
            return ExitCode.PROBLEMS;
        }
        print(answer);
        return ExitCode.OK;
    }

    private void print(ImportAnswer answer) {
        String last = "";
        for (ResultChange change : answer.changes()) {
            if (!change.file().equals(last)) {
                console.out().println(change.file());
                last = change.file();
            }
            console.out().println("  dòng " + change.row() + " của bảng: " + change.words());
        }
        long files = answer.changes().stream().map(ResultChange::file).distinct().count();
        String count = Numbers.count(answer.changes().size()) + " số trong " + Numbers.count(files) + " tệp";
        String said = answer.written() ? "Đã đổi " + count + "." : "Sẽ đổi " + count + "; chưa ghi gì (--dry-run).";
        console.out().println(answer.changes().isEmpty() ? "Không có gì thay đổi." : said);
    }
}
