package vn.congkhai.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.Decision;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Section;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** A document that is there already: what people decided stays, what is new is for them to decide. */
class ImportAgainTest {

    private static final String RESOLUTION = """
            HỘI ĐỒNG NHÂN DÂN
            XÃ MINH HỌA
            Số: 05/NQ-HĐND
            NGHỊ QUYẾT
            Về kế hoạch năm 2026
            QUYẾT NGHỊ:
            Điều 1. Chỉ tiêu chủ yếu năm 2026
            - Tỷ lệ hộ nghèo giảm còn dưới 3%.
            - Thu ngân sách đạt 12,5 tỷ đồng trở lên.
            - Trồng mới 30 ha rừng.
            Điều 2. Tổ chức thực hiện
            Ủy ban nhân dân xã thực hiện Nghị quyết này.
            Nghị quyết này được thông qua ngày 19 tháng 12 năm 2025 và có hiệu lực từ ngày thông qua./.
            """;

    private static final String ADDRESS = "son-la/song-ma/2025-12-19-ke-hoach-nam-2026";

    @TempDir
    private Path folder;

    private TrySite site;
    private Path there;

    @BeforeEach
    void importsAndConfirms() throws IOException {
        site = new TrySite(folder.resolve("trang"));
        there = site.folder.resolve("content/" + ADDRESS);
        site.imports(Optional.empty(), site.file("nq.txt", RESOLUTION));
        site.confirm(ADDRESS);
    }

    private Imported again(String text) throws IOException {
        return site.imports(Optional.empty(), site.file("nq.txt", text));
    }

    private Document document() throws IOException {
        return ContentReader.readDocument(site.folder, ADDRESS, new Problems()).orElseThrow();
    }

