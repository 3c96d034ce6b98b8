package vn.congkhai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congkhai.intake.review.DocumentFolder;
import vn.congkhai.intake.review.ReviewAnswer;
import vn.congkhai.intake.review.ReviewOutput;
import vn.congkhai.intake.review.ReviewPage;
import vn.congkhai.intake.review.ReviewSheet;

/** {@code congkhai review}. */
@Command(
        name = "review",
        description = "Rà soát văn bản đã nhập: xuất bảng (--sheet) hoặc trang so sánh với bản gốc (--page), rồi nạp bảng đã trả"
                + " lời (TỆP --into … --by …). Có một dòng sai thì không đổi gì cả.")
final class ReviewCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 100;

    private final Console console;

    @Parameters(paramLabel = "TỆP", arity = "0..1", description = "Bảng rà soát đã trả lời (.xlsx).")
    private Path file;

    @Option(
            names = "--into",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục của văn bản, ví dụ content/son-la/song-ma/2025-12-18-ke-hoach-2026.")
    private Path into;

    @Option(names = "--by", paramLabel = "HỌ_TÊN", description = "Họ tên người rà soát, được ghi vào document.md.")
    private String by;

    @Option(names = "--sheet", paramLabel = "THƯ_MỤC", description = "Xuất bảng rà soát của văn bản trong thư mục này.")
    private Path sheet;

    @Option(
            names = "--page",
            paramLabel = "THƯ_MỤC",
            description = "Xuất trang HTML đặt bản gốc cạnh những gì máy đọc được, của văn bản trong thư mục này.")
    private Path page;

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description = "Tệp sẽ ghi (mặc định: ra-soat-<thư mục>.xlsx hoặc .html ở thư mục hiện tại). Tệp đang có thì không bị đè.")
    private Path out;

    @Spec
    private CommandSpec command;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(file, sheet, page).filter(one -> one != null).count() != 1) {
            throw wrong("cần đúng một trong: TỆP, --sheet THƯ_MỤC, --page THƯ_MỤC");
        }
        if (file != null) {
            return read();
        }
        if (into != null || by != null) {
            throw wrong("--into và --by chỉ đi với TỆP");
        }
        return sheet != null
                ? write(sheet, "--sheet", ".xlsx", "dòng", ReviewSheet::of)
                : write(page, "--page", ".html", "chỉ tiêu", ReviewPage::of);
    }

    private int read() throws IOException {
        if (into == null || by == null) {
            throw wrong("nạp bảng cần cả --into THƯ_MỤC và --by \"Họ tên\"");
        }
        if (out != null) {
            throw wrong("--out chỉ đi với --sheet hoặc --page");
        }
        if (!Files.isRegularFile(file)) {
            throw wrong("không có tệp \"" + file + "\"");
        }
        String name = by.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("--by phải là họ tên, dài nhất " + LONGEST_NAME + " ký tự");
        }
        ReviewAnswer answer = ReviewSheet.read(file, folder(into, "--into"), name);
        ProblemText.print(answer.problems(), console.err());
        if (answer.isRefused()) {
            console.err().println(ProblemText.count(answer.problems()) + ". Không tệp nào bị đổi.");
            return ExitCode.PROBLEMS;
        }
        String files = answer.files().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).collect(Collectors.joining(", "));
        console.out().println(files.isEmpty() ? "Không có gì thay đổi." : "Đã ghi: " + files + ".");
        console.out().println(answer.confirmed() + " đúng, " + answer.changed() + " sửa, " + answer.dropped() + " bỏ; "
                + (answer.open() == 0 ? "không còn mục nào chờ xác nhận."
                        : "còn " + answer.open() + " mục chờ xác nhận, nên chưa công khai được."));
        return ExitCode.OK;
    }

    /** Makes a file for a document. */
    @FunctionalInterface
    private interface Maker {
        ReviewOutput of(DocumentFolder place) throws IOException;
    }

    private int write(Path path, String option, String kind, String what, Maker maker) throws IOException {
        DocumentFolder place = folder(path, option);
        ReviewOutput output = maker.of(place);
        if (output instanceof ReviewOutput.Refused refused) {
            ProblemText.print(refused.problems(), console.err());
            console.err().println(ProblemText.count(refused.problems()) + ". Không ghi gì.");
            return ExitCode.PROBLEMS;
        }
        ReviewOutput.Made made = (ReviewOutput.Made) output;
        Path target = out != null ? out : Path.of("ra-soat-" + place.folder().substring(place.folder().lastIndexOf('/') + 1) + kind);
        // A sheet that somebody may be filling in is never written over.
        if (Files.exists(target) && !(Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), made.bytes()))) {
            throw wrong("đã có \"" + target + "\", có thể đang được điền: chọn tệp khác bằng --out");
        }
        Files.write(target, made.bytes());
        console.out().println("Đã ghi " + Numbers.count(made.entries()) + " " + what + ": " + target);
        return ExitCode.OK;
    }

    private DocumentFolder folder(Path path, String option) {
        return DocumentFolder.of(path).orElseThrow(() -> wrong(
                option + " phải là thư mục của một văn bản trong content, có document.md, không phải \"" + path + "\""));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
