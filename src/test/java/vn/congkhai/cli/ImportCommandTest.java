package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congkhai.build.TinySite;
import vn.congkhai.intake.review.Desk;

class ImportCommandTest {

    private static final String RESOLUTION = """
            HỘI ĐỒNG NHÂN DÂN XÃ MINH HỌA
            Số: /NQ-HĐND
            NGHỊ QUYẾT
            Về kế hoạch năm 2026
            QUYẾT NGHỊ:
            Điều 1. Chỉ tiêu chủ yếu năm 2026 (3 chỉ tiêu)
            - Tỷ lệ hộ nghèo giảm còn dưới 3%.
            - Thu ngân sách đạt 12.5.0 tỷ đồng trở lên.
            Điều 2. Liên\u00AD hệ 0912.345.678 để biết thêm.
            Nghị quyết này được thông qua ngày 19 tháng 12 năm 2025./.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeSite() throws IOException {
        TinySite.in(folder);
        Files.writeString(folder.resolve("nq.txt"), RESOLUTION);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("import", "--site", folder.toString()));
        Stream.of(arguments).map(argument -> argument.endsWith(".txt") ? folder.resolve(argument).toString() : argument).forEach(all::add);
        return Main.run(all.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of());
    }

    @Test
    void theReportTellsDoubtsFirstThenCountsGapsFlagsAndWhatWasWritten() {
        assertThat(run("nq.txt", "--into", "content/son-la/mai-son")).isEqualTo(ExitCode.OK);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                nq.txt: Kế hoạch năm 2026
                  Chỗ chưa rõ, cần xem trước:
                    - dòng 2: “Số: /NQ-HĐND”: Chỗ ghi số văn bản còn để trống.
                    - dòng 6: “3 chỉ tiêu”: Số chỉ tiêu văn bản nêu không khớp với số tìm thấy hoặc với tổng các nhóm.
                    - dòng 8: “12.5.0 tỷ đồng”: Con số viết sai dạng nên không đọc chắc được. Để trống giá trị, cần xem bản ký.
                  Chỉ tiêu: nêu 3, tìm thấy 2.
                  Mức tin cậy: 1 chắc, 1 cần xem.
                  Không thấy trong văn bản: số, ngày có hiệu lực, khóa, kỳ họp, người ký.
                  Trước khi công khai phải xem:
                    - Cơ quan ban hành ghi là “Hội đồng nhân dân xã Minh Họa”, mà thư mục nhận là của Mai Sơn. Xem lại --into; nếu đúng là văn bản của nơi này thì cứ rà soát tiếp.
                    - dòng 9: Có số điện thoại: 091••••678. Xem có phải của một cá nhân không; nếu phải, che số này trong bản công khai.
                  Bỏ ra ngoài câu chữ của văn bản:
                    - dấu ngắt chữ ẩn: 1
                  Đã ghi vào content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026: document.md, indicators.yml, review.csv, files/nq.txt.
                  Còn 6 mục chờ người xác nhận; trước đó congkhai check không cho công bố.
                  Để rà soát: trang so với bản gốc content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/ra-soat/2025-12-19-ke-hoach-nam-2026.html, bảng trả lời content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/ra-soat/2025-12-19-ke-hoach-nam-2026.xlsx.
                  Trả lời xong thì nạp: congkhai review content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/ra-soat/2025-12-19-ke-hoach-nam-2026.xlsx --into content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026 --by "Họ tên"

                """);
    }

    @Test
    void aRefusalTellsWhyAndThatNothingWasWritten() throws IOException {
        Files.writeString(folder.resolve("mat.txt"), "MẬT\n" + RESOLUTION);
        assertThat(run("mat.txt", "--into", "content/son-la/mai-son")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                mat.txt:1: Văn bản có dấu “MẬT”, không được công khai.
                    → Không nhập văn bản này. Nếu dấu đã được giải mật, nhập bản đã giải mật và không còn dấu.
                1 lỗi trong 1 tệp. Không ghi gì.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            khong-co.txt --dry-run                                  | không có tệp
            nq.txt                                                  | thiếu --into, ví dụ --into content/son-la/song-ma
            nq.txt --into content/son-la/khong-co                   | content/places.yml không có nơi nào tên "son-la/khong-co"
            nq.txt --into ../x/y                                    | --into phải là thư mục của một xã, như content/son-la/song-ma, không phải "../x/y"
            nq.txt --dry-run --name ../x                            | --name chỉ có a-z, 0-9 và dấu "-", dài nhất 100 ký tự, không phải "../x"
            nq.txt nq.txt --dry-run --name x                        | --name chỉ dùng khi nhập một tệp; nhập từng tệp một
            nq.txt --dry-run --period nay                           | --period viết như 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030, không phải "nay"
            """)
    void wrongUseIsTold(String arguments, String message) {
        assertThat(run(arguments.strip().split(" +"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
        assertThat(folder.resolve("content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026")).doesNotExist();
    }

    @Test
    void jsonHasTheShapeOfTheDataOfTheSiteAndTruePositions() throws IOException {
        assertThat(run("nq.txt", "--dry-run", "--format", "json")).isEqualTo(ExitCode.OK);
        String first = out.toString(StandardCharsets.UTF_8);
        JsonNode all = JsonMapper.shared().readTree(first);
        assertThat(all.propertyNames()).startsWith("document", "indicators", "doubts");
        String text = all.get("text").asString();
        JsonNode indicator = all.get("indicators").get(0);
        JsonNode target = indicator.get("targets").get(0);
        assertThat(slice(text, indicator)).isEqualTo(indicator.get("quote").asString());
        assertThat(slice(text, target)).isEqualTo(target.get("raw").asString()).isEqualTo("giảm còn dưới 3%");
        for (JsonNode doubt : all.get("doubts")) {
            assertThat(slice(text, doubt)).isEqualTo(doubt.get("found").asString());
        }
        assertThat(slice(text, all.get("flags").get(0))).isEqualTo("0912.345.678");
        holds(all.get("document"), "documents.json");
        holds(indicator, "indicators.json");
        run("nq.txt", "--dry-run", "--format", "json");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void severalFilesGiveAnArray() throws IOException {
        assertThat(run("nq.txt", "nq.txt", "--dry-run", "--format", "json")).isEqualTo(ExitCode.OK);
        assertThat(JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)).isArray()).isTrue();
    }

    @Test
    void aRefusalAsJsonGivesTheProblems() throws IOException {
        Files.writeString(folder.resolve("trong.txt"), "");
        assertThat(run("trong.txt", "--dry-run", "--format", "json")).isEqualTo(ExitCode.PROBLEMS);
        JsonNode problem = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)).get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("empty-file");
    }

    @Test
    void anImportedAndReviewedDocumentIsPublishedWithThePlainWordsOfEditorsBesideItsText() throws IOException {
        run("nq.txt", "--into", "content/son-la/mai-son");
        Path there = folder.resolve("content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026");
        assertThat(main("build")).isEqualTo(ExitCode.PROBLEMS);
        Path sheet = folder.resolve("content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/ra-soat/2025-12-19-ke-hoach-nam-2026.xlsx");
        answer(sheet, "đúng");
        assertThat(review(sheet, there)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("không còn mục nào chờ xác nhận.\n");
        Files.writeString(there.resolve("summary.md"), "## Điều 1 {#dieu-1}\n\nXã đặt *hai* việc.\n");
        assertThat(main("build")).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        String page = Files.readString(folder.resolve("public/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/index.html"));
        assertThat(page).contains("Nói gọn (của biên tập, không phải chữ của văn bản):", "Xã đặt <em>hai</em> việc.",
                "Tỷ lệ hộ nghèo giảm còn dưới 3%.");
        assertThat(page.split("Nói gọn", -1)).hasSize(2);
        assertThat(folder.resolve("public/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/files/nq.txt")).hasContent(RESOLUTION);
    }

    @Test
    void aSheetThatSomebodyIsFillingInIsLeftAlone() throws IOException {
        run("nq.txt", "--into", "content/son-la/mai-son");
        Path there = folder.resolve("content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/ra-soat");
        byte[] given = Files.readAllBytes(there.resolve("2025-12-19-ke-hoach-nam-2026.xlsx"));
        Files.writeString(there.resolve("2025-12-19-ke-hoach-nam-2026.xlsx"), "đang điền");
        Files.writeString(folder.resolve("nq.txt"), RESOLUTION.replace("dưới 3%", "dưới 2%"));
        assertThat(run("nq.txt", "--into", "content/son-la/mai-son")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("bảng trả lời content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026/ra-soat/2025-12-19-ke-hoach-nam-2026-2.xlsx.");
        assertThat(there.resolve("2025-12-19-ke-hoach-nam-2026.xlsx")).hasContent("đang điền");
        assertThat(there.resolve("2025-12-19-ke-hoach-nam-2026-2.xlsx")).isNotEmptyFile();
        assertThat(Files.readAllBytes(there.resolve("2025-12-19-ke-hoach-nam-2026-2.xlsx"))).isNotEqualTo(given);
        assertThat(there.resolve("2025-12-19-ke-hoach-nam-2026.html")).content(StandardCharsets.UTF_8).contains("dưới 2%").doesNotContain("dưới 3%");
    }

    @Test
    void aTrialWritesNothingAtAll() {
        assertThat(run("nq.txt", "--into", "content/son-la/mai-son", "--dry-run")).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("content/son-la/mai-son/2025-12-19-ke-hoach-nam-2026")).doesNotExist();
    }

    private static void answer(Path sheet, String answer) throws IOException {
        byte[] bytes = Files.readAllBytes(sheet);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes)); OutputStream saved = Files.newOutputStream(sheet)) {
            Desk.answer(book.getSheetAt(0), answer);
            book.write(saved);
        }
    }

    private int review(Path sheet, Path document) {
        out.reset();
        err.reset();
        return Main.run(new String[] {"review", sheet.toString(), "--into", document.toString(), "--by", "Người rà soát"},
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Map.of());
    }

    private int main(String command) {
        out.reset();
        err.reset();
        return Main.run(new String[] {command, "--site", folder.toString(), "--as-of=2026-11-22"}, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of());
    }

    private static String slice(String text, JsonNode item) {
        return text.substring(item.get("start").asInt(), item.get("end").asInt());
    }

    /** Every key that the site publishes is there, in its place. */
    private static void holds(JsonNode item, String file) throws IOException {
        JsonNode published = JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/opendata/data").resolve(file))).get(0);
        List<String> keys = new ArrayList<>(published.propertyNames());
        assertThat(new ArrayList<>(item.propertyNames()).subList(0, keys.size())).isEqualTo(keys);
        if (published.has("targets")) {
            List<String> parts = new ArrayList<>(published.get("targets").get(0).propertyNames());
            assertThat(new ArrayList<>(item.get("targets").get(0).propertyNames()).subList(0, parts.size())).isEqualTo(parts);
        }
    }
}
