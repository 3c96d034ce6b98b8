package vn.congkhai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congkhai.intake.folder.Import;
import vn.congkhai.intake.folder.ImportOutcome;
import vn.congkhai.intake.folder.ImportRequest;
import vn.congkhai.intake.folder.Imported;
import vn.congkhai.intake.folder.Into;
import vn.congkhai.intake.folder.SiteLists;
import vn.congkhai.intake.review.Handout;
import vn.congkhai.model.Period;
import vn.congkhai.model.Site;

/** {@code congkhai import}. */
@Command(
        name = "import",
        description = "Biến văn bản chính thức (Word .docx, PDF có lớp chữ, hoặc tệp chữ) thành các tệp nội dung, kèm trang và bảng để người"
                + " rà soát."
                + " Có vấn đề ở một tệp thì không ghi gì cả.")
final class ImportCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 100;

    private final Console console;

    @Mixin
    private SiteOptions options;

    @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Các văn bản, mỗi tệp một văn bản.")
    private List<Path> files;

    @Option(
            names = "--into",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục của xã, tính từ thư mục của trang, ví dụ content/son-la/song-ma. Chỉ có thể thiếu khi thử với --dry-run.")
    private Path into;

    @Option(
            names = "--name",
            paramLabel = "TÊN",
            description = "Tên thư mục của văn bản, ví dụ 2026-01-15-ke-hoach-2026 (mặc định: lập từ ngày và tên gọi của văn bản).")
    private String name;

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            description = "Kỳ của các chỉ tiêu khi văn bản không nêu, ví dụ 2026 hoặc 2026/2030.")
    private String period;

    @Option(
            names = "--replace-text",
            description = "Thay phần chữ của một văn bản đã nhập dù có người đã sửa nó trong document.md.")
    private boolean replaceText;

    @Option(names = "--dry-run", description = "Chỉ đọc và báo cáo, không ghi gì.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "KIỂU",
            defaultValue = "text",
            description = "Cách in báo cáo: text cho người đọc, json cho máy đọc (mặc định: text).")
    private OutputFormat format;

    @Spec
    private CommandSpec command;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ImportRequest request = request();
        Progress progress = new Progress(console, false);
        ImportOutcome outcome;
        try {
            outcome = Import.run(request, progress::tell);
        } finally {
            progress.clear();
        }
        if (outcome instanceof ImportOutcome.Refused refused) {
            if (format == OutputFormat.json) {
                console.out().println(ProblemJson.of(refused.problems()));
            } else {
                ProblemText.print(refused.problems(), console.err());
                console.err().println(ProblemText.count(refused.problems()) + ". Không ghi gì.");
            }
            return ExitCode.PROBLEMS;
        }
        List<Imported> documents = ((ImportOutcome.Done) outcome).documents();
        List<Report> reports = new ArrayList<>();
        for (Imported document : documents) {
            boolean written = !dryRun && !document.files().isEmpty();
            reports.add(new Report(document,
                    written ? Optional.of(Handout.write(request.site(), document.draft())) : Optional.empty()));
        }
        if (format == OutputFormat.json) {
            console.out().println(ImportJson.of(reports, request.lists().catalogue()));
        } else {
            reports.forEach(report -> console.out().print(ImportText.of(report, dryRun)));
        }
        return ExitCode.OK;
    }

    /**
     * What is to be told of a document.
     *
     * @param handout that was written for its review
     */
    record Report(Imported imported, Optional<Handout> handout) {}

    private ImportRequest request() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw wrong("không có tệp \"" + file + "\"");
            }
        }
        if (name != null && files.size() > 1) {
            throw wrong("--name chỉ dùng khi nhập một tệp; nhập từng tệp một");
        }
        if (name != null && (name.length() > LONGEST_NAME || !Into.NAME.matcher(name).matches())) {
            throw wrong("--name chỉ có a-z, 0-9 và dấu \"-\", dài nhất " + LONGEST_NAME + " ký tự, không phải \"" + name + "\"");
        }
        if (into == null && !dryRun) {
            throw wrong("thiếu --into, ví dụ --into content/son-la/song-ma");
        }
        Optional<Period> hint = Optional.ofNullable(period).flatMap(Period::parse);
        if (period != null && hint.isEmpty()) {
            throw wrong("--period viết như 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030, không phải \"" + period + "\"");
        }
        Path site = options.site();
        Site lists = SiteLists.read(site);
        Optional<Into.Folder> folder = into == null ? Optional.empty() : Optional.of(folder(site, lists));
        return new ImportRequest(site, lists, folder, new ArrayList<>(files), Optional.ofNullable(name), hint, replaceText, dryRun);
    }

    private Into.Folder folder(Path site, Site lists) throws IOException {
        Into place = Into.of(site, lists, into);
        if (place instanceof Into.Wrong no) {
            throw wrong(no.message());
        }
        return (Into.Folder) place;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
