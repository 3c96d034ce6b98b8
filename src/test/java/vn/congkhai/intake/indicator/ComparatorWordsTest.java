package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "thu ngân sách đạt trên | '' | above",
        "thu ngân sách trên địa bàn đạt | '' | equal",
        "giảm còn dưới | '' | below",
        "không dưới | '' | at-least",
        "không quá | '' | at-most",
        "có từ | ' tổ chức đạt loại tốt trở lên' | at-least",
        "đạt | ' trở lên' | at-least",
        "đạt | ' tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên' | equal",
        "tối thiểu có | '' | at-least",
        "phấn đấu ít nhất mỗi thôn có | '' | at-least",
        "đạt khoảng | '' | about",
        "tăng bình quân $\\geq | '' | at-least",
        "tỷ lệ thất nghiệp ≤ | '' | at-most",
        "> | '' | above",
        "đạt và vượt | '' | at-least",
        "theo chỉ tiêu cấp trên giao | '' | equal"
    })
    void wordsAroundTheFigureSayHowItIsCompared(String lead, String tail, String expected) {
        assertThat(ComparatorWords.of(Plain.of(lead) + " ", tail, false).comparator().word()).isEqualTo(expected);
    }
}
