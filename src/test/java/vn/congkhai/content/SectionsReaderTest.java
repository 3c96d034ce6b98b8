package vn.congkhai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congkhai.model.Section;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.TextFile;

class SectionsReaderTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Điều 1. Tên|dieu-1", "ĐIỀU 12: Tên|dieu-12", "Điều 5a. Tên|dieu-5a", "Phụ lục II|phu-luc-ii", "Phụ lục số 3|phu-luc-3", "PHỤ LỤC|phu-luc",
        "Chương I QUY ĐỊNH|chuong-i", "Chương trình hành động|chuong-trinh-hanh-dong", "Phần thứ nhất BỐI CẢNH|phan-thu-nhat", "Phần IV|phan-iv",
        "Mục 2. Tên|muc-2", "Mục tiêu tổng quát|muc-tieu-tong-quat", "I. MỤC TIÊU|i", "II- Khái quát|ii", "XIV) Tên|xiv",
        "1. Tên|1", "(1) Tên|1", "1) Tên|1", "1.3. Tên|1-3", "2.2.5 Chỉ tiêu|2-2-5", "2.1.1- Sản xuất|2-1-1", "1.1.|1-1",
        "a) Tên|a", "a. Tên|a", "đ) Tên|dd", "d) Tên|d", "QUYẾT NGHỊ:|quyet-nghi", "* Phát triển:|phat-trien", "100% số hộ|100-so-ho", "2030 là đích|2030-la-dich"
    })
    void theMarkerOfAHeadingMakesItsAnchor(String heading, String anchor) {
        assertThat(anchors("## " + heading + "\n")).containsExactly(anchor);
    }

    @Test
    void anchorsJoinFromTheOutermostInAndADecimalReplacesWhatItGoesOnFrom() {
        assertThat(anchors("## Điều 1.\n### 2. Hai\n#### 2.1. Một\n##### 2.1.3 Ba\n### 3. Ba\n#### 1. Một\n##### 1.1. Con\n###### a) A\n## Điều 2.\n#### a) A\n"))
                .containsExactly("dieu-1", "dieu-1.2", "dieu-1.2-1", "dieu-1.2-1-3", "dieu-1.3", "dieu-1.3.1",
                        "dieu-1.3.1-1", "dieu-1.3.1-1.a", "dieu-2", "dieu-2.a");
    }

    @Test
    void anAnchorSetByHandIsTakenWholeAndCarriesItsChildren() {
        assertThat(anchors("## Điều 1. Một {#mot}\n### 2. Hai\n## Điều 1. Lại {#dieu-1.lai}\n"))
                .containsExactly("mot", "mot.2", "dieu-1.lai");
    }

    @Test
    void aSectionHoldsItsTextAndItsLine() {
        Section section = read("\n## Điều 1. Một ##\n\nChữ.\n\n- mục\n\n### a) Con\nChữ con.\n").get(0);
        assertThat(section).isEqualTo(new Section("dieu-1", 2, "Điều 1. Một", 2, "Chữ.\n\n- mục",
                List.of(new Section("dieu-1.a", 3, "a) Con", 8, "Chữ con.", List.of()))));
    }

    @Test
    void numberSignsInCodeAreNoHeadings() {
        assertThat(anchors("## A\n\n````\n```\n## B\n````\n\n    # c\n\ntext # d\n\n## E\n")).containsExactly("a", "e");
    }

    private List<String> anchors(String markdown) {
        return read(markdown).stream().flatMap(SectionsReaderTest::all).map(Section::anchor).toList();
    }

    private static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.children().stream().flatMap(SectionsReaderTest::all));
    }

    private List<Section> read(String markdown) {
        TextFile file = new TextFile("document.md", markdown);
        List<Section> sections = new SectionsReader(file, new Names("mục", "document.md"), problems).read(1);
        assertThat(problems.sorted()).isEmpty();
        return sections;
    }
}
