package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mục tiêu và các chỉ tiêu chủ yếu của kế hoạch | TARGETS",
        "Mục tiêu cụ thể | TARGETS",
        "Mục tiêu tổng quát | AIM",
        "Thông qua kế hoạch năm 2026 với các chỉ tiêu chủ yếu sau: | TARGETS",
        "Mục tiêu, nhiệm vụ và giải pháp | MIXED",
        "Nhiệm vụ và giải pháp chủ yếu | TASKS",
        "Kết quả thực hiện các chỉ tiêu năm 2025 | REVIEW",
        "Đánh giá kết quả 2025 và phương hướng năm 2026 | OTHER",
        "Quyết định dự toán thu, chi ngân sách xã năm 2027 | BUDGET",
        "Phê chuẩn quyết toán ngân sách năm 2025 | REVIEW",
        "Điều chỉnh một số chỉ tiêu kế hoạch năm 2026 | AMENDMENT",
        "Nguồn vốn thực hiện chương trình mục tiêu quốc gia | TASKS",
        "Tổ chức thực hiện | TASKS"
    })
    void headingSaysWhatStandsUnderIt(String heading, Scope expected) {
        assertThat(Headings.scope(Plain.of(heading), false)).contains(expected);
    }
}
