package vn.congkhai.intake.review;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/** What the file holds and the text lacks, kind by kind. */
final class LeftOut {

    private static final int MOST = 30;

    private LeftOut() {}

    static String html(List<Dropped> dropped) {
        if (dropped.isEmpty()) {
            return "<p>Không bỏ gì: mọi chữ của tệp đều có ở trên.</p>\n";
        }
        Map<DroppedKind, Map<String, Integer>> kinds = new EnumMap<>(DroppedKind.class);
        for (Dropped one : dropped) {
            kinds.computeIfAbsent(one.kind(), kind -> new LinkedHashMap<>()).merge(one.text().strip(), 1, Integer::sum);
        }
        StringBuilder html = new StringBuilder("<p>Những thứ sau có trong tệp mà không thuộc nội dung văn bản.</p>\n<ul>\n");
        kinds.forEach((kind, texts) -> {
            int count = texts.values().stream().mapToInt(Integer::intValue).sum();
            html.append("<li>").append(words(kind)).append(": ").append(count).append(" chỗ").append(list(kind, texts)).append("</li>\n");
        });
        return html.append("</ul>\n").toString();
    }

    private static String list(DroppedKind kind, Map<String, Integer> texts) {
        if (kind == DroppedKind.BLANKS || kind == DroppedKind.INVISIBLE || kind == DroppedKind.SOFT_HYPHEN) {
            return "";
        }
        StringBuilder list = new StringBuilder(": ");
        texts.entrySet().stream().limit(MOST).forEach(one -> list.append("<q>").append(Html.text(one.getKey())).append("</q>")
                .append(one.getValue() > 1 ? " (" + one.getValue() + " lần) " : " "));
        return list.append(texts.size() > MOST ? "và " + (texts.size() - MOST) + " thứ khác" : "").toString().stripTrailing();
    }

    private static String words(DroppedKind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> "Số trang";
            case RUNNING_HEADER -> "Dòng lặp lại ở đầu trang";
            case RUNNING_FOOTER -> "Dòng lặp lại ở cuối trang";
            case FOOTNOTE_MARK -> "Dấu chú thích";
            case SOFT_HYPHEN -> "Dấu ngắt dòng ẩn";
            case BLANKS -> "Khoảng trắng thừa hoặc lạ";
            case INVISIBLE -> "Ký tự không nhìn thấy";
            case DELETED -> "Chữ đã xóa (theo dõi sửa đổi)";
            case HIDDEN -> "Chữ bị ẩn";
            case COMMENT -> "Lời ghi bên lề";
            case PICTURE -> "Hình";
            case REPEATED_HEADER -> "Đầu bảng lặp lại khi sang trang";
            case SIDEWAYS -> "Chữ nghiêng hoặc dọc ngoài lề";
        };
    }
}
