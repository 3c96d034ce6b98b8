package vn.congkhai.intake.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.sheet.Form;
import vn.congkhai.intake.sheet.FormRow;

/** The sheet as a workbook; the same files give the same bytes. */
final class ReviewBook {

    static final String NAME = "Rà soát";

    private static final String[] HELP = {
        "Mỗi dòng là một điều máy đọc được trong văn bản. So với văn bản đã ký, rồi chọn ở cột Trả lời:",
        "đúng: máy đọc đúng. Với dòng “không có”: văn bản thật sự không ghi.",
        "sửa: máy đọc sai. Chỉ ghi những gì sai vào các cột màu vàng bên phải; ô nào để trống thì giữ như máy đọc.",
        "bỏ: đây không phải chỉ tiêu, không phải mã đúng, hoặc thông tin này không có trong văn bản.",
        "Chưa chắc thì để trống. Con số nào còn trống thì văn bản chưa công khai được.",
        "Giá trị đúng: chỉ ghi số, viết như văn bản: 1.315,87; một khoảng: 15 - 20; phần của tổng: 13/19. Văn bản không nêu: không có.",
        "Đơn vị đúng: ví dụ %, tỷ đồng, triệu đồng/người/năm. Văn bản không nêu: không có.",
        "So sánh đúng, Mức hay thay đổi: chọn trong danh sách.",
        "Kỳ đúng: 2026, 2026-Q2 (quý), 2026-H1 (sáu tháng), 2026-9M (chín tháng) hoặc 2026/2030.",
        "Chữ nêu con số: chép đúng từng chữ từ cột Nguyên văn, cả chữ so sánh và đơn vị.",
        "Dòng “Chỉ tiêu chung”: máy đề xuất để so sánh giữa các xã. Sai thì sửa: ghi mã hoặc tên khác trong danh mục; không có thì bỏ.",
        "Điền xong, lưu lại dạng .xlsx và nạp vào: congkhai review TỆP --into THƯ_MỤC --by \"Họ tên\".",
    };

    private ReviewBook() {}

    static byte[] of(ReviewedFolder folder) throws IOException {
        Form form = new Form(NAME);
        for (SheetColumn column : SheetColumn.values()) {
            form.column(column == SheetColumn.KEY ? keyHeading(folder.folder()) : column.heading(), column.width());
        }
        for (ReviewRow row : folder.rows()) {
            fill(form.row(), SheetRow.of(folder, row), !row.sure());
        }
        form.choose(SheetColumn.ANSWER.ordinal(), SheetWords.answers());
        form.choose(SheetColumn.COMPARATOR.ordinal(), SheetWords.comparators());
        form.choose(SheetColumn.CHANGE.ordinal(), SheetWords.changes());
        form.hide(SheetColumn.KEY.ordinal());
        form.freeze(SheetColumn.QUOTE.ordinal());
        form.help(HELP);
        return form.bytes(folder.rows().size(), LocalDate.EPOCH);
    }

    /** Returns what stands at the head of the column of keys: it ties a sheet to its document. */
    static String keyHeading(String folder) {
        return SheetColumn.KEY.heading() + ": " + folder;
    }

    private static void fill(FormRow line, Map<SheetColumn, String> texts, boolean odd) {
        for (SheetColumn column : SheetColumn.values()) {
            String text = texts.getOrDefault(column, "");
            if (column.open()) {
                line.filled(column.ordinal(), text);
            } else if (odd && column == SheetColumn.GRADE) {
                line.odd(column.ordinal(), text);
            } else {
                line.locked(column.ordinal(), text);
            }
        }
    }
}
