package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "đạt 48trđ/người/năm | 48 triệu đồng/người/năm",
        "đạt 45 tr.đ/người | 45 triệu đồng/người",
        "thu 1.294.500.000đ | 1294500000 đồng",
        "khoảng 3,5 tỉ đồng | 3.5 tỷ đồng",
        "trồng 1,2 triệu cây | 1.2 triệu cây",
        "đón 15 nghìn lượt khách | 15 nghìn lượt khách",
        "2.000 m3/năm | 2000 m³/năm",
        "giảm 0,2‰ | 0.2 ‰",
        "giảm 0,5 điểm % | 0.5 điểm %",
        "năng suất 58,5 tạ/ha/vụ | 58.5 tạ/ha/vụ",
        "duy trì 13/19 tiêu chí | 13/19 tiêu chí",
        "từ 15% -20% | 15..20 %",
        "từ 80,4 triệu đồng đến 81 triệu đồng | 80.4..81 triệu đồng",
        "7,0 – 7,5 % | 7..7.5 %",
        "09 bản, tổ dân phố không ma túy | 9 bản, tổ dân phố",
        "giữ 100% trường hợp | 100 %",
        "5 trường hợp | 5 trường hợp",
        "10 đồng chí | 10 đồng chí",
        "1.294.0 ha | - ha",
        "95.5% | - %",
        "lúa 1,315.87 tấn | - tấn",
        "từ 7 - 5% | - %"
    })
    void numberAndUnitAreRead(String words, String expected) {
        assertThat(figures(words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nghị quyết số 28/NQ-HĐND ngày 18/12/2025",
        "Luật số 72/2025/QH15",
        "Chỉ thị 12-CT/TU",
        "tại khoản 2 Điều 15",
        "giai đoạn 2021-2025, định hướng đến năm 2030",
        "trẻ em dưới 5 tuổi và từ 6 đến 14 tuổi",
        "đạt từ 3 sao trở lên",
        "sinh con thứ 3 trở lên",
        "(06 chỉ tiêu)",
        "trước ngày 31/12/2026",
        "trong 6 tháng đầu năm và quý 3",
        "hồ sơ mức độ 3, 4",
        "theo giá so sánh 2010",
        "trong vòng 15 ngày",
        "quốc lộ 6, tỉnh lộ 113",
        "dịch COVID-19, mạng 5G"
    })
    void numbersThatPromiseNothingAreNone(String words) {
        assertThat(figures(words)).isEmpty();
    }

    private static List<String> figures(String words) {
        return Figures.of(Plain.of(words)).stream()
                .map(figure -> Expected.words(figure.value()) + " " + figure.unit().orElse("-"))
                .toList();
    }
}
