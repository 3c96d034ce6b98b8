package vn.congkhai.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.intake.read.Read;
import vn.congkhai.intake.read.WordFile;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.write.Samples;
import vn.congkhai.model.DocumentKind;

class OutlineTest {

    private static List<String> anchors(String text) {
        return Outline.of(Read.text(text)).all().filter(node -> node.kind().isHeading()).map(Node::anchor).toList();
    }

    private static Facts facts(String text) {
        return Outline.of(Read.text(text)).facts();
    }

    @Test
    void aResolutionHasItsParts() {
        Paper paper = Read.paper(Samples.resolution());
        String tree = Outline.of(paper).all().filter(node -> node.kind().isHeading())
                .map(node -> "  ".repeat(node.depth() - 1) + node.kind() + " " + node.anchor()).collect(Collectors.joining("\n"));
        assertThat(tree).isEqualTo("""
                HEAD hoi-dong-nhan-dan
                HEAD nghi-quyet
                FORMULA quyet-nghi
                ARTICLE dieu-1
                  CLAUSE dieu-1.1
                  CLAUSE dieu-1.2
                    POINT dieu-1.2.a
                    POINT dieu-1.2.b
                ARTICLE dieu-2
                  CLAUSE dieu-2.1
                  CLAUSE dieu-2.2
                RECIPIENTS noi-nhan
                SIGNATURE chu-tich
                ANNEX phu-luc-i""");
    }

    @Test
    void everyBlockIsInExactlyOneNode() {
        Paper paper = Read.paper(Samples.resolution());
        List<Node> nodes = Outline.of(paper).all().toList();
        String together = nodes.stream().map(node -> paper.slice(node.start(), node.end())).collect(Collectors.joining("\n"));
        assertThat(together).isEqualTo(paper.text());
    }

    @Test
    void whatStandsSideBySideAtTheHeadIsReadApart() {
        Facts facts = facts("""
                ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ MINH HỌA        Độc lập - Tự do - Hạnh phúc
                ---------        ---------------
                Số: 03/CTr-UBND        Minh Họa, ngày 15 tháng 01 năm 2026

                CHƯƠNG TRÌNH
                Chuyển đổi số năm 2026
                """);
        assertThat(facts.issuer().orElseThrow().text()).isEqualTo("ỦY BAN NHÂN DÂN XÃ MINH HỌA");
        assertThat(facts.number().known()).contains("03/CTr-UBND");
        assertThat(facts.issued().known()).contains(LocalDate.of(2026, 1, 15));
    }

    @Test
    void theTitleEndsAtTheRuleBelowIt() {
        assertThat(facts("NGHỊ QUYẾT\nVề kế hoạch năm 2026\n¯¯¯¯¯¯\n\nĐiều 1. Mục tiêu\n").title().orElseThrow().text())
                .isEqualTo("NGHỊ QUYẾT Về kế hoạch năm 2026");
    }

    @Test
    void theIssuerIsTheCommitteeBelowTheOneItBelongsToAndWithoutItsTerm() {
        assertThat(facts("ĐẢNG BỘ TỈNH MINH HỌA\nĐẢNG ỦY XÃ VÍ DỤ\n*\nSố 06-CTr/ĐU\n\nCHƯƠNG TRÌNH\nNăm 2026\n").issuer().orElseThrow().text())
                .isEqualTo("ĐẢNG ỦY XÃ VÍ DỤ");
        assertThat(facts("HỘI ĐỒNG NHÂN DÂN XÃ VÍ DỤ KHÓA II\nKỲ HỌP THỨ TƯ\n\nNGHỊ QUYẾT\nNăm 2026\n").issuer().orElseThrow().text())
                .isEqualTo("HỘI ĐỒNG NHÂN DÂN XÃ VÍ DỤ");
    }

    @Test
    void numbersThatRestartBelowASectionStandBelowIt() {
        assertThat(anchors("Điều 1. A\n1. Mục tiêu\n1.1. Chung\n1.2. Riêng\n2. Giải pháp\n1. Một\n1.1. Sâu\n2. Hai\n3. Ba\nĐiều 2. B\n1. Một\n"))
                .containsExactly("dieu-1", "dieu-1.1", "dieu-1.1-1", "dieu-1.1-2", "dieu-1.2", "dieu-1.2.1", "dieu-1.2.1-1", "dieu-1.2.2",
                        "dieu-1.2.3", "dieu-2", "dieu-2.1");
    }

