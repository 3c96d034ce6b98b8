package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.intake.review.Desk;

class ReviewCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Desk desk;

    @BeforeEach
    void layOut() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void sheetIsWrittenAndNeverWrittenOver() throws IOException {
        Path sheet = folder.resolve("bang.xlsx");
        assertThat(run("--sheet", desk.folder().toString(), "--out", sheet.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Đã ghi 7 dòng: " + sheet + "\n");
        assertThat(run("--sheet", desk.folder().toString(), "--out", sheet.toString())).isEqualTo(ExitCode.OK);
        Files.writeString(sheet, "đang điền");
        assertThat(run("--sheet", desk.folder().toString(), "--out", sheet.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Lệnh viết sai: đã có \"" + sheet + "\", có thể đang được điền: chọn tệp khác bằng --out\n"
                + "    → Xem cách dùng: congkhai review --help\n");
        assertThat(Files.readString(sheet)).isEqualTo("đang điền");
    }

    @Test
    void answeredSheetIsReadBack() throws IOException {
        Path sheet = desk.saved(all -> Desk.answer(all, "đúng"));
        assertThat(run(sheet.toString(), "--into", desk.folder().toString(), "--by", "Người rà soát")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                Đã ghi: indicators.yml, document.md, review.csv.
                7 đúng, 0 sửa, 0 bỏ; không còn mục nào chờ xác nhận.
                """);
        assertThat(err()).isEmpty();
    }

    @Test
    void sheetWithoutAnswersChangesNothing() throws IOException {
        Path sheet = desk.saved(all -> {});
        assertThat(run(sheet.toString(), "--into", desk.folder().toString(), "--by", "Người rà soát")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                Không có gì thay đổi.
                0 đúng, 0 sửa, 0 bỏ; còn 6 mục chờ xác nhận, nên chưa công khai được.
                """);
    }

    @Test
    void wrongAnswerIsToldAndNothingIsWritten() throws IOException {
        Path sheet = desk.saved(all -> Desk.answer(all, "có lẽ"));
        assertThat(run(sheet.toString(), "--into", desk.folder().toString(), "--by", "Người rà soát")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err()).startsWith("""
                ra-soat.xlsx:2:9: Dòng 2, cột “Trả lời”: không nhận “có lẽ”.
                    → Chọn một trong: đúng; sửa; bỏ.
                """).endsWith("7 lỗi trong 1 tệp. Không tệp nào bị đổi.\n");
    }

    @Test
    void pageNeedsTheOriginal() throws IOException {
        assertThat(run("--page", desk.folder().toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err()).isEqualTo("content/" + Desk.FOLDER + "/document.md: Không có tệp gốc trong thư mục của văn bản, nên không"
                + " dựng được trang rà soát.\n    → Chép tệp gốc vào thư mục files và ghi đường dẫn ở source: path, hoặc nhập lại"
                + " bằng congkhai import.\n1 lỗi trong 1 tệp. Không ghi gì.\n");
    }

    @Test
    void pageIsMadeOfTheOriginal() throws IOException {
        Path original = desk.folder().resolve("files/a.txt");
        Files.createDirectories(original.getParent());
        Files.writeString(original, "NGHỊ QUYẾT\nVề kế hoạch năm 2026\n\nĐiều 1. Chỉ tiêu\n\n- Thu ngân sách đạt 12,5 tỷ đồng.\n");
        Path document = desk.folder().resolve("document.md");
        Files.writeString(document, Files.readString(document).replace("{file: a.txt,", "{file: a.txt, path: files/a.txt,"));
        Path page = folder.resolve("trang.html");
        assertThat(run("--page", desk.folder().toString(), "--out", page.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Đã ghi 1 chỉ tiêu: " + page + "\n");
        assertThat(Files.readString(page)).contains("<code>" + Desk.FOLDER + "</code>", "bằng 12,5 tỷ đồng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "|cần đúng một trong: TỆP, --sheet THƯ_MỤC, --page THƯ_MỤC",
        "--sheet a --page b|cần đúng một trong: TỆP, --sheet THƯ_MỤC, --page THƯ_MỤC",
        "--sheet a --by b|--into và --by chỉ đi với TỆP",
        "a.xlsx --into b|nạp bảng cần cả --into THƯ_MỤC và --by \"Họ tên\"",
        "a.xlsx --into b --by c --out d|--out chỉ đi với --sheet hoặc --page",
        "khong-co.xlsx --into b --by c|không có tệp \"khong-co.xlsx\"",
        "--sheet src|--sheet phải là thư mục của một văn bản trong content, có document.md, không phải \"src\"",
    })
    void wrongUseIsTold(String arguments, String message) {
        String[] all = arguments == null ? new String[0] : arguments.split(" ");
        assertThat(run(all)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Lệnh viết sai: " + message + "\n    → Xem cách dùng: congkhai review --help\n");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = "review";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Map.of());
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