    private void edit(String file, String before, String now) throws IOException {
        String text = Files.readString(there.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(there.resolve(file), text.replace(before, now));
    }

    private String open() throws IOException {
        return ReviewFile.read(site.folder, ADDRESS, new Problems()).stream().filter(ReviewRow::blocks)
                .map(row -> row.indicator() + "/" + row.target() + "/" + row.field() + ": " + row.note()).toList().toString();
    }

    @Test
    void theSameFileChangesNothing() throws IOException {
        Map<String, String> before = site.files();
        Imported imported = again(RESOLUTION);
        assertThat(imported.files()).isEmpty();
        assertThat(imported.differences()).containsExactly("Chính tệp này đã được nhập; không có gì đổi.");
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void aLineThatMovedKeepsItsDecisionsAndItsEntryAndIsLedToItsNewPlace() throws IOException {
        edit("indicators.yml", "  name: Tỷ lệ hộ nghèo\n", "  # đã xem\n  name: Hộ nghèo\n  owner: Phòng Kinh tế\n");
        edit("indicators.yml", "  owner: null\n  doubts: []\n  targets:\n    - id: a\n      label: Tỷ lệ hộ nghèo", "  doubts: []\n  targets:\n    - id: a\n      label: Tỷ lệ hộ nghèo");
        Imported imported = again(RESOLUTION.replace("Điều 1. Chỉ tiêu", "Điều 1. Mục tiêu\nNâng cao đời sống Nhân dân.\nĐiều 3. Chỉ tiêu"));
        assertThat(imported.differences()).containsExactly("− ## Điều 1. Chỉ tiêu chủ yếu năm 2026", "+ ## Điều 1. Mục tiêu",
                "+ Nâng cao đời sống Nhân dân.", "+ ## Điều 3. Chỉ tiêu chủ yếu năm 2026", "Nối được 3/3 chỉ tiêu đang có với câu của chúng trong toàn văn.");
        assertThat(Files.readString(there.resolve("indicators.yml"))).startsWith("""
                - id: ty-le-ho-ngheo
                  # đã xem
                  name: Hộ nghèo
                  owner: Phòng Kinh tế
                  group: Chỉ tiêu
                  code: null
                  field: an-sinh
                  at: dieu-3
                  lines: 10
                  quote: Tỷ lệ hộ nghèo giảm còn dưới 3%.
                """);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aFigureThatAPersonPutRightStays() throws IOException {
        edit("indicators.yml", "label: Trồng mới", "label: Rừng trồng mới");
        edit("indicators.yml", "unit: ha", "unit: ha/năm");
        again(RESOLUTION + "Thêm một câu.\n");
        Indicator wood = document().indicators().get(2);
        assertThat(wood.targets().get(0).label()).startsWith("Rừng trồng mới");
        assertThat(wood.targets().get(0).unit()).hasValue("ha/năm");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aLineReadAnewWithTheSameFigureTakesTheNewWordsAndStaysConfirmed() throws IOException {
        Imported imported = again(RESOLUTION.replace("- Tỷ lệ hộ nghèo giảm", "- Tỷ lệ hộ nghèo toàn xã giảm"));
        assertThat(imported.differences()).contains(
                "“ty-le-ho-ngheo”: câu viết khác, con số như cũ. Trước: “Tỷ lệ hộ nghèo giảm còn dưới 3%.” Nay: “Tỷ lệ hộ nghèo toàn xã giảm còn dưới 3%.”");
        assertThat(document().indicators().get(0).quote()).isEqualTo("Tỷ lệ hộ nghèo toàn xã giảm còn dưới 3%.");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aFigureThatChangedIsToBeDecidedAnew() throws IOException {
        edit("indicators.yml", "  code: null\n  field: an-sinh", "  code: ho-ngheo");
        Imported imported = again(RESOLUTION.replace("dưới 3%", "dưới 4%"));
        assertThat(imported.differences()).contains(
                "“ty-le-ho-ngheo”: con số đã khác. Trước: “Tỷ lệ hộ nghèo giảm còn dưới 3%.” Nay: “Tỷ lệ hộ nghèo giảm còn dưới 4%.”");
        Indicator poor = document().indicators().get(0);
        assertThat(poor.id()).isEqualTo("ty-le-ho-ngheo");
        assertThat(poor.code()).hasValue("ho-ngheo");
        assertThat(poor.targets().get(0).value()).hasValue(new Value.Exact(new BigDecimal("4")));
        assertThat(open()).isEqualTo("[ty-le-ho-ngheo/a/value: Con số đã khác so với bản trước: “Tỷ lệ hộ nghèo giảm còn dưới 3%.”]");
        assertThat(site.problems()).extracting(Problem::code).containsExactly("unconfirmed-figure");
    }

    @Test
    void aLineThatIsGoneStaysUntilAPersonDecides() throws IOException {
        again(RESOLUTION.replace("- Trồng mới 30 ha rừng.\n", ""));
        assertThat(document().indicators()).hasSize(3);
        assertThat(open()).isEqualTo("[trong-moi-ha-rung/a/value: Không thấy câu này trong toàn văn mới.]".replace("trong-moi-ha-rung",
                document().indicators().get(2).id()));
    }

    @Test
    void aNewLineIsAddedInItsPlaceForPeopleToDecide() throws IOException {
        Imported imported = again(RESOLUTION.replace("- Trồng mới", "- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.\n- Trồng mới"));
        assertThat(imported.differences()).contains("Chỉ tiêu chưa có trong tệp nội dung, thêm vào để rà soát: “Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.”");
        assertThat(document().indicators()).extracting(Indicator::quote).startsWith("Tỷ lệ hộ nghèo giảm còn dưới 3%.",
                "Thu ngân sách đạt 12,5 tỷ đồng trở lên.", "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.");
        assertThat(open()).isEqualTo("[ty-le-dan-so-tham-gia-bao-hiem-y-te/a/value: ]");
    }

    @Test
    void whatAPersonDroppedStaysDropped() throws IOException {
        String file = Files.readString(there.resolve("indicators.yml"));
        Files.writeString(there.resolve("indicators.yml"), file.substring(file.indexOf("- id: thu-ngan-sach")));
        Files.writeString(there.resolve("review.csv"), ReviewFile.text(ReviewFile.read(site.folder, ADDRESS, new Problems()).stream()
                .map(row -> row.indicator().equals("ty-le-ho-ngheo") ? row.decided(Decision.DROPPED) : row).toList()));
        again(RESOLUTION + "Thêm một câu.\n");
        assertThat(document().indicators()).extracting(Indicator::id).doesNotContain("ty-le-ho-ngheo").hasSize(2);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void metadataThatIsStatedOtherwiseNowIsAskedAboutAndKept() throws IOException {
        Imported imported = site.imports(Optional.of("2025-12-19-ke-hoach-nam-2026"), site.file("nq.txt", RESOLUTION.replace("05/NQ", "06/NQ")));
        assertThat(imported.differences()).contains("“number” đang ghi “05/NQ-HĐND”, toàn văn ghi “06/NQ-HĐND”; giữ như đang ghi.");
        assertThat(document().metadata().number()).hasValue("05/NQ-HĐND");
        assertThat(open()).isEqualTo("[//number: Đang ghi “05/NQ-HĐND”; toàn văn ghi khác. Giữ như đang ghi cho tới khi có người quyết.]");
    }

    @Test
    void aTextThatAPersonChangedIsNotWrittenOver() throws IOException {
        edit("document.md", "Ủy ban nhân dân xã thực hiện", "UBND xã thực hiện");
        Map<String, String> before = site.files();
        ImportOutcome outcome = site.run(Optional.empty(), false, site.file("nq.txt", RESOLUTION + "Thêm.\n"));
        assertThat(((ImportOutcome.Refused) outcome).problems()).extracting(Problem::toString).containsExactly(
                "nq.txt: Phần chữ trong content/" + ADDRESS + "/document.md không còn như máy đã đọc từ bản gốc cũ: có người đã sửa.\n"
                        + "    → Chép lại chỗ đã sửa nếu còn cần, rồi chạy lại với --replace-text để thay cả phần chữ.");
        before.remove("nq.txt");
        assertThat(site.files()).containsAllEntriesOf(before);
    }

    @Test
    void theOlderOriginalGoesWhenNothingLeadsToIt() throws IOException {
        site.imports(Optional.empty(), site.file("nq-ky-lai.txt", RESOLUTION + "Thêm.\n"));
        assertThat(there.resolve("files")).isDirectoryNotContaining("glob:**/nq.txt").isDirectoryContaining("glob:**/nq-ky-lai.txt");
    }

    @Test
    void aFolderWithErrorsIsLeftAlone() throws IOException {
        edit("indicators.yml", "comparator: below", "comparator: under");
        ImportOutcome outcome = site.run(Optional.empty(), false, site.file("nq.txt", RESOLUTION + "Thêm.\n"));
        assertThat(((ImportOutcome.Refused) outcome).problems()).extracting(Problem::code).startsWith("existing-errors", "unknown-word");
    }

    @Test
    void aFolderWithALinkIsLeftAlone() throws IOException {
        Files.createSymbolicLink(there.resolve("files/khac.txt"), there.resolve("document.md"));
        edit("document.md", "---\n\n##", "---\n\n## Xem files/khac.txt\n\n##");
        ImportOutcome outcome = site.run(Optional.empty(), false, site.file("nq.txt", RESOLUTION + "Thêm.\n"));
        assertThat(((ImportOutcome.Refused) outcome).problems()).extracting(Problem::code).containsExactly("link-inside");
    }

    /** Whatever the new source is, only the one folder changes, and what stands in it can be read. */
    @Test
    void disturbedSourcesAreMergedOrRefusedWhole() throws IOException {
        Random random = new Random(5);
        String text = RESOLUTION;
        for (int round = 0; round < 40; round++) {
            StringBuilder next = new StringBuilder(round % 8 == 0 ? RESOLUTION : text);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(next.length());
                int end = Math.min(next.length(), at + random.nextInt(30));
                next.replace(at, end, List.of("", "- ", "đạt 7%\n", ", ", "Điều 3. ", next.substring(at, end) + next.substring(at, end)).get(random.nextInt(6)));
            }
            text = next.toString();
            Map<String, String> before = site.files();
            ImportOutcome outcome = site.run(Optional.of(there.getFileName().toString()), false, site.file("nq.txt", text));
            Map<String, String> after = site.files();
            before.put("nq.txt", after.get("nq.txt"));
            if (outcome instanceof ImportOutcome.Done) {
                before.keySet().removeIf(file -> file.startsWith("content/" + ADDRESS));
                after.keySet().removeIf(file -> file.startsWith("content/" + ADDRESS));
                assertThat(site.problems()).extracting(Problem::code).isSubsetOf("unconfirmed-figure", "count-mismatch");
            }
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void theFullTextTakesThePlaceOfASummaryWhichIsKeptBesideIt() throws IOException {
        for (String file : new String[] {"review.csv", "files/nq.txt", "files"}) {
            Files.delete(there.resolve(file));
        }
        String front = Files.readString(there.resolve("document.md")).replace("text: official", "text: summary").replace("path: files/nq.txt", "path: null");
        Files.writeString(there.resolve("document.md"), front.substring(0, front.indexOf("\n---\n", 4)) + """

                ---

                ## Điều 1. Chỉ tiêu chủ yếu năm 2026

                Xã đặt ba việc đo được.

                ### * Rừng

                Rừng được trồng thêm.

                ## Điều 2. Tổ chức thực hiện
                """);
        assertThat(site.problems()).isEmpty();
        Imported imported = again(RESOLUTION);
        assertThat(imported.files()).containsExactly("document.md", "indicators.yml", "summary.md", "review.csv", "files/nq.txt");
        assertThat(imported.differences()).containsExactly("Phần tóm tắt của mục “* Rừng” chuyển xuống dưới mục “dieu-1”.",
                "Nối được 3/3 chỉ tiêu đang có với câu của chúng trong toàn văn.");
        assertThat(Files.readString(there.resolve("summary.md"))).isEqualTo("""
                ## Điều 1. Chỉ tiêu chủ yếu năm 2026 {#dieu-1}

                Xã đặt ba việc đo được.

                **\\* Rừng**

                Rừng được trồng thêm.
                """);
        assertThat(Files.readString(there.resolve("document.md"))).contains("Ủy ban nhân dân xã thực hiện Nghị quyết này.");
        assertThat(document().allSections().filter(section -> !section.summary().isEmpty())).extracting(Section::anchor).containsExactly("dieu-1");
        assertThat(open()).isEqualTo("[]");
        assertThat(site.problems()).isEmpty();
    }
}