    @Test
    void skippedNumbersAreKept() {
        assertThat(anchors("Phụ lục II\n1. A\n1.1. B\n1.3. C\n3. D\n")).containsExactly("phu-luc-ii", "phu-luc-ii.1", "phu-luc-ii.1-1",
                "phu-luc-ii.1-3", "phu-luc-ii.3");
    }

    @Test
    void everyKindOfNumberFindsItsLevel() {
        assertThat(anchors("Phần thứ nhất\nCHUNG\nChương I\nQUY ĐỊNH\nMục 1. A\nĐiều 1. B\n1. C\na) D\nđ) E\nChương II\nKHÁC\nĐiều 2. F\n"))
                .containsExactly("phan-thu-nhat", "phan-thu-nhat.chuong-i", "phan-thu-nhat.chuong-i.muc-1", "phan-thu-nhat.chuong-i.muc-1.dieu-1",
                        "phan-thu-nhat.chuong-i.muc-1.dieu-1.1", "phan-thu-nhat.chuong-i.muc-1.dieu-1.1.a", "phan-thu-nhat.chuong-i.muc-1.dieu-1.1.dd",
                        "phan-thu-nhat.chuong-ii", "phan-thu-nhat.chuong-ii.dieu-2");
    }

    @Test
    void romanAndLetteredSectionsNestInTheirOrder() {
        assertThat(anchors("Điều 1. A\nI. B\n1. C\na. D\n- x\nb. E\n2. F\nII. G\n1. H\n(1) I\n(2) J\n")).containsExactly("dieu-1", "dieu-1.i",
                "dieu-1.i.1", "dieu-1.i.1.a", "dieu-1.i.1.b", "dieu-1.i.2", "dieu-1.ii", "dieu-1.ii.1", "dieu-1.ii.1.1", "dieu-1.ii.1.2");
    }

    @Test
    void aSentenceAfterANumberIsNoHeading() {
        Paper paper = Read.text("Điều 2. Tổ chức\n1. Ủy ban nhân dân xã tổ chức thực hiện.\n2. Hội đồng giám sát.\n");
        Node clause = Outline.of(paper).nodes().get(0).children().get(0);
        assertThat(paper.slice(clause.start(), clause.headEnd())).isEqualTo("1.");
        assertThat(paper.slice(clause.start(), clause.end())).isEqualTo("1. Ủy ban nhân dân xã tổ chức thực hiện.");
    }

