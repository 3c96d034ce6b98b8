package vn.congkhai.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.search.FileServer;
import vn.congkhai.search.SearchDocument;
import vn.congkhai.search.SearchDocuments;
import vn.congkhai.search.SearchIndex;
import vn.congkhai.search.Sites;
import vn.congkhai.vietnamese.Node;

class SearchExportTest {

    private static final String LONG =
            "Mở đầu nói về việc chung của xã trong năm và các nhiệm vụ thường xuyên khác. ".repeat(2)
            + "Sau đó là quản lý đất đai, đất rừng và nguồn nước. " + "Phần cuối nói về tổ chức thực hiện. ".repeat(4);

    @TempDir
    private Path folder;

    @Test
    void sameDocumentsInAnyOrderGiveTheSameBytes() throws IOException {
        List<SearchDocument> documents = new ArrayList<>(SearchDocuments.of(Sites.generated(5, 30), text -> text, Sites.AS_OF));
        Map<String, String> first = files(export("first", documents));
        Collections.shuffle(documents, new Random(1));
        assertThat(files(export("second", documents))).isEqualTo(first).hasSizeGreaterThan(20);
    }

    @Test
    void cardsCarryWhatAReaderNeeds() throws IOException, InterruptedException {
        export("search", SearchDocuments.of(Sites.small(), text -> text, Sites.AS_OF));
        assertThat(node("hits.mjs", "dat dai tan lien")).isEqualTo("""
                document | lang-son/tan-lien/2026-dat/ | Nghị quyết đất đai của xã Tân Liên | Số 28/NQ-HĐND · \
                Xã Tân Liên, tỉnh Lạng Sơn · 2026 | Dự thảo | Kế hoạch phát triển kinh tế - xã hội.
                section | lang-son/tan-lien/2026-dat/#dieu-1 | Điều 1. Đất đai | Nghị quyết đất đai của xã Tân Liên · \
                Xã Tân Liên, tỉnh Lạng Sơn · 2026 | Dự thảo | Quản lý **[đất đai]** theo quy hoạch.
                """);
        assertThat(node("hits.mjs", "bao cao dang bo")).contains(" | Dự thảo văn kiện Đảng | ");
    }

    @Test
    void passageIsCutWhereTheWordsAre() throws IOException, InterruptedException {
        export("search", List.of(Sites.passage("a/", "Một", LONG)));
        assertThat(node("hits.mjs", "đất đai")).isEqualTo("section | a/ | Một |  |  | …"
                + "vụ thường xuyên khác. Sau đó là quản lý [đất đai], đất rừng và nguồn nước. Phần cuối nói về tổ chức"
                + " thực hiện.…\n");
        assertThat(node("hits.mjs", "một")).isEqualTo("section | a/ | Một |  |  | "
                + LONG.substring(0, LONG.lastIndexOf(' ', 190)) + "…\n");
    }

    @Test
    void emptySiteFindsNothing() throws IOException, InterruptedException {
        export("search", List.of());
        assertThat(node("attempt.mjs", "đất")).isEqualTo("0\n");
    }

    @Test
    void unknownVersionIsRefused() throws IOException, InterruptedException {
        Path manifest = small().resolve(SearchExport.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace("\"version\":3", "\"version\":2"));
        assertThat(node("attempt.mjs", "đất đai")).isEqualTo("unknown-version: "
                + "Chỉ mục tìm kiếm theo phiên bản 2, trang này chỉ đọc được phiên bản 3. Hãy tải lại trang.\n");
    }

    @Test
    void missingFilesAreReported() throws IOException, InterruptedException {
        assertThat(node("attempt.mjs", "đất đai")).isEqualTo("unreachable: "
                + "Không tải được tệp tìm kiếm ckx.json (mã 404). Trang có thể vừa được cập nhật: hãy tải lại trang.\n");
    }

