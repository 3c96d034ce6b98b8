package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "trên 8%/năm|above", "đạt trên 80trđ|above", "trên địa bàn xã đạt 77|-", "hơn 100 hộ|above", "> 5%|above",
        "từ 95,5% trở lên|at-least", "60% trở lên|at-least", "từ 0,8 tỷ đồng/năm trở lên|at-least", "từ 160 đảng viên trở lên|at-least",
        "100% tổ chức được đánh giá hoàn thành tốt nhiệm vụ trở lên|-", "tối thiểu có 15%|at-least", "ít nhất 03 thôn|at-least",
        "không dưới 90%|at-least", "$\\geq 10\\%$|at-least", "≥ 10|at-least", ">= 10|at-least",
        "dưới 3%|below", "giảm dưới 1%|below", "không quá 5%|at-most", "tối đa 5%|at-most", "≤ 5|at-most", "5% trở xuống|at-most", "không trên 5%|at-most",
        "khoảng 85%|about", "khoảng từ 5 ha|about", "khoảng cách 5 km|-",
        "từ 15% -20%|range", "từ 90 đến 92%|range", "15 - 20%|range", "3–5 sao|range", "giai đoạn 2026 - 2030|-", "13/19 tiêu chí|-", "năm 2026-2030|-",
        "cơ bản không còn hộ nghèo|none", "không còn hộ nghèo|-", "đạt 97,66%|-", "giảm còn 2%|-", "là 1.500 con|-"
    })
    void wordsTellHowAFigureIsCompared(String words, String comparators) {
        assertThat(FigureWords.comparators(words)).isEqualTo(set(comparators));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "duy trì 75%|maintain", "Giữ vững 100%|maintain", "tăng 22%|increase", "có thêm ít nhất 05 sản phẩm|increase",
        "Thành lập mới 05 hợp tác xã|increase", "tăng lên 50%|-", "Tốc độ tăng 4,5%|-", "tăng trưởng 8%|-", "tăng cường 5 đội|-",
        "giảm 2%|decrease", "Giảm tối thiểu 10%|decrease", "giảm còn 2%|-", "giảm xuống 2%|-", "giảm dưới 1%|-", "giảm nghèo 5 hộ|-",
        "đạt 97,66%|-", "duy trì và tăng thêm 5 trường|increase maintain"
    })
    void wordsTellALevelFromAMovement(String words, String changes) {
        assertThat(FigureWords.changes(words)).isEqualTo(set(changes));
    }

    private static Set<String> set(String words) {
        return words == null ? Set.of() : new TreeSet<>(Arrays.asList(words.split(" ")));
    }
}
