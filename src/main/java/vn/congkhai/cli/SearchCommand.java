package vn.congkhai.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congkhai.build.SearchAnswer;
import vn.congkhai.build.SiteSearch;

/** {@code congkhai search}. */
@Command(name = "search", description = "Tìm trong trang web đã dựng, đúng như ô tìm kiếm trên trang.")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_HITS = 100_000;

    private final Console console;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOptions options;

    @Mixin
    private SiteOptions.Out target;

    @Parameters(paramLabel = "CÂU_TÌM", arity = "1..*", description = "Từ cần tìm, có dấu hay không dấu.")
    private List<String> words;

    @Option(
            names = "--limit",
            paramLabel = "SỐ",
            defaultValue = "10",
            description = "In nhiều nhất bấy nhiêu kết quả (mặc định: 10).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "KIỂU",
            defaultValue = "text",
            description = "Cách in kết quả: text cho người đọc, json cho máy đọc (mặc định: text).")
    private OutputFormat format;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > MOST_HITS) {
            throw new ParameterException(
                    command.commandLine(), "--limit phải từ 1 đến " + MOST_HITS + ", không phải " + limit);
        }
        SearchAnswer answer = SiteSearch.search(options.site(), target.out(), String.join(" ", words), limit);
        if (answer instanceof SearchAnswer.Unavailable unavailable) {
            console.err().println(unavailable.message());
            console.err().println("    → " + unavailable.hint());
            return ExitCode.PROBLEMS;
        }
        SearchAnswer.Found found = (SearchAnswer.Found) answer;
        if (format == OutputFormat.json) {
            console.out().println(SearchJson.of(found));
        } else {
            print(found);
        }
        return ExitCode.OK;
    }

    private void print(SearchAnswer.Found found) {
        console.out().println(Numbers.count(found.total()) + " kết quả");
        for (SearchAnswer.Hit hit : found.hits()) {
            console.out().println(hit.title());
            console.out().println("    " + hit.url() + "  (điểm " + SearchJson.decimal(hit.score()).toPlainString() + ")");
        }
    }
}
