package vn.congkhai.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congkhai.intake.write.Samples;
import vn.congkhai.problem.Problem;

/** What is written, where, and when nothing is. */
class ImportTest {

    private static final String RESOLUTION = """
            HỘI ĐỒNG NHÂN DÂN
            XÃ MINH HỌA
            NGHỊ QUYẾT
            Về kế hoạch năm 2026
            QUYẾT NGHỊ:
            Điều 1. Chỉ tiêu chủ yếu năm 2026
            - Tỷ lệ hộ nghèo giảm còn dưới 3%.
            - Thu ngân sách đạt 12,5 tỷ đồng trở lên.
            Nghị quyết này được thông qua ngày 19 tháng 12 năm 2025 và có hiệu lực từ ngày thông qua./.
            """;

    private static final String ADDRESS = "son-la/song-ma/2025-12-19-ke-hoach-nam-2026";

    @TempDir
    private Path folder;

    private TrySite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TrySite(folder.resolve("trang"));
    }

    private void isRefused(ImportOutcome outcome, String... problems) throws IOException {
        assertThat(((ImportOutcome.Refused) outcome).problems()).extracting(Problem::toString).containsExactly(problems);
        assertThat(site.folder.resolve("content/son-la")).doesNotExist();
    }

    @Test
    void aDocumentGetsItsFilesAndNothingElseIsLeftBehind() throws IOException {
        Map<String, String> before = site.files();
        Imported imported = site.imports(Optional.empty(), site.file("Nghị quyết (bản ký).txt", RESOLUTION));
        assertThat(imported.files()).containsExactly("document.md", "indicators.yml", "review.csv", "files/nghi-quyet-ban-ky.txt");
        Map<String, String> after = site.files();
        after.keySet().removeAll(before.keySet());
        String there = "content/" + ADDRESS + "/";
        assertThat(after.keySet()).containsExactly("Nghị quyết (bản ký).txt", there + "document.md", there + "files/nghi-quyet-ban-ky.txt",
                there + "indicators.yml", there + "review.csv");
        assertThat(after.get(there + "files/nghi-quyet-ban-ky.txt").getBytes(StandardCharsets.ISO_8859_1)).asString().isEqualTo(RESOLUTION);
    }

    @Test
    void theFiguresStandInIndicatorsAndTheirCodesAreOnlyProposed() throws IOException {
        site.imports(Optional.empty(), site.file("nq.txt", RESOLUTION));
        Path there = site.folder.resolve("content/" + ADDRESS);
        assertThat(Files.readString(there.resolve("indicators.yml"))).startsWith("""
                - id: ty-le-ho-ngheo
                  name: Tỷ lệ hộ nghèo
                  group: Chỉ tiêu
                  code: null
                  field: an-sinh
                  at: dieu-1
                  lines: 7
                  quote: Tỷ lệ hộ nghèo giảm còn dưới 3%.
                  owner: null
                  doubts: []
                  targets:
                    - id: a
                      label: Tỷ lệ hộ nghèo
                      comparator: below
                      change: level
                      value: {number: 3}
                      raw: giảm còn dưới 3%
                      unit: "%"
                """);
        assertThat(Files.readString(there.resolve("review.csv"))).isEqualTo("""
                indicator,target,field,grade,decision,found,note
                ,,number,look,,,Không thấy số trong văn bản.
                ,,signatory,look,,,Không thấy người ký trong văn bản.
                ,,issuer,look,,Hội đồng nhân dân xã Minh Họa,"Tên cơ quan in toàn chữ hoa; xem lại chữ hoa, chữ thường."
                ty-le-ho-ngheo,,code,look,,ho-ngheo,
                ty-le-ho-ngheo,a,value,sure,,giảm còn dưới 3%,
                thu-ngan-sach,,code,look,,thu-ngan-sach,
                thu-ngan-sach,a,value,sure,,"đạt 12,5 tỷ đồng trở lên",
                """);
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        byte[] resolution = Samples.resolution();
        site.imports(Optional.empty(), site.file("nghi-quyet.docx", resolution));
        TrySite other = new TrySite(folder.resolve("khac"));
        other.imports(Optional.empty(), other.file("nghi-quyet.docx", resolution));
        assertThat(other.files()).isEqualTo(site.files());
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path file = site.file("nq.txt", RESOLUTION);
        Map<String, String> before = site.files();
        ImportOutcome.Done done = (ImportOutcome.Done) site.run(Optional.empty(), true, file);
        assertThat(done.documents().get(0).draft().folder()).isEqualTo(ADDRESS);
        assertThat(done.documents().get(0).files()).contains("document.md");
        assertThat(site.files()).isEqualTo(before);
        assertThat(site.folder.resolve("content/son-la")).doesNotExist();
    }

    @Test
    void onePoorFileStopsAll() throws IOException {
        isRefused(site.run(Optional.empty(), false, site.file("a.txt", RESOLUTION), site.file("b.txt", "")),
                "b.txt: Tệp không có chữ nào.\n    → Kiểm tra xem đã chọn đúng tệp chưa.");
    }

    @Test
    void aSecretDocumentIsRefused() throws IOException {
        isRefused(site.run(Optional.empty(), false, site.file("a.txt", "TỐI MẬT\n" + RESOLUTION)),
                "a.txt:1: Văn bản có dấu “TỐI MẬT”, không được công khai.\n"
                        + "    → Không nhập văn bản này. Nếu dấu đã được giải mật, nhập bản đã giải mật và không còn dấu.");
    }

    @Test
    void aDocumentWithoutDateAsksForAName() throws IOException {
        isRefused(site.run(Optional.empty(), false, site.file("a.txt", "Điều 1. Nội dung\nChữ.\n")),
                "a.txt: Văn bản không ghi ngày thông qua hay ngày ban hành, nên không đặt tên thư mục được.\n"
                        + "    → Chạy lại với --name, ví dụ --name 2026-01-15-ke-hoach-2026.");
    }

    @Test
    void aNameOfAnotherDayIsRefused() throws IOException {
        isRefused(site.run(Optional.of("2026-01-01-nq"), false, site.file("a.txt", RESOLUTION)),
                "a.txt: Văn bản thông qua ngày 2025-12-19, nhưng --name ghi 2026-01-01-nq.\n"
                        + "    → Dùng tên bắt đầu bằng 2025-12-19, hoặc không có ngày.");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        isRefused(site.run(Optional.empty(), false, site.file("a.txt", RESOLUTION), site.file("b.txt", RESOLUTION + "Thêm.\n")),
                "b.txt: Hai tệp cùng vào thư mục " + ADDRESS + ".\n    → Nhập từng tệp một, mỗi tệp với --name riêng.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/a/b/c", "../content/son-la/song-ma", "content/../../son-la/song-ma", "content/son-la/../../../x",
        "/tmp/content/son-la", "templates/son-la/song-ma", "."})
    void onlyTheFolderOfAPlaceIsTaken(String into) throws IOException {
        assertThat(Into.of(site.folder, SiteLists.read(site.folder), Path.of(into)))
                .isEqualTo(new Into.Wrong("--into phải là thư mục của một xã, như content/son-la/song-ma, không phải \"" + into + "\""));
    }

    @Test
    void aPlaceThatNobodyListedIsRefused() throws IOException {
        assertThat(Into.of(site.folder, SiteLists.read(site.folder), Path.of("content/son-la/song-mo")))
                .isEqualTo(new Into.Wrong("content/places.yml không có nơi nào tên \"son-la/song-mo\"; có phải content/son-la/song-ma?"));
        assertThat(Into.of(site.folder, SiteLists.read(site.folder), Path.of("content/vi-du/xa")))
                .isEqualTo(new Into.Wrong("content/places.yml không có nơi nào tên \"vi-du/xa\"; thêm nơi này vào places.yml trước"));
    }

    @Test
    void aLinkOnTheWayIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("ngoai/song-ma"));
        Files.createSymbolicLink(site.folder.resolve("content/son-la"), outside.getParent());
        assertThat(Into.of(site.folder, SiteLists.read(site.folder), Path.of("content/son-la/song-ma")))
                .isEqualTo(new Into.Wrong("\"content/son-la\" là liên kết hoặc tệp, không phải thư mục thật; không ghi vào đó"));
        Files.delete(site.folder.resolve("content/son-la"));
        Files.createDirectory(site.folder.resolve("content/son-la"));
        Files.createSymbolicLink(site.folder.resolve("content/son-la/song-ma"), outside);
        assertThat(Into.of(site.folder, SiteLists.read(site.folder), Path.of("content/son-la/song-ma")))
                .isEqualTo(new Into.Wrong("\"content/son-la/song-ma\" là liên kết hoặc tệp, không phải thư mục thật; không ghi vào đó"));
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInPlaceOfTheDocumentIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("ngoai"));
        Path there = site.folder.resolve("content/" + ADDRESS);
        Files.createDirectories(there.getParent());
        Files.createSymbolicLink(there, outside);
        ImportOutcome outcome = site.run(Optional.empty(), false, site.file("a.txt", RESOLUTION));
        assertThat(((ImportOutcome.Refused) outcome).problems()).extracting(Problem::code).containsExactly("folder-exists");
        assertThat(outside).isEmptyDirectory();
        assertThat(there.getParent()).isDirectoryContaining(entry -> entry.equals(there));
    }

    /** Random and broken files: whatever comes in, files are written in one folder, or nothing is. */
    @Test
    void disturbedFilesNeverCrashAndNeverWriteElsewhere() throws IOException {
        Random random = new Random(20261122);
        List<byte[]> seeds = List.of(RESOLUTION.getBytes(StandardCharsets.UTF_8), Samples.resolution());
        Map<String, String> before = site.files();
        for (int round = 0; round < 60; round++) {
            byte[] bytes = seeds.get(round % 2).clone();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int at = random.nextInt(bytes.length);
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
                if (random.nextBoolean()) {
                    System.arraycopy(bytes, from, bytes, at, length);
                } else {
                    bytes[at] = (byte) random.nextInt(256);
                }
            }
            String name = List.of("a.txt", "..", "...docx", "a\nb.pdf", "-x", "  ").get(random.nextInt(6));
            Path outer = Files.createDirectories(folder.resolve("vao" + round));
            Path file = Files.write(outer.resolve(name.equals("..") ? "..." : name), bytes);
            ImportOutcome outcome = site.run(Optional.of("thu"), false, file);
            Map<String, String> after = site.files();
            after.keySet().removeIf(path -> path.startsWith("content/son-la/song-ma/thu/"));
            assertThat(after).isEqualTo(before);
            assertThat(Files.exists(site.folder.resolve("content/son-la/song-ma/thu"))).isEqualTo(outcome instanceof ImportOutcome.Done);
            Staging.delete(site.folder.resolve("content/son-la"));
        }
    }
}
