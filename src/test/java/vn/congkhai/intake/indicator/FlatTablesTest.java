package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatTablesTest {

    private static final String FIVE = "NGHỊ QUYẾT\nKế hoạch 5 năm 2026 - 2030\nQUYẾT NGHỊ:\nĐiều 1. Các chỉ tiêu chủ yếu giai đoạn 2026 - 2030\n";
    private static final String YEAR = "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\nII. CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026\n";

    @Test
    void headerAndRowsAreCutOverLines() {
        assertThat(read(FIVE + """
                STT Chỉ tiêu Đơn vị tính
                Ước TH năm 2025 Mục tiêu giai đoạn 2026 - 2030
                2026 2027 2028
                2029 2030 Cơ quan chủ trì
                (1) (2) (3) (4) (5) (6) (7) (8) (9) (10)
                I Kinh tế
                1 Thu nhập bình quân đầu người triệu đồng/người/năm 45,2 48 52 57 62 68 Phòng Kinh tế
                2 Diện tích rừng được cấp chứng chỉ quản lý
                bền vững ha 0 - 100 150 200 300 Hạt Kiểm lâm
                khu vực II
                II Xã hội
                3 Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng % 14,1 13,5 13 12,5 12 dưới 11,5 Trạm Y tế
                4 Số sản phẩm OCOP 3 sao sản phẩm 2 3 4 5 6 7 Phòng Kinh tế
                Điều 2. Giao 05 phòng tổ chức thực hiện trong 30 ngày.
                """)).containsExactly(
                "Thu nhập bình quân đầu người: 68 triệu đồng/người/năm @2026/2030 by 2026=48 2027=52 2028=57 2029=62 2030=68 from 45.2 (2025)",
                "Diện tích rừng được cấp chứng chỉ quản lý bền vững: 300 ha @2026/2030 by 2027=100 2028=150 2029=200 2030=300 from 0 (2025)",
                "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng: below 11.5 % @2026/2030 by 2026=13.5 2027=13 2028=12.5 2029=12 2030=11.5 from 14.1 (2025)",
                "Số sản phẩm OCOP 3 sao: 7 sản phẩm @2026/2030 by 2026=3 2027=4 2028=5 2029=6 2030=7 from 2 (2025)");
    }

    @Test
    void aCellStandsOnEachLine() {
        Findings findings = findings(YEAR + """
                TT
                Chỉ tiêu
                ĐVT
                Kế hoạch năm 2026
                Đơn vị chủ trì
                I
                KINH TẾ
                1
                Đàn gia súc
                con
                2
                Phòng Kinh tế
                2
                Thu ngân sách trên địa bàn
                triệu đồng
                trên 7.200
                Phòng Kinh tế
                3
                Số thuê bao di động
                thuê bao/100 dân
                95
                Công an xã
                III. NHIỆM VỤ, GIẢI PHÁP
                1. Hạ tầng: thay 24 cột điện, 06 trạm bơm.
                """);
        assertThat(TablesTest.words(findings)).containsExactly("Đàn gia súc: 2 con @2026",
                "Thu ngân sách trên địa bàn: above 7200 triệu đồng @2026", "Số thuê bao di động: 95 thuê bao/100 dân @2026");
        assertThat(findings.indicators()).extracting(FoundIndicator::group).containsOnly("KINH TẾ");
        assertThat(findings.indicators()).extracting(FoundIndicator::grade).containsOnly(Grade.LOOK);
    }

    @Test
    void rowsWithoutNumbersAndPartsAreRead() {
        assertThat(read(YEAR + """
                Chỉ tiêu Đơn vị TH 2025 KH 2026
                Tổng sản lượng lương thực tấn 4.100 4.200
                - Thóc tấn 3.000 3.050
                Tỷ lệ hộ nghèo % 4 - 5 3 - 4
                Trên đây là kế hoạch năm 2026.
                """)).containsExactly("Tổng sản lượng lương thực: 4200 tấn @2026 from 4100 (2025), Thóc 3050 tấn @2026 from 3000 (2025)",
                "Tỷ lệ hộ nghèo: range 3..4 % @2026");
        assertThat(read(YEAR + """
                TT Nội dung ĐVT Kế hoạch
                1 Sản lượng chè búp tươi tấn 900
                Trong đó: Chè hữu cơ tấn 60
                2 Đàn ong đàn 450
                """)).containsExactly("Sản lượng chè búp tươi: 900 tấn @2026, Chè hữu cơ 60 tấn @2026", "Đàn ong: 450 đàn @2026");
    }

    @Test
    void figuresWithoutTheirColumnsGetNoValue() {
        Findings findings = findings(FIVE + """
                TT Chỉ tiêu ĐVT TH 2025 2026 2028 2030
                1 Tỷ lệ hộ nghèo % 6 5 4 3
                2 Tỷ lệ hồ sơ nộp trực tuyến % 60 70 90
                3 Số hợp tác xã HTX 4 5 6 8
                """);
        assertThat(TablesTest.words(findings)).containsExactly("Tỷ lệ hộ nghèo: 3 % @2026/2030 by 2026=5 2028=4 2030=3 from 6 (2025)",
                "Tỷ lệ hồ sơ nộp trực tuyến: none - % @2026/2030", "Số hợp tác xã: 8 HTX @2026/2030 by 2026=5 2028=6 2030=8 from 4 (2025)");
        FoundIndicator open = findings.indicators().get(1);
        assertThat(open.targets().get(0).raw()).contains("60 70 90");
        assertThat(open.doubts()).contains(new FoundDoubt("columns-lost", "60 70 90",
                "Không rõ con số nào thuộc cột nào của bảng. Để trống giá trị, cần xem bản ký."));
    }

    @Test
    void theNumberOfTheRowBelowIsNoFigure() {
        String head = FIVE + "TT Chỉ tiêu ĐVT TH 2025 2026 2028 2030 Ghi chú\n";
        assertThat(read(head + "1 Đàn bò con 10 20 30 40 2 Số sản phẩm OCOP sản phẩm 1 2 4 3 Tỷ lệ hộ nghèo % 6 5 4 3 Theo chuẩn mới\n4 Đàn dê con 5 6 7 8\n"))
                .containsExactly("Đàn bò: 40 con @2026/2030 by 2026=20 2028=30 2030=40 from 10 (2025)", "Số sản phẩm OCOP: none - sản phẩm @2026/2030",
                        "Tỷ lệ hộ nghèo: 3 % @2026/2030 by 2026=5 2028=4 2030=3 from 6 (2025)", "Đàn dê: 8 con @2026/2030 by 2026=6 2028=7 2030=8 from 5 (2025)");
        assertThat(read(head + "1 Đàn bò con 10 20 30 40\n2 Số mô hình mô hình 1 2 2 3 Phòng Kinh tế 3 Đàn dê con 5 6 7 8\n"))
                .contains("Số mô hình: 3 mô hình @2026/2030 by 2026=2 2028=2 2030=3 from 1 (2025)");
    }

    @Test
    void headingsThatDoNotFitTheRowsLeaveTheValueOpen() {
        Findings findings = findings(YEAR + """
                TT Chỉ tiêu ĐVT TH 2025 KH 2026
                1 Đàn trâu con 300 310 320
                2 Đàn bò con 400 410 420
                """);
        assertThat(TablesTest.words(findings)).containsExactly("Đàn trâu: none - con @2026", "Đàn bò: none - con @2026");
    }

    @Test
    void quartersOfAFlatTableAreTargets() {
        assertThat(read(YEAR + """
                TT Chỉ tiêu ĐVT Kế hoạch năm 2026
                Quý I Quý II Quý III Quý IV Cả năm
                1 Thu ngân sách triệu đồng 100 200 - 300 600
                2 Trồng rừng ha - 10 15 - 25
                TT Chỉ tiêu ĐVT Kế hoạch năm 2026
                Quý I Quý II Quý III Quý IV Cả năm
                3 Đàn dê con 50 60 70 80 80
                """)).containsExactly(
                "Thu ngân sách: 100 triệu đồng @2026-Q1, 200 triệu đồng @2026-Q2, 300 triệu đồng @2026-Q4, 600 triệu đồng @2026",
                "Trồng rừng: 10 ha @2026-Q2, 15 ha @2026-Q3, 25 ha @2026",
                "Đàn dê: 50 con @2026-Q1, 60 con @2026-Q2, 70 con @2026-Q3, 80 con @2026-Q4, 80 con @2026");
    }

    @Test
    void rowsThatWereJoinedArePartedAgain() {
        assertThat(read(YEAR + "Bảng 1 TT Chỉ tiêu ĐVT Thực hiện 2025 Kế hoạch 2026\n"
                + "1 Đàn trâu con 300 310 2 Đàn bò con 400 410 3 Tỷ lệ hộ nghèo % 4 3\n4 Thu ngân sách tỷ đồng 5,1 5,9\n"
                + "III. NHIỆM VỤ\n1. Chuyển 02 thôn về xã mới.\n"))
                .containsExactly("Đàn trâu: 310 con @2026 from 300 (2025)", "Đàn bò: 410 con @2026 from 400 (2025)",
                        "Tỷ lệ hộ nghèo: 3 % @2026 from 4 (2025)", "Thu ngân sách: 5.9 tỷ đồng @2026 from 5.1 (2025)");
    }

    private static List<String> read(String text) {
        return TablesTest.words(findings(text));
    }

    private static Findings findings(String text) {
        return Indicators.of(Papers.of(text), Catalogues.SITE.catalogue(), Optional.empty());
    }
}
