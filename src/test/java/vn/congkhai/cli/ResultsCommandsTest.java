package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code congkhai export results} and {@code congkhai import-results}, as they are typed. */
class ResultsCommandsTest {

    private static final Path TINY = Path.of("src/test/sites/tiny");
    private static final String RESULTS = "content/vi-du/minh-hoa/2026-01-15-ke-hoach-2026/results.csv";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copySite() throws IOException {
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("site").resolve(TINY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Stream<String> all = arguments.length == 1 && arguments[0].equals("export") ? Stream.of(arguments)
                : Stream.concat(Stream.of(arguments), Stream.of("--site", folder + "/site", "--as-of", "2027-02-01"));
        return Main.run(all.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSheetGoesOutAndComesBack() throws IOException {
        String sheet = folder + "/k.csv";
        assertThat(run("export", "results", "--commune", "Minh Họa", "--format", "csv", "--out", sheet))
                .isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo("Đã xuất 9 dòng: " + sheet + "\n");
        assertThat(run("import-results", sheet)).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo("Không có gì thay đổi.\n");

        Files.writeString(Path.of(sheet), Files.readString(Path.of(sheet)).replace(";47,9;", ";48;"));
        String change = RESULTS + "\n  dòng 9 của bảng: thu-nhap a, kỳ 2026: 47,9 (ước thực hiện, đến 31/12/2026, xã tự"
                + " đánh giá cơ bản đạt; Báo cáo năm 2026 (hư cấu)) → 48 (ước thực hiện, đến 31/12/2026, xã tự đánh giá"
                + " cơ bản đạt; Báo cáo năm 2026 (hư cấu))\n";
        assertThat(run("import-results", sheet, "--dry-run")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(change + "Sẽ đổi 1 số trong 1 tệp; chưa ghi gì (--dry-run).\n");
        assertThat(run("import-results", sheet)).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(change + "Đã đổi 1 số trong 1 tệp.\n");
        assertThat(err()).isEmpty();
        assertThat(Files.readString(folder.resolve("site").resolve(RESULTS))).contains(",48,estimate,");
    }

    @Test
    void aSheetThatMayBeFilledInIsNotWrittenOver() throws IOException {
        Path sheet = folder.resolve("k.xlsx");
        Files.writeString(sheet, "đang điền");
        assertThat(run("export", "results", "--commune", "vi-du/minh-hoa", "--out", sheet.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Lệnh viết sai: đã có \"" + sheet + "\", có thể đang được điền: chọn tệp khác bằng"
                + " --out\n    → Xem cách dùng: congkhai export results --help\n");
        assertThat(Files.readString(sheet)).isEqualTo("đang điền");
    }

    @Test
    void aBadSheetChangesNothing() throws IOException {
        Path sheet = folder.resolve("k.csv");
        Files.writeString(sheet, "indicator,target,period,as_of,value,stage,declared,source,note\n"
                + "thu-nhap,a,2026,2026-12-31,x,final,,Báo cáo,\n");
        assertThat(run("import-results", sheet.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("k.csv:2: “x” không phải là số.\n"
                + "    → Viết số như 1315.87: không ngăn hàng nghìn, không kèm đơn vị.\n"
                + "1 lỗi trong 1 tệp. Không tệp nào bị đổi.\n");
    }

    @Test
    void whatIsToBeExportedHasToBeSaid() {
        assertThat(run("export")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Lệnh viết sai: thiếu tên bảng cần xuất: results\n"
                + "    → Xem cách dùng: congkhai export --help\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export results                        | thiếu giá trị của --commune | export results
            export results --commune x --format x | --format không nhận "x": cần xlsx hoặc csv | export results
            import-results                        | thiếu TỆP | import-results
            import-results khong-co.xlsx          | không có tệp "khong-co.xlsx" | import-results
            """)
    void wrongUseIsTold(String arguments, String message, String command) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo(
                "Lệnh viết sai: " + message + "\n    → Xem cách dùng: congkhai " + command + " --help\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi-du/minh-ho | Không có nơi nào tên “vi-du/minh-ho” trong content/places.yml. | Có phải bạn muốn viết “vi-du/minh-hoa”?
            Sông Mã       | Không có nơi nào tên “Sông Mã” trong content/places.yml. | Viết như trong places.yml, ví dụ vi-du/mau-thu.
            """)
    void anUnknownCommuneIsTold(String commune, String message, String hint) {
        assertThat(run("export", "results", "--commune", commune)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo(message + "\n    → " + hint + "\n");
    }
}
