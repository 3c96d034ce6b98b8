package vn.congkhai.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.content.ContentReader;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.read.PdfFile;
import vn.congkhai.intake.read.Papers;
import vn.congkhai.intake.read.Read;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.intake.read.WordFile;
import vn.congkhai.intake.text.Footnote;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.markdown.Markdown;
import vn.congkhai.model.Document;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Section;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.TextKind;
import vn.congkhai.problem.Problems;

/** What is written is read back and shown: not a character of the document is lost, changed or added. */
class DocumentFileTest {

    @TempDir
    private Path site;

    private Document published(Paper paper) throws IOException {
        Outline outline = Outline.of(paper);
        Metadata metadata = FirstMetadata.of(paper, outline,
                new SourceFile("tep: “gốc” #1.docx", "0".repeat(64), Optional.of("Ghi chú: \"a\" \\ b"), Optional.empty()), Optional.empty());
        Path folder = site.resolve("content/chua-ro-noi-ban-hanh/van-ban");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("document.md"), DocumentFile.of(metadata, paper, outline));
        Problems problems = new Problems();
        List<Document> documents = ContentReader.read(site, problems).documents();
        List<String> own = problems.sorted().stream().filter(problem -> problem.location().file().contains("document.md"))
                .map(Object::toString).toList();
        assertThat(own).isEmpty();
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).metadata()).isEqualTo(metadata);
        return documents.get(0);
    }

    private void isShownWhole(Paper paper) throws IOException {
        Document document = published(paper);
        List<Section> sections = document.allSections().toList();
        int notes = paper.footnotes().isEmpty() ? sections.size() : sections.size() - 1;
        String shown = sections.subList(0, notes).stream().map(DocumentFileTest::shown).collect(Collectors.joining(" "));
        assertThat(words(shown)).isEqualTo(words(paper.text()));
        if (notes < sections.size()) {
            assertThat(sections.get(notes).heading()).isEqualTo(DocumentFile.NOTES);
            String all = words(shown(sections.get(notes)));
            assertThat(paper.footnotes()).extracting(Footnote::text).allSatisfy(text -> assertThat(all).contains(words(text)));
        }
        List<String> anchors = Outline.of(paper).all().filter(node -> node.kind().isHeading()).map(Node::anchor).toList();
        assertThat(sections.subList(0, notes)).extracting(Section::anchor).isEqualTo(anchors);
    }

    /** What a page shows of a section. */
    private static String shown(Section section) {
        return section.heading() + " " + Jsoup.parse(Markdown.html(section.markdown()).replace("<", " <")).wholeText();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aWholeResolutionIsShownUnchanged() throws IOException {
        isShownWhole(Read.paper(Samples.resolution()));
    }

    @Test
    void marksOfMarkdownInTheTextAreShownAsTheyAre() throws IOException {
        isShownWhole(Read.text("""
                Điều 1. Kế hoạch *năm* _2026_ với `mã` và <b>thẻ</b> &amp; \\ [x](y) ![a] ~~b~~ | c #
                # Không phải đề mục
                1. Một
                2) Hai đạt $\\geq 10\\%$ (*năm 2026 = 47,03 triệu*)
                - gạch
                + cộng
                * sao * sao *
                > trích
                =====
                -----
                ```
                1.5 triệu đồng
                http://vi-du.vn/a_b_c <http://vi-du.vn>
                """ + "_".repeat(900) + "\n" + "* ".repeat(700) + "\n"));
    }

    @Test
    void tablesAreShownWithMergedEmptyAndBarredCells() throws IOException {
        isShownWhole(Read.paper(new WordFile().p("Điều 1. Giao chỉ tiêu").table(
                new String[] {"STT", "Chỉ tiêu", ">2 Kế hoạch"}, new String[] {"^", "^", "2026", "2027"},
                new String[] {"1", "a | b \\| `c` *d*", "", "5"}, new String[] {"", "", "", "x"}, new String[] {">4 Tổng số"}).bytes()));
    }

    @Test
    void aDocumentThatBeginsWithATableIsReadable() throws IOException {
        Document document = published(Read.paper(new WordFile().table(new String[] {"a", "b", "c", "d"}, new String[] {"1", "2", "3", "4"}).bytes()));
        assertThat(document.sections()).extracting(Section::heading).containsExactly("Phần đầu");
    }

    @Test
    void footnotesComeAtTheEndWithTheirPlaces() throws IOException {
        Paper paper = Read.paper(new WordFile()
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\"><w:p>" + WordFile.run("Theo chuẩn *cũ*.") + "</w:p></w:footnote>")
                .xml("<w:p>" + WordFile.run("Điều 1. Tỷ lệ hộ nghèo của xã") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + WordFile.run(" giảm.") + "</w:p>").bytes());
        isShownWhole(paper);
        assertThat(DocumentFile.body(paper, Outline.of(paper)))
                .endsWith("## Chú thích\n\n\\[1\\] (ở “… Tỷ lệ hộ nghèo của xã”) Theo chuẩn \\*cũ\\*.\n\n");
    }

    @Test
    void theSameNumberTwiceAndNumbersTooDeepGetAnchorsByHand() throws IOException {
        isShownWhole(Read.text("""
                Điều 1. Nội dung
                I. Một
                1. Một
                1.1. Một
                1.1.1. Một
                a) Một
                (1) Sâu
                Chữ.
                (2) Sâu nữa
                Điều 1. Lại một
                Chữ {#a}
                Điều 2. Cuối {#b}
                Chữ.
                """));
    }

    @Test
    void aPdfIsShownUnchanged() throws IOException {
        String text = "Tiếp tục khai thác hợp lý, có hiệu quả các tiềm năng của xã; huy động và sử dụng các nguồn lực để hoàn thành kế hoạch.";
        isShownWhole(Read.paper(new PdfFile().paragraph("Điều 1. Thông qua kế hoạch").paragraph("1. Mục tiêu").paragraph(text)
                .table(new double[] {85, 300, 420, 540}, new String[] {"Chỉ tiêu", "Đơn vị", "2026"}, new String[] {"Thu", "tỷ đồng", "43,3"})
                .paragraph("2. Giải pháp").paragraph(text).bytes()));
    }

    @Test
    void theMetadataSaysOnlyWhatTheTextSays() throws IOException {
        Metadata metadata = published(Read.paper(Samples.resolution())).metadata();
        assertThat(metadata.number()).hasValue("05/NQ-HĐND");
        assertThat(metadata.text()).isEqualTo(TextKind.OFFICIAL);
        assertThat(metadata.reviewedBy()).isEmpty();
        assertThat(metadata.issuer()).hasValue("Hội đồng nhân dân xã Minh Họa");
        assertThat(metadata.session()).hasValue("Khóa I, kỳ họp thứ năm");
        assertThat(metadata.signatory()).hasValue("Chủ tịch Tên Người Ký");
        assertThat(metadata.basis()).containsExactly("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
    }

    @Test
    void anyTextIsShownUnchanged() throws IOException {
        Random random = new Random(7);
        String[] words = {"Điều 1.", "1.", "2.1.", "a)", "(3)", "-", "+", "Nơi nhận:", "QUYẾT NGHỊ:", "\n", "\n", "CHỦ TỊCH", "đạt 5%", "Phụ lục I",
            "Chương II", "|", "*", "\\", "#", "{#a}", "```", "~~~", "1", "Căn cứ", "I.", "____", "<b>", "&amp;", "!", "[a]", "(b)", "\uD83D\uDE00", "==="};
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder("Mở đầu\n");
            for (int i = random.nextInt(50); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            isShownWhole(Read.text(text.toString()));
        }
    }

    /** The files from which the published documents were taken; {@code SOURCES} names their folder. */
    @Test
    @EnabledIfEnvironmentVariable(named = "SOURCES", matches = ".+")
    void theSourceDocumentsLoseNothing() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(System.getenv("SOURCES")))) {
            files = listed.filter(file -> file.getFileName().toString().matches("\\d+_.*\\.txt")).sorted().toList();
        }
        assertThat(files).hasSize(5);
        for (Path file : files) {
            Paper paper = ((Reading.Done) Papers.read(file)).paper();
            isShownWhole(paper);
            assertThat(Read.letters(Read.everything(paper))).as(file.toString()).isEqualTo(Read.letters(Files.readString(file)));
        }
    }
}
