package vn.congkhai.intake.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.vietnamese.Fold;

/** The columns of a sheet of results, in their order; sheets from elsewhere may call them by other names. */
enum SheetColumn {
    DOCUMENT("Văn bản", false, 30, "document", "thư mục văn bản"),
    INDICATOR("Mã chỉ tiêu", false, 24, "indicator"),
    TARGET("Mã phần", false, 9, "target"),
    NAME("Chỉ tiêu", false, 38, "tên chỉ tiêu", "nội dung chỉ tiêu", "name"),
    PART("Phần", false, 20, "tên phần", "label"),
    QUOTE("Nguyên văn", false, 50, "quote"),
    WORDS("Mục tiêu", false, 22, "chỉ tiêu giao", "kế hoạch"),
    UNIT("Đơn vị", false, 16, "đơn vị tính", "ĐVT", "unit"),
    PERIOD("Kỳ", false, 11, "năm", "kỳ báo cáo", "period"),
    VALUE("Kết quả", true, 13, "giá trị", "thực hiện", "kết quả thực hiện", "value"),
    AS_OF("Đến ngày", true, 13, "tính đến ngày", "as_of"),
    STAGE("Mức độ số liệu", true, 16, "mức độ", "loại số liệu", "stage"),
    DECLARED("Xã tự đánh giá", true, 16, "tự đánh giá", "declared"),
    SOURCE("Nguồn số liệu", true, 36, "nguồn", "source"),
    NOTE("Ghi chú", true, 30, "note"),
    CHECK("Mã kiểm tra", false, 12);

    private final String heading;
    private final boolean filled;
    private final int width;
    private final List<String> names;

    SheetColumn(String heading, boolean filled, int width, String... others) {
        this.heading = heading;
        this.filled = filled;
        this.width = width;
        this.names = Stream.concat(Stream.of(heading), Arrays.stream(others)).map(SheetColumn::plain).toList();
    }

    /** Returns what stands above the column. */
    String heading() {
        return heading;
    }

    /** Tells whether people fill it in; the others are locked. */
    boolean filled() {
        return filled;
    }

    /** Returns how wide it is, in characters. */
    int width() {
        return width;
    }

    /** Returns the column that a heading names, however it is spelled. */
    static Optional<SheetColumn> named(String heading) {
        String wanted = plain(heading);
        return Arrays.stream(values()).filter(column -> column.names.contains(wanted)).findFirst();
    }

    /** Returns the words of a text without marks, case and signs, by which names are known again. */
    static String plain(String text) {
        return Fold.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
