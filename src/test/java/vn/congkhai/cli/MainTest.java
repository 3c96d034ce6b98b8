package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congkhai.build.TinySite;
import vn.congkhai.build.Summary;

class MainTest {

    private static final String DAY = "--as-of=" + TinySite.DAY;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private TinySite site;

    @BeforeEach
    void writeSite() throws IOException {
        site = TinySite.in(folder);
    }

    @Test
    void buildTellsWhatItMadeAndWhere() {
        assertThat(run("build", DAY)).isEqualTo(ExitCode.OK);
        assertThat(out()).matches("Đã dựng [0-9]+ tài liệu, [0-9]+ chỉ tiêu, [0-9]+ trang, [0-9]+ tệp"
                + " \\([0-9]+ tệp tìm kiếm\\) trong [0-9]+,[0-9] giây: \\Q" + folder + "\\E/public\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void siteOfMoreFilesThanSomeHostsTakeIsTold() {
        assertThat(BuildCommand.tooMany(new Summary(1, 2, 3, 4, 20_000, Duration.ZERO))).isEmpty();
        assertThat(BuildCommand.tooMany(new Summary(1, 2, 3, 4, 20_001, Duration.ZERO)))
                .hasValue("Lưu ý: trang có 20.001 tệp; có nơi lưu trữ chỉ nhận tới 20.000 tệp.");
    }

    @Test
    void verboseBuildTellsTheTimeOfEachStep() {
        assertThat(run("build", "-v", DAY)).isEqualTo(ExitCode.OK);
        assertThat(err().lines())
                .allMatch(line -> line.matches(" {2}\\p{L}[\\p{L} ]+: [0-9]+,[0-9] giây"))
                .hasSize(8)
                .last().asString().startsWith("  thay trang cũ: ");
    }

    @Test
    void theAddressOfTheSiteMayBeGivenForOneBuild() throws IOException {
        assertThat(run("build", "--base-url", "https://vi-du.example/xa", DAY)).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("public/sitemap.xml")))
                .contains("<loc>https://vi-du.example/xa/son-la/</loc>");
    }

    @Test
    void anAddressThatIsNoneIsWrongUse() {
        assertThat(run("build", "--base-url", "vi-du", DAY)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--base-url phải như https://congkhai.vi-du.vn/xa/, không phải vi-du");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void buildOfBadContentTellsEachProblemAndKeepsTheOldSite() throws IOException {
        site.document("Xem [phụ lục](phu-luc/) và [điều 9](#dieu-9).");

        assertThat(run("build", DAY)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("""
                %1$s/index.html: liên kết "#dieu-9" dẫn tới mục "dieu-9", không có trong %1$s/index.html
                    → Sửa phần sau dấu #, hoặc thêm mục còn thiếu.
                %1$s/index.html: liên kết "phu-luc/" dẫn tới %1$s/phu-luc/index.html, không có trong trang web
                    → Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.
                2 lỗi trong 1 tệp. Trang cũ còn nguyên.
                """.formatted(TinySite.DOCUMENT));
    }

    @Test
    void checkOfGoodContentTellsThatAllIsWell() {
        assertThat(run("check", DAY)).isEqualTo(ExitCode.OK);
        assertThat(out()).matches("Không có lỗi: đã soát [0-9]+ tài liệu, [0-9]+ chỉ tiêu, [0-9]+ trang,"
                + " [0-9]+ tệp \\([0-9]+ tệp tìm kiếm\\) trong [0-9]+,[0-9] giây.\n");
        assertThat(err()).isEmpty();
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void checkOfBadContentTellsEachProblem() throws IOException {
        site.document("Xem [phụ lục](phu-luc/).");

        assertThat(run("check", DAY)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("""
                %1$s/index.html: liên kết "phu-luc/" dẫn tới %1$s/phu-luc/index.html, không có trong trang web
                    → Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.
                1 lỗi trong 1 tệp.
                """.formatted(TinySite.DOCUMENT));
    }

    @Test
    void checkAsJsonGivesProblemsToPrograms() throws IOException {
        site.document("Xem [phụ lục](phu-luc/).");

        assertThat(run("check", DAY, "--format", "json")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).isEqualTo("{\"problems\":[{\"code\":\"broken-link\",\"severity\":\"error\",\"file\":\""
                + TinySite.DOCUMENT + "/index.html\",\"line\":0,\"column\":0,"
                + "\"message\":\"liên kết \\\"phu-luc/\\\" dẫn tới " + TinySite.DOCUMENT
                + "/phu-luc/index.html, không có trong trang web\","
                + "\"hint\":\"Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.\"}]}\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void checkAsJsonOfGoodContentGivesAnEmptyList() {
        assertThat(run("check", DAY, "--format=json")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo("{\"problems\":[]}\n");
    }

    @Test
    void searchPrintsHits() {
        run("build", DAY);

        assertThat(run("search", "cầu", "--limit", "1")).isEqualTo(ExitCode.OK);
        assertThat(out()).matches("(?s)[0-9]+ kết quả\n[^\n]+\n.* {4}" + TinySite.DOCUMENT
                + "/[^ ]* {2}\\(điểm [0-9.]+\\)\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void searchAsJsonGivesTheAnswerWithUrlsAndScoresOnly() {
        run("build", DAY);

        assertThat(run("search", "cầu", "--format", "json")).isEqualTo(ExitCode.OK);
        JsonNode answer = JsonMapper.shared().readTree(out());
        assertThat(answer.propertyNames()).containsExactly(
                "total", "exact", "stage", "conditions", "hits");
        assertThat(answer.get("total").asLong()).isPositive();
        assertThat(answer.get("hits").get(0).propertyNames()).containsExactly("url", "score");
        assertThat(answer.get("hits").get(0).get("score").isNumber()).isTrue();
    }

    @Test
    void searchIsNarrowedAndTellsWhatMayBeMeant() {
        run("build", DAY);

        assertThat(run("search", "cầu", "--facet", "kind=place", "--facet", "kind=indicator", "--from", "1e9"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("search", "cầuu", "--facet", "kind=khong-co", "--sort", "year")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo("0 kết quả\nCó phải bạn tìm: cầu\n");
    }

    @Test
    void searchWithoutASiteTellsWhatToDo() {
        assertThat(run("search", "cầu")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("Chưa có trang web nào được dựng ở " + folder + "/public.\n"
                + "    → Chạy: congkhai build\n");
    }

    @Test
    void folderThatMayNotBeReplacedIsAUsageError() {
        assertThat(run("build", DAY, "--out", "content")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Không ghi trang web vào " + folder + "/content: thư mục content là của nguồn.\n"
                + "    → Chọn một thư mục khác bằng --out, ví dụ: --out public\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            build --as-of 2026-02-30 | --as-of không nhận "2026-02-30": cần một ngày có thật, viết như 2026-11-22
            build --as-of            | thiếu giá trị của --as-of
            build --colour           | không hiểu "--colour"
            build --out a --out b    | --out chỉ được viết một lần
            check --format xml       | --format không nhận "xml": cần text hoặc json
            search                   | thiếu CÂU_TÌM
            search x --limit many    | --limit không nhận "many": cần một số nguyên
            search x --sort best     | --sort không nhận "best": cần relevance hoặc value-up hoặc value-down hoặc year hoặc commune
            search x --from abc      | --from không nhận "abc": cần một số, viết như 1250.5
            search x --facet xa=1    | --facet không nhận "xa=1": cần TÊN=GIÁ_TRỊ, TÊN là province hoặc commune hoặc field hoặc year hoặc kind hoặc state hoặc result hoặc unit
            search x --limit 0       | --limit phải từ 1 đến 100000, không phải 0
            search x --limit 2147483647 | --limit phải từ 1 đến 100000, không phải 2147483647
            check --as-of 0206-11-22 | --as-of phải trong những năm 1900 đến 2199, không phải 0206-11-22
            serve --port 70000       | --port phải từ 0 đến 65535, không phải 70000
            """)
    void wrongArgumentIsTold(String arguments, String message) {
        List<String> words = new ArrayList<>(List.of(arguments.split(" ")));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo(
                "Lệnh viết sai: " + message + "\n    → Xem cách dùng: congkhai " + words.get(0) + " --help\n");
    }

    @Test
    void unknownCommandIsToldWithTheNearestOne() {
        assertThat(main("biuld")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("""
                Lệnh viết sai: không hiểu "biuld"; có phải ý bạn là "build"?
                    → Xem cách dùng: congkhai --help
                """);
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(main()).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Lệnh viết sai: chưa có lệnh nào\n    → Xem cách dùng: congkhai --help\n");
    }

    @Test
    void missingSiteFolderIsAUsageError() {
        assertThat(main("check", "--site", folder + "/none")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Lệnh viết sai: không có thư mục \"" + folder
                + "/none\" cho --site\n    → Xem cách dùng: congkhai check --help\n");
    }

    @Test
    void helpListsCommandsAndExitCodes() {
        assertThat(main("--help")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .contains("Lệnh:\n  build   ", "\n  check   ", "\n  serve   ", "\n  search  ")
                .endsWith("""

                        Mã thoát:
                          0   xong, không có lỗi
                          1   nội dung có lỗi, hoặc chưa có chỉ mục để tìm
                          2   lệnh viết sai, hoặc thư mục không dùng được
                          3   chương trình hoặc máy bị hỏng
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "serve", "search"})
    void helpHasNoEnglishLeft(String command) {
        assertThat(main(command, "--help")).isEqualTo(ExitCode.OK);
        assertThat(out()).startsWith("Cách dùng: congkhai " + command).doesNotContain("Usage", "Show", "Print");
    }

    @Test
    void versionIsPrinted() {
        assertThat(main("--version")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo("congkhai 0.1.0\n");
    }

    @Test
    void brokenMachineIsAFaultThatLeavesTheOldSite() throws IOException {
        run("build", DAY);
        Map<String, String> before = TinySite.bytes(folder.resolve("public"));
        Path lock = folder.resolve(".congkhai/build.lock");
        Files.delete(lock);
        Files.createDirectory(lock);

        assertThat(run("build", DAY)).isEqualTo(ExitCode.FAULT);
        assertThat(err()).isEqualTo("Không đọc hay ghi được: " + lock + ": Is a directory\n"
                + "    → Xem lại quyền, chỗ trống trên đĩa và cổng mạng, rồi chạy lại.\n");
        assertThat(TinySite.bytes(folder.resolve("public"))).isEqualTo(before);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(1, "--site=" + folder);
        return main(all.toArray(String[]::new));
    }

    /** Runs the program; what it printed before is forgotten. */
    private int main(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
