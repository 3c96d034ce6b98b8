package vn.congkhai.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.write.DocumentFile;

class PapersTest {

    @TempDir
    private Path folder;

    @Test
    void theKindComesFromTheContentAndNotFromTheName() throws IOException {
        Path file = folder.resolve("van-ban.pdf");
        Files.write(file, new WordFile().p("Điều 1. Thông qua.").bytes());
        Reading.Done done = (Reading.Done) Papers.read(file);
        assertThat(done.kind()).isEqualTo(FileKind.DOCX);
        assertThat(done.sha256()).hasSize(64);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {\\rtf1\\ansi Chu}         | tệp RTF
            <!DOCTYPE html><p>Chữ</p>   | trang web (HTML)
            <?xml version="1.0"?><a/>   | tệp XML
            """)
    void otherFilesAreNamed(String start, String name) {
        assertThat(Read.refusal(start.getBytes(StandardCharsets.UTF_8))).isEqualTo("tep: Đây là " + name
                + ", không phải tệp DOCX, PDF hay TXT.\n    → Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx, rồi nhập tệp .docx.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            mimetype,content.xml               | tệp OpenDocument (.odt, .ods)
            [Content_Types].xml,xl/workbook.xml | bảng tính Excel
            [Content_Types].xml,ppt/a.xml      | tệp trình chiếu PowerPoint
            a.txt                              | tệp nén ZIP
            """)
    void otherPackagesAreNamed(String names, String name) throws IOException {
        assertThat(Read.refusal(zip(names.split(",")))).startsWith("tep: Đây là " + name + ", không phải");
    }

    @Test
    void oldWordFilesAndLockedOnesAreToldApart() throws IOException {
        assertThat(Read.refusal(compound("WordDocument"))).startsWith("tep: Đây là tệp Word đời cũ (.doc), không phải");
        assertThat(Read.refusal(compound("EncryptedPackage"))).startsWith("tep: Tệp Word đặt mật khẩu hoặc khóa quyền đọc");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(Read.refusal(new byte[0])).isEqualTo("tep: Tệp không có chữ nào.\n    → Kiểm tra xem đã chọn đúng tệp chưa.");
        assertThat(Read.refusal(new WordFile().p(" ").bytes())).startsWith("tep: Tệp không có chữ nào.");
    }

    @Test
    void aCutFileIsDamaged() {
        byte[] word = new WordFile().p("Chữ").bytes();
        assertThat(Read.refusal(Arrays.copyOf(word, word.length / 2))).isEqualTo(
                "tep: Tệp bị hỏng hoặc bị cắt dở, không đọc được danh mục của tệp nén.\n    → Mở tệp bằng phần mềm đã tạo ra nó,"
                        + " lưu lại thành tệp mới, rồi nhập tệp mới.");
    }

    @Test
    void entitiesInAWordFileAreNotFollowed() throws IOException {
        assertThat(Read.refusal(new WordFile().xml("&xxe;").bytes())).startsWith("tep: Tệp bị hỏng");
    }

    @Test
    void aPartThatUnpacksToFarMoreThanItsSizeIsRefused() {
        assertThat(Read.refusal(new WordFile().p("a".repeat(60_000_000)).bytes())).startsWith("tep: Tệp bị hỏng");
    }

    @Test
    void damagedAndRandomFilesNeverEndInAnError() {
        Random random = new Random(5);
        byte[][] good = {new WordFile().p("Điều 1. Thông qua.").table(new String[] {"a", "b"}).bytes(),
            new PdfFile().paragraph("Điều 1. Thông qua.").table(new double[] {85, 200, 300}, new String[] {"a", "b"}).bytes(),
            "Điều 1. Thông qua các chỉ tiêu\n\f\n1. Mục tiêu1\n \n 1 Chú thích\n- 5%".getBytes(StandardCharsets.UTF_8)};
        for (int round = 0; round < 300; round++) {
            byte[] bytes = good[round % good.length].clone();
            int changes = 1 + random.nextInt(20);
            for (int i = 0; i < changes; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            assertThat(Papers.read(cut, "tep")).satisfies(PapersTest::isWhole);
        }
        for (int round = 0; round < 100; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            assertThat(Papers.read(bytes, "tep")).satisfies(PapersTest::isWhole);
        }
    }

    @Test
    void randomTextNeverEndsInAnError() {
        Random random = new Random(6);
        String[] words = {"Điều 1.", "1.", "2.1.", "a)", "(3)", "- ", "Nơi nhận:", "QUYẾT NGHỊ:", "\n", "\n\n", "\f", " ", "CHỦ TỊCH", "đạt 5%",
            "Phụ lục I", "Chương II", "|", "*", "\\", "#", "{#a}", "```", "\u0301", "1", "Căn cứ", "I.", "_____", "<b>", "&amp;", "\uD83D\uDE00"};
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(Papers.read(text.toString().getBytes(StandardCharsets.UTF_8), "tep")).satisfies(PapersTest::isWhole);
        }
    }

    private static void isWhole(Reading reading) {
        if (reading instanceof Reading.Done done) {
            assertThat(done.paper().blocks()).isNotEmpty();
            assertThat(DocumentFile.body(done.paper(), Outline.of(done.paper()))).isNotEmpty();
        } else {
            assertThat(((Reading.Refused) reading).problems()).isNotEmpty();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('a');
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[] {1}), part);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
