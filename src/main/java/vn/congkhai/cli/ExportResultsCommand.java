package vn.congkhai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.congkhai.intake.results.ExportAnswer;
import vn.congkhai.intake.results.ResultsExport;
import vn.congkhai.intake.results.SheetFormat;

/** {@code congkhai export results}. */
@Command(
        name = "results",
        description = "Xuất bảng kết quả của một xã, mỗi mục tiêu và mỗi kỳ một dòng, để điền rồi đọc lại bằng import-results.")
final class ExportResultsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOptions options;

    @Mixin
    private SiteOptions.AsOf date;

    @Option(
            names = "--commune",
            required = true,
            paramLabel = "XÃ",
            description = "Xã: như trong places.yml (son-la/song-ma), hoặc tên xã.")
    private String commune;

    @Option(
            names = "--format",
            paramLabel = "KIỂU",
            defaultValue = "xlsx",
            description = "xlsx cho Excel, có danh sách để chọn; csv cho phần mềm khác (mặc định: xlsx).")
    private SheetFormat format;

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description = "Tệp sẽ ghi (mặc định: ket-qua-<xã>.<kiểu> ở thư mục hiện tại). Tệp đang có thì không bị đè.")
    private Path out;

    ExportResultsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ExportAnswer answer = ResultsExport.export(options.site(), commune, format, date.day());
        if (answer instanceof ExportAnswer.Unfit unfit) {
            ProblemText.print(unfit.problems(), console.err());
            console.err().println(ProblemText.count(unfit.problems()) + ". Chưa xuất bảng.");
            return ExitCode.PROBLEMS;
        }
        if (answer instanceof ExportAnswer.Unknown unknown) {
            console.err().println(unknown.message());
            console.err().println("    → " + unknown.hint());
            return ExitCode.USAGE;
        }
        ExportAnswer.Made made = (ExportAnswer.Made) answer;
        String slug = made.place().slug();
        Path file = out != null ? out : Path.of("ket-qua-" + slug.substring(slug.lastIndexOf('/') + 1) + "." + format);
        write(file, made.bytes());
        console.out().println("Đã xuất " + Numbers.count(made.rows()) + " dòng: " + file);
        return ExitCode.OK;
    }

    /** A sheet that somebody may have filled in is never written over. */
    private void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !(Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes))) {
            throw new ParameterException(command.commandLine(),
                    "đã có \"" + file + "\", có thể đang được điền: chọn tệp khác bằng --out");
        }
        Files.write(file, bytes);
    }
}