    @Test
    void damagedFilesAreReportedAndNothingIsShown() throws IOException, InterruptedException {
        Path export = small();
        Path shard = only(export, "lex");
        byte[] sound = Files.readAllBytes(shard);
        String expected = "damaged: Tệp tìm kiếm " + export.relativize(shard) + " bị hỏng hoặc không đầy đủ. "
                + "Hãy tải lại trang; nếu vẫn vậy, xin báo cho đơn vị quản lý trang.\n";

        byte[] flipped = sound.clone();
        flipped[sound.length / 2] ^= 1;
        for (byte[] damage : List.of(flipped, Arrays.copyOf(sound, sound.length - 20),
                "<!doctype html>".getBytes(StandardCharsets.UTF_8), packed("CKX2lex:"), packed("CKX3post:"), packed("CKX3lex:\0\5da"), new byte[0])) {
            Files.write(shard, damage);
            assertThat(node("attempt.mjs", "đất đai")).isEqualTo(expected);
        }
    }

    @Test
    void everyFileCutShortOrWithABitChangedIsDamagedOrDoesNoHarm() throws IOException, InterruptedException {
        SearchIndex.build(SearchDocuments.of(Sites.generated(4, 80), text -> text, Sites.AS_OF), folder.resolve("index"), "stamp");
        SearchExport.write(folder.resolve("index"), folder.resolve("cut"), new ExportSizes(9000, 3000, 3000, 60));
        assertThat(Node.run("damage.mjs", folder.resolve("cut").toString()))
                .isEqualTo("card ckx fac lex num pos post syl true\n");
    }

    @Test
    void fileThatFailsIsAskedForOnceMorePastTheCaches() throws IOException, InterruptedException {
        small();
        String twice = "\nlex/0.ckx default\nlex/0.ckx reload\n";
        for (String how : List.of("offline", "broken", "missing")) {
            assertThat(fetching(how)).isEqualTo("6" + twice);
        }
        assertThat(fetching("always offline")).isEqualTo("unreachable: "
                + "Không tải được tệp tìm kiếm lex/0.ckx. Hãy kiểm tra kết nối mạng rồi thử lại." + twice);
        assertThat(fetching("always missing")).isEqualTo("unreachable: Không tải được tệp tìm kiếm lex/0.ckx (mã 404). "
                + "Trang có thể vừa được cập nhật: hãy tải lại trang." + twice);
        assertThat(fetching("always broken")).isEqualTo("damaged: Tệp tìm kiếm lex/0.ckx bị hỏng hoặc không đầy đủ. "
                + "Hãy tải lại trang; nếu vẫn vậy, xin báo cho đơn vị quản lý trang." + twice);
    }

    @Test
    void browserThatCannotUnpackIsToldSo() throws IOException, InterruptedException {
        small();
        assertThat(fetching("old")).isEqualTo("unsupported: Trình duyệt này quá cũ, không đọc được tệp tìm kiếm. "
                + "Hãy cập nhật hoặc dùng trình duyệt khác.\nlex/0.ckx default\n");
    }

    @Test
    void damagedManifestIsReported() throws IOException, InterruptedException {
        Path manifest = small().resolve(SearchExport.MANIFEST);
        String sound = Files.readString(manifest);
        for (String damage : List.of("", "null", "{}", sound.substring(0, 80), sound.replace("\"lex\"", "\"other\""))) {
            Files.writeString(manifest, damage);
            assertThat(node("attempt.mjs", "đất đai")).startsWith("damaged: Tệp tìm kiếm ckx.json bị hỏng");
        }
    }

    private Path small() throws IOException {
        return export("search", SearchDocuments.of(Sites.small(), text -> text, Sites.AS_OF));
    }

    private Path export(String name, List<SearchDocument> documents) throws IOException {
        Path index = folder.resolve("index-" + name);
        SearchIndex.build(documents, index, "stamp");
        SearchExport.write(index, folder.resolve(name), ExportSizes.DEFAULT);
        return folder.resolve(name);
    }

    private String node(String script, String query) throws IOException, InterruptedException {
        try (FileServer server = new FileServer(folder)) {
            return Node.run(script, server.url().resolve("search").toString(), query);
        }
    }

    private String fetching(String how) throws IOException, InterruptedException {
        try (FileServer server = new FileServer(folder)) {
            return Node.run("fetching.mjs", server.url().resolve("search/").toString(), how);
        }
    }

    private static Path only(Path export, String group) throws IOException {
        try (Stream<Path> files = Files.walk(export)) {
            List<Path> found = files.filter(file -> export.relativize(file).toString().startsWith(group + "-"))
                    .filter(Files::isRegularFile).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static byte[] packed(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
