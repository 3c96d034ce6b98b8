package vn.congkhai.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Điều 12. Tổ chức            | ARTICLE   | Điều 12.       | 12
            ĐIỀU 3: HIỆU LỰC            | ARTICLE   | ĐIỀU 3:        | 3
            Chương II                   | CHAPTER   | Chương II      | 2
            Phần thứ ba                 | PART      | Phần thứ ba    | 3
            Mục 2. Chỉ tiêu             | SECTION   | Mục 2.         | 2
            PHỤ LỤC SỐ 01               | ANNEX     | PHỤ LỤC SỐ 01  | 1
            Phụ lục II Nhiệm vụ         | ANNEX     | Phụ lục II     | 2
            Biểu số 3                   | ANNEX     | Biểu số 3      | 3
            PHỤ LỤC                     | ANNEX     | PHỤ LỤC        | ''
            IV- KẾT QUẢ                 | ROMAN     | IV-            | 4
            A. Kinh tế                  | CAPITAL   | A.             | 1
            C. Nhiệm vụ                 | CAPITAL   | C.             | 3
            1. Mục tiêu                 | DECIMAL   | 1.             | 1
            2.1.3- Chăn nuôi            | DECIMAL   | 2.1.3-         | 2.1.3
            2.2.5 Chỉ tiêu về           | DECIMAL   | 2.2.5          | 2.2.5
            (14) Số km đường            | BRACKETED | (14)           | 14
            3) Thu                      | CLOSED    | 3)             | 3
            đ) Xã hội                   | LETTER    | đ)             | 5
            e. Xã hội                   | LETTER    | e.             | 6
            - Thu                       | BULLET    | -              | ''
            • Thu                       | BULLET    | •              | ''
            """)
    void markersAreReadWithTheirValues(String text, MarkerStyle style, String printed, String numbers) {
        ListMarker marker = ListMarker.of(text).orElseThrow();
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.printed()).isEqualTo(printed);
        assertThat(marker.numbers().stream().map(String::valueOf).collect(Collectors.joining("."))).isEqualTo(numbers);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Điều 5 Nghị quyết này", "điều 3. quy định", "10.5 tấn", "1.294 ha", "18/12/2025 và có hiệu lực", "100% bản",
        "2026. Phấn đấu", "Phần mềm", "Mục tiêu tổng quát", "Biểu dương tập thể", "-5 độ", "Mẫu Sơn, ngày 5", "Phụ lục kèm theo nghị quyết", "IIX. a"})
    void wordsAndFiguresAreNoMarkers(String text) {
        assertThat(ListMarker.of(text)).isEmpty();
    }
}
