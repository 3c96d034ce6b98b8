package vn.congkhai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congkhai.build.SearchAnswer;
import vn.congkhai.build.SearchRequest;
import vn.congkhai.build.SiteSearch;

/** {@code congkhai search}. */
@Command(name = "search", description = "Tìm trong trang web đã dựng, đúng như ô tìm kiếm trên trang.")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_HITS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

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
            names = "--facet",
            paramLabel = "TÊN=GIÁ_TRỊ",
            description = "Chỉ tìm trong bấy nhiêu, viết được nhiều lần. TÊN là province (tỉnh), commune (xã), field (lĩnh"
                    + " vực), year (năm), kind (loại kết quả), state (tình trạng văn bản), result (kết quả thực hiện) hoặc"
                    + " unit (đơn vị tính). Ví dụ: --facet commune=son-la/song-ma --facet year=2026.")
    private List<String> facets = List.of();

    @Option(
            names = "--from",
            paramLabel = "SỐ",
            description = "Chỉ tìm chỉ tiêu có con số từ đó trở lên, tính theo đơn vị gốc: 40 tỷ đồng là 40000000000.")
    private String from;

    @Option(names = "--to", paramLabel = "SỐ", description = "Chỉ tìm chỉ tiêu có con số từ đó trở xuống.")
    private String to;

    @Option(
            names = "--unit",
            paramLabel = "ĐƠN_VỊ",
            description = "Đơn vị của con số trong --from, --to và khi xếp theo con số, viết không dấu: %%, dong, ha.")
    private String unit;

    @Option(
            names = "--sort",
            paramLabel = "THỨ_TỰ",
            defaultValue = SearchRequest.RELEVANCE,
            description = "Xếp theo: relevance (hợp nhất trước, mặc định), value-up (con số tăng dần), value-down (con số"
                    + " giảm dần), year (mới trước), commune (tên xã).")
    private String sort;

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
            throw wrong("--limit phải từ 1 đến " + MOST_HITS + ", không phải " + limit);
        }
        if (!SiteSearch.orders().contains(sort)) {
            throw wrong("--sort không nhận \"" + sort + "\": cần " + String.join(" hoặc ", SiteSearch.orders()));
        }
        SearchAnswer answer = SiteSearch.search(options.site(), target.out(), new SearchRequest(
                String.join(" ", words), filters(), number("--from", from), number("--to", to), Optional.ofNullable(unit),
                sort, limit));
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

    private Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new TreeMap<>();
        for (String facet : facets) {
            int equals = facet.indexOf('=');
            String name = facet.substring(0, Math.max(equals, 0));
            if (!SiteSearch.facets().contains(name)) {
                throw wrong("--facet không nhận \"" + facet + "\": cần TÊN=GIÁ_TRỊ, TÊN là "
                        + String.join(" hoặc ", SiteSearch.facets()));
            }
            filters.computeIfAbsent(name, key -> new ArrayList<>()).add(facet.substring(equals + 1));
        }
        return filters;
    }

    private Optional<Double> number(String option, String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw wrong(option + " không nhận \"" + text + "\": cần một số, viết như 1250.5");
        }
        return Optional.of(Double.parseDouble(text));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private void print(SearchAnswer.Found found) {
        console.out().println(Numbers.count(found.total()) + " kết quả");
        found.correction().ifPresent(text -> console.out().println("Có phải bạn tìm: " + text));
        for (SearchAnswer.Hit hit : found.hits()) {
            console.out().println(hit.title());
            console.out().println("    " + hit.url() + "  (điểm " + SearchJson.decimal(hit.score()).toPlainString() + ")");
        }
    }
}
