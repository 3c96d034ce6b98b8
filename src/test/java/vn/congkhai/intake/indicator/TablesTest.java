package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String YEAR = "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\nII. CÁC CHỈ TIÊU CHỦ YẾU\n";

    @Test
    void quartersAreTargetsOfTheirOwn() {
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Mục tiêu 2026|<|<|<|<|Ghi chú|
                |^|^|^|Quý I|Quý II|Quý III|Quý IV|Cả năm|^|
                |1|Trồng rừng tập trung|ha|-|12|18||30|Phòng 3|
                |2|Tỷ lệ hộ nghèo|%|||||≤ 4|
                """)).containsExactly(
                "Trồng rừng tập trung: 12 ha @2026-Q2, 18 ha @2026-Q3, 30 ha @2026",
                "Tỷ lệ hộ nghèo: at-most 4 % @2026");
    }

    @Test
    void halfYearsAndNineMonthsAreTargetsOfTheirOwn() {
        assertThat(read(YEAR + """
                |STT|Nội dung chỉ tiêu|Đơn vị|TH 2025|Phân kỳ thực hiện năm 2026|<|<|<|
                |^|^|^|^|Quý 1|6 tháng|9 tháng|Cả năm|
                |1|Thu ngân sách|triệu đồng|980|200|450|700|1.020|
                """)).containsExactly("Thu ngân sách: 200 triệu đồng @2026-Q1 from 980 (2025), 450 triệu đồng @2026-H1 from 980 (2025),"
                        + " 700 triệu đồng @2026-9M from 980 (2025), 1020 triệu đồng @2026 from 980 (2025)");
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Kế hoạch quý III/2026|Kế hoạch quý IV/2026|
                |1|Số lao động có việc làm mới|người|35|40|
                """)).containsExactly("Số lao động có việc làm mới: 35 người @2026-Q3, 40 người @2026-Q4");
    }

    @Test
    void oneCellOverAllQuartersIsForTheYearAndLookedAt() {
        Findings findings = findings(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Quý I|Quý II|Quý III|Quý IV|
                |1|Tỷ lệ thôn có nước sạch|%|100|<|<|<|
                |2|Số buổi tuyên truyền|buổi|1|2|2|1|
                """);
        assertThat(words(findings)).containsExactly("Tỷ lệ thôn có nước sạch: 100 % @2026",
                "Số buổi tuyên truyền: 1 buổi @2026-Q1, 2 buổi @2026-Q2, 2 buổi @2026-Q3, 1 buổi @2026-Q4");
        assertThat(findings.indicators()).extracting(FoundIndicator::grade).containsExactly(Grade.LOOK, Grade.SURE);
    }

    @Test
    void whatIsAmendedStandsBesideWhatTheOldResolutionSaid() {
        assertThat(read("NGHỊ QUYẾT\nSửa đổi một số chỉ tiêu năm 2026\nQUYẾT NGHỊ:\nĐiều 1. Sửa đổi các chỉ tiêu năm 2026 như sau:\n" + """
                |TT|Chỉ tiêu|ĐVT|Theo Nghị quyết số 12/NQ-HĐND|Thay bằng|
                |1|Diện tích lúa|ha|140|125|
                |2|Tỷ lệ hộ nghèo|%|< 3|< 2,5|
                """)).containsExactly("Diện tích lúa: 125 ha @2026", "Tỷ lệ hộ nghèo: below 2.5 % @2026");
    }

    @Test
    void signsForAboutAreReadInCells() {
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Kế hoạch 2026|
                |1|Lượt khách|lượt|~ 2.500|
                |2|Tỷ lệ hộ có Internet|%|≈80|
                """)).containsExactly("Lượt khách: about 2500 lượt @2026", "Tỷ lệ hộ có Internet: about 80 % @2026");
    }

    @Test
    void theCommunesOwnDecisionIsTheTarget() {
        Findings findings = findings("NGHỊ QUYẾT\nVề dự toán thu, chi ngân sách năm 2027\nQUYẾT NGHỊ:\nĐiều 1. Dự toán thu, chi ngân sách năm 2027\nĐVT: triệu đồng\n" + """
                |TT|Nội dung|Ước thực hiện 2026|Dự toán 2027|<|<|
                |^|^|^|Trung ương giao|HĐND tỉnh giao|HĐND xã quyết định|
                |1|Thu nội địa|900|950|980|1.050|
                ||- Thuế, phí|300|310||330|
                """);
        assertThat(words(findings)).containsExactly("Thu nội địa: 1050 triệu đồng @2027 from 900 (2026), Thuế, phí 330 triệu đồng @2027 from 300 (2026)");
        assertThat(findings.indicators()).extracting(FoundIndicator::grade).containsExactly(Grade.SURE);
        assertThat(words(findings(YEAR + """
                |TT|Chỉ tiêu|ĐVT|KH 2026 xã xây dựng|KH 2026 tỉnh giao|
                |1|Đàn lợn|con|1.200|1.100|
                """))).containsExactly("Đàn lợn: 1200 con @2026");
    }

    @Test
    void partsKeepTheirOwnNamesAndTheWholeItsFigure() {
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|TH 2025|KH 2026|
                |I|KINH TẾ|<|<|<|
                |1|Cơ cấu lao động||||
                ||- Nông nghiệp|%|52|50|
                ||- Phi nông nghiệp|%|48|50|
                |2|Sản lượng lương thực|tấn|4.100|4.200|
                ||Trong đó: Thóc|tấn|3.000||
                ||- Ngô|tấn|1.100|1.150|
                |3|Diện tích chè|ha||210|
                ||Tr.đó: - chè hữu cơ|ha|5|12|
                """)).containsExactly(
                "Cơ cấu lao động: Nông nghiệp 50 % @2026 from 52 (2025), Phi nông nghiệp 50 % @2026 from 48 (2025)",
                "Sản lượng lương thực: 4200 tấn @2026 from 4100 (2025), Ngô 1150 tấn @2026 from 1100 (2025)",
                "Diện tích chè: 210 ha @2026, Chè hữu cơ 12 ha @2026 from 5 (2025)");
    }

    @Test
    void rowsUnderAGroupStandSideBySide() {
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|KH 2026|
                |1|Chăn nuôi|||
                ||- Đàn trâu|con|300|
                ||- Đàn bò|con|450|
                ||+ Bò sữa|con|40|
                |2|Văn hóa - xã hội|||
                |2.1|Tỷ lệ hộ nghèo|%|3|
                |2.2|Tỷ lệ lao động qua đào tạo|%|70|
                |a|Có chứng chỉ|%|31|
                """)).containsExactly("Đàn trâu: 300 con @2026", "Đàn bò: 450 con @2026, Bò sữa 40 con @2026",
                "Tỷ lệ hộ nghèo: 3 % @2026", "Tỷ lệ lao động qua đào tạo: 70 % @2026, Có chứng chỉ 31 % @2026");
    }

    @Test
    void aPlanOfTheYearBeforeIsNoResult() {
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Ước TH năm 2025|KH năm 2025|TH năm 2024|KH năm 2026|KH 2026/ƯTH 2025 (%)|Ghi chú|
                |1|Đàn bò|con|410|400|395|430|104,9|tăng 20|
                """)).containsExactly("Đàn bò: 430 con @2026 from 410 (2025)");
    }

    @Test
    void plansOfTwoYearsSideBySideAreAPath() {
        assertThat(read("KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2026 - 2027\nII. CÁC CHỈ TIÊU CHỦ YẾU\n" + """
                |TT|Chỉ tiêu|ĐVT|Năm 2026|<|Năm 2027|<|
                |^|^|^|Tỉnh giao|Xã phấn đấu|Tỉnh giao|Xã phấn đấu|
                |1|Đàn bò|con|100|110|120|130|
                """)).containsExactly("Đàn bò: 130 con @2026/2027 by 2026=110 2027=130");
        assertThat(read("NGHỊ QUYẾT\nNhiệm vụ năm 2027\nQUYẾT NGHỊ:\nĐiều 1. Các chỉ tiêu chủ yếu năm 2027\n" + """
                |TT|Chỉ tiêu|KH 2026|KH 2027|ĐVT|
                |1|Đàn bò|100|120|con|
                |2|Đàn dê|50|60|^|
                """)).containsExactly("Đàn bò: 120 con @2027", "Đàn dê: 60 con @2027");
    }

    @Test
    void unitsStandAboveTheTableInItsHeaderOrInTheName() {
        assertThat(read(YEAR + """
                Đơn vị tính: triệu đồng
                Bảng 1. Thu, chi ngân sách
                |TT|Chỉ tiêu|Ước TH 2025|Dự toán năm 2026|So sánh 2026 với 2025|
                |1|Thu ngân sách|950|1.000|105,3|
                |TT|Nội dung|Kế hoạch năm 2026 (tấn)|Ghi chú|
                |1|Sản lượng chè|210|tăng 12|
                |2|Giá trị trồng trọt (tỷ đồng)|35|năm trước 31|
                """)).containsExactly("Thu ngân sách: 1000 triệu đồng @2026 from 950 (2025)", "Sản lượng chè: 210 tấn @2026", "Giá trị trồng trọt (tỷ đồng): 35 tỷ đồng @2026");
    }

    @Test
    void aCellThatSaysMoreOrOnlyAYearIsLookedAt() {
        Findings findings = findings(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Kế hoạch 2026|
                |1|Trồng rừng|ha|20 ha (trong đó phòng hộ 5 ha)|
                |2|Hoàn thành sắp xếp thôn||Năm 2026|
                |3|Tỷ lệ thôn văn hóa|%|90% (18/20 thôn)|
                """);
        assertThat(words(findings)).containsExactly("Trồng rừng: 20 ha @2026", "Hoàn thành sắp xếp thôn: none - - @2026", "Tỷ lệ thôn văn hóa: 90 % @2026");
        assertThat(findings.indicators()).extracting(FoundIndicator::grade).containsExactly(Grade.LOOK, Grade.LOOK, Grade.SURE);
        assertThat(findings.indicators().get(0).doubts()).containsExactly(
                new FoundDoubt("more-figures", "20 ha (trong đó phòng hộ 5 ha)", "Ô của bảng còn con số khác; chỉ con số đầu được đọc."));
    }

    @Test
    void headerOfTheNextPageIsNoRow() {
        assertThat(read(YEAR + """
                |TT|Chỉ tiêu|ĐVT|Năm 2026|<|
                |^|^|^|6 tháng|Cả năm|
                |1|Đàn bò|con|400|430|
                |TT|Chỉ tiêu|ĐVT|Năm 2026|<|
                |^|^|^|6 tháng|Cả năm|
                |2|Đàn dê|con|90|100|
                """)).containsExactly("Đàn bò: 400 con @2026-H1, 430 con @2026", "Đàn dê: 90 con @2026-H1, 100 con @2026");
    }

    @Test
    void sharingOutMoneyPromisesNothing() {
        String head = "NGHỊ QUYẾT\nVề dự toán và phân bổ ngân sách xã năm 2026\nQUYẾT NGHỊ:\n";
        assertThat(read(head + "Điều 1. Phân bổ dự toán chi cho các cơ quan, đơn vị\n1. Tổng số 900 triệu đồng cho 03 đơn vị.\n")).isEmpty();
        assertThat(read(head + "Điều 1. Phê chuẩn phương án bố trí vốn cho từng dự án năm 2026\nVốn xã 500 triệu đồng.\n")).isEmpty();
        assertThat(read(head + """
                Điều 1. Dự toán chi ngân sách năm 2026
                |TT|Tên đơn vị|Dự toán 2026 (triệu đồng)|
                |1|Phòng Kinh tế|410|
                Biểu phân bổ chi thường xuyên cho các trường:
                |TT|Nội dung|Dự toán 2026 (triệu đồng)|
                |1|Lương và phụ cấp|410|
                """)).isEmpty();
        assertThat(read(head + "Điều 1. Dự toán chi ngân sách và phân bổ theo lĩnh vực năm 2026\n- Chi sự nghiệp giáo dục: 900 triệu đồng.\n"))
                .containsExactly("Chi sự nghiệp giáo dục: 900 triệu đồng @2026");
    }

    private static List<String> read(String text) {
        return words(findings(text));
    }

    private static Findings findings(String text) {
        return Indicators.of(Papers.of(text), Catalogues.SITE.catalogue(), Optional.empty());
    }

    /** An indicator in words: its name, then each target with what it counts, where that is not the name. */
    static List<String> words(Findings findings) {
        return findings.indicators().stream().map(one -> one.name() + ": " + String.join(", ", one.targets().stream()
                .map(target -> (target.label().equals(one.name()) ? "" : target.label() + " ") + words(target)).toList())).toList();
    }

    private static String words(FoundTarget target) {
        String comparator = target.comparator().word().equals("equal") ? "" : target.comparator().word() + " ";
        String path = target.path().isEmpty() ? "" : " by " + String.join(" ", target.path().stream().map(point -> point.year() + "=" + point.number().toPlainString()).toList());
        return comparator + Expected.words(target.value()) + " " + target.unit().orElse("-") + " @" + target.period().map(period -> period.text()).orElse("-")
                + path + target.baseline().map(base -> " from " + base.number().toPlainString() + " (" + base.period().text() + ")").orElse("");
    }
}
