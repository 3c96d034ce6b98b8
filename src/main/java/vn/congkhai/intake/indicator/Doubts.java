package vn.congkhai.intake.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is doubtful about one indicator, with a note for readers; the same doubt about the same words only once. */
final class Doubts {

    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("malformed-number", "Con số viết sai dạng nên không đọc chắc được. Để trống giá trị, cần xem bản ký."),
            Map.entry("foreign-number-format", "Dấu chấm và dấu phẩy của con số không theo cách viết tiếng Việt, có thể đọc theo hai cách. Để trống giá trị."),
            Map.entry("three-decimals", "Dấu phẩy đứng trước đúng ba chữ số: có thể là phần thập phân, cũng có thể là phân cách hàng nghìn."),
            Map.entry("range-descends", "Khoảng giá trị có số đầu lớn hơn số cuối. Để trống giá trị."),
            Map.entry("missing-unit", "Sau con số không ghi đơn vị."),
            Map.entry("unit-unclear", "Không nhận ra đơn vị của con số."),
            Map.entry("unit-glued", "Con số viết liền với đơn vị."),
            Map.entry("unit-incomplete", "Đơn vị chưa viết đủ: chỉ có “triệu” hoặc “tỷ”."),
            Map.entry("doubled-percent", "Dấu phần trăm bị lặp."),
            Map.entry("latex", "Con số nằm trong mã công thức máy tính."),
            Map.entry("ocr-typo", "Có lẽ là “Phấn đấu”, sai dấu khi nhận dạng chữ."),
            Map.entry("maintain-vs-reach", "Câu vừa nói “duy trì” vừa nói “đạt”: giữ mức đã có hay đạt mức mới? Ghi là duy trì."),
            Map.entry("value-in-parentheses", "Con số chỉ nằm trong ngoặc, không có chữ so sánh."),
            Map.entry("name-unit-mismatch", "Tên gọi và đơn vị không khớp nhau: gọi là tỷ lệ mà đo bằng lượng, hoặc gọi là số mà đo bằng phần trăm."),
            Map.entry("missing-value", "Chỉ tiêu không nêu con số."),
            Map.entry("year-outside-plan", "Mốc thời gian nằm ngoài kỳ kế hoạch của văn bản."),
            Map.entry("period-unknown", "Không rõ chỉ tiêu áp dụng cho năm nào."),
            Map.entry("comparator-unclear", "Chữ so sánh quanh con số có thể hiểu theo hơn một cách."),
            Map.entry("share-mismatch", "Tỷ lệ phần trăm không khớp với phân số đi kèm."),
            Map.entry("sum-mismatch", "Các phần cộng lại không bằng tổng."),
            Map.entry("place-unsure", "Dòng này đứng lẫn với nhiệm vụ, mục tiêu chung hoặc trong bảng bị mất khung, không chắc là chỉ tiêu."),
            Map.entry("column-unsure", "Bảng có nhiều cột kế hoạch, không chắc cột nào là chỉ tiêu được quyết định."),
            Map.entry("columns-lost", "Không rõ con số nào thuộc cột nào của bảng. Để trống giá trị, cần xem bản ký."),
            Map.entry("more-figures", "Ô của bảng còn con số khác; chỉ con số đầu được đọc."),
            Map.entry("count-mismatch", "Số chỉ tiêu văn bản nêu không khớp với số tìm thấy hoặc với tổng các nhóm."),
            Map.entry("no-period", "Văn bản không nêu kỳ kế hoạch."));

    private static final Set<String> HARMLESS = Set.of("unit-glued", "doubled-percent", "ocr-typo", "latex", "maintain-vs-reach");

    private final Set<FoundDoubt> all = new LinkedHashSet<>();

    void add(String code, String found) {
        all.add(of(code, found));
    }

    /** Returns the doubt with the note of its kind. */
    static FoundDoubt of(String code, String found) {
        return new FoundDoubt(code, found, NOTES.get(code));
    }

    List<FoundDoubt> all() {
        return List.copyOf(all);
    }

    /** Returns the grade: a person has to look unless every doubt leaves the reading certain. */
    Grade grade() {
        return all.stream().allMatch(doubt -> HARMLESS.contains(doubt.code())) ? Grade.SURE : Grade.LOOK;
    }
}
