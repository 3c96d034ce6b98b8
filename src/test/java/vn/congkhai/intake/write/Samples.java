package vn.congkhai.intake.write;

import vn.congkhai.intake.read.WordFile;

/** Whole documents of a commune that does not exist. */
public final class Samples {

    private Samples() {}

    /** Returns a resolution with heading, bases, articles, a table, an annex, recipients and signature. */
    public static byte[] resolution() {
        return new WordFile()
                .part("numbering", "numbering", WordFile.list(1, "decimal:%1.", "lowerLetter:%2)", "bullet:-") + WordFile.instance(1, 1))
                .table(new String[] {"HỘI ĐỒNG NHÂN DÂN|XÃ MINH HỌA||Số: 05/NQ-HĐND",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc||Minh Họa, ngày 19 tháng 12 năm 2025"})
                .center("NGHỊ QUYẾT").center("Về nhiệm vụ phát triển kinh tế - xã hội năm 2026")
                .center("HỘI ĐỒNG NHÂN DÂN XÃ MINH HỌA").center("KHÓA I, KỲ HỌP THỨ NĂM")
                .p("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
                .p("Xét Tờ trình số 30/TTr-UBND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân xã; ý kiến thảo luận tại kỳ họp.")
                .center("QUYẾT NGHỊ:")
                .p("Điều 1. Thông qua nhiệm vụ năm 2026 với các nội dung sau:")
                .numbered(1, 0, "Mục tiêu tổng quát").p("Giữ đà tăng trưởng. Nâng cao đời sống Nhân dân.")
                .numbered(1, 0, "Chỉ tiêu chủ yếu")
                .numbered(1, 1, "Về kinh tế").numbered(1, 2, "Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng trở lên.")
                .numbered(1, 2, "Thu nhập bình quân đầu người: 52 triệu đồng/người/năm.")
                .numbered(1, 1, "Về xã hội").numbered(1, 2, "Tỷ lệ hộ nghèo giảm còn dưới 3,2%.")
                .p("(Có Phụ lục I kèm theo)")
                .p("Điều 2. Tổ chức thực hiện")
                .p("1. Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này.")
                .p("2. Thường trực Hội đồng nhân dân xã giám sát việc thực hiện.")
                .p("Nghị quyết này đã được Hội đồng nhân dân xã Minh Họa khóa I, kỳ họp thứ năm thông qua ngày 19 tháng 12 năm 2025"
                        + " và có hiệu lực kể từ ngày 01 tháng 01 năm 2026./.")
                .table(new String[] {"Nơi nhận:|- Thường trực HĐND tỉnh;|- Lưu: VT.", "CHỦ TỊCH||Tên Người Ký"})
                .center("PHỤ LỤC I").center("CHỈ TIÊU NĂM 2026")
                .p("(Kèm theo Nghị quyết số 05/NQ-HĐND ngày 19/12/2025 của HĐND xã Minh Họa)")
                .table(new String[] {"STT", "Chỉ tiêu", "Đơn vị", "Năm 2026"}, new String[] {"1", "Thu ngân sách", "tỷ đồng", "12,5"},
                        new String[] {"2", "Tỷ lệ hộ nghèo", "%", "3,2"}).bytes();
    }
}