    @Test
    void theFactsOfAResolutionHaveTheirPlaces() {
        Paper paper = Read.paper(Samples.resolution());
        Facts facts = Outline.of(paper).facts();
        assertThat(facts.kind()).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(facts.number().known()).hasValue("05/NQ-HĐND");
        assertThat(facts.issued().known()).hasValue(LocalDate.of(2025, 12, 19));
        assertThat(facts.issuedAt()).map(Span::text).hasValue("Minh Họa");
        assertThat(facts.issuer()).map(Span::text).hasValue("HỘI ĐỒNG NHÂN DÂN XÃ MINH HỌA");
        assertThat(facts.title()).map(Span::text).hasValue("NGHỊ QUYẾT Về nhiệm vụ phát triển kinh tế - xã hội năm 2026");
        assertThat(facts.session()).map(Span::text).hasValue("KHÓA I, KỲ HỌP THỨ NĂM");
        assertThat(facts.period().known()).map(period -> period.text()).hasValue("2026");
        assertThat(facts.adopted().known()).hasValue(LocalDate.of(2025, 12, 19));
        assertThat(facts.effective().known()).hasValue(LocalDate.of(2026, 1, 1));
        assertThat(facts.considered()).hasSize(1);
        assertThat(facts.recipients()).extracting(Span::text).containsExactly("- Thường trực HĐND tỉnh;", "- Lưu: VT.");
        assertThat(facts.office()).map(Span::text).hasValue("CHỦ TỊCH");
        assertThat(facts.signatory()).map(Span::text).hasValue("Tên Người Ký");
        assertThat(facts.annexes()).extracting(Span::text).containsExactly("Phụ lục I");
        for (Span span : List.of(facts.signatory().orElseThrow(), facts.basis().get(0), facts.session().orElseThrow())) {
            assertThat(paper.slice(span.start(), span.end())).isEqualTo(span.text());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Số: /NQ-HĐND", "Số:      /NQ-HĐND", "Số: …/NQ-HĐND", "'Số: ....../2026/NQ-HĐND'"})
    void aNumberToBeFilledInIsBlankAndNotUnknown(String line) {
        assertThat(facts("XÃ MINH HỌA\n" + line + "\nQUYẾT NGHỊ:\nĐiều 1. A\n").number().isBlank()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Minh Họa, ngày tháng năm 2026
            Minh Họa, ngày … tháng 3 năm 2026
            Minh Họa, ngày     tháng     năm 20
            """)
    void aDateToBeFilledInIsBlank(String line) {
        Facts facts = facts("XÃ MINH HỌA\n" + line + "\nQUYẾT NGHỊ:\nĐiều 1. A\n");
        assertThat(facts.issued().isBlank()).isTrue();
        assertThat(facts.issuedAt()).map(Span::text).hasValue("Minh Họa");
    }

    @Test
    void whatIsNotThereIsUnknown() {
        Facts facts = facts("QUYẾT NGHỊ:\nĐiều 1. Thông qua.\n");
        assertThat(facts.number()).isEqualTo(new Stated.Unknown<String>());
        assertThat(facts.issuer()).isEmpty();
        assertThat(facts.title()).isEmpty();
        assertThat(facts.adopted()).isEqualTo(new Stated.Unknown<LocalDate>());
        assertThat(facts.effective()).isEqualTo(new Stated.Unknown<LocalDate>());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nghị quyết này đã được HĐND xã khóa XXI, kỳ họp lần thứ hai thông qua ngày 24 tháng 12 năm 2025 và có hiệu lực thi hành từ ngày thông qua./. | 2025-12-24 | 2025-12-24
            Nghị quyết này được thông qua ngày 18/12/2025 và có hiệu lực từ ngày 01/01/2026. | 2025-12-18 | 2026-01-01
            Nghị quyết này được Hội đồng nhân dân xã thông qua ngày 09 tháng 3 năm 2026./. | 2026-03-09 | -
            Nghị quyết này có hiệu lực kể từ ngày ký. | - | -
            Nghị quyết này được thông qua ngày 31 tháng 02 năm 2026. | - | -
            """)
    void daysOfPassingAndEffectAreTakenAsStated(String clause, String adopted, String effective) {
        Facts facts = facts("Điều 1. A\n" + clause + "\n");
        assertThat(facts.adopted().known().map(Object::toString).orElse("-")).isEqualTo(adopted);
        assertThat(facts.effective().known().map(Object::toString).orElse("-")).isEqualTo(effective);
        assertThat(facts.effect()).map(Span::text).hasValue(clause);
    }

    @Test
    void anAnnexAloneNamesItsResolution() {
        Facts facts = facts("PHỤ LỤC II\nNHIỆM VỤ NĂM 2026\n(Kèm theo Nghị quyết số 28/NQ-HĐND ngày 18/12/2025 của HĐND xã Minh Họa)\n1. A\n");
        assertThat(facts.kind()).isEqualTo(DocumentKind.ANNEX);
        assertThat(facts.title()).map(Span::text).hasValue("NHIỆM VỤ NĂM 2026");
        assertThat(facts.attachedTo()).map(Span::text).hasValue("Nghị quyết số 28/NQ-HĐND ngày 18/12/2025 của HĐND xã Minh Họa");
    }

    @Test
    void aTableIsANodeOfItsSection() {
        Paper paper = Read.paper(new WordFile().p("Điều 1. Giao chỉ tiêu").table(new String[] {"a", "b", "c", "d"}, new String[] {"1", "2", "3", "4"}).bytes());
        assertThat(Outline.of(paper).nodes().get(0).children()).extracting(Node::kind, Node::anchor)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NodeKind.TABLE, "dieu-1"));
    }
}
