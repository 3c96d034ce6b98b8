package vn.congkhai.intake.review;

import java.util.Optional;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Value;
import vn.congkhai.vietnamese.VietnameseNumber;

/** A figure as it was read, in plain words: {@code tăng thêm, ít nhất 10%}. */
final class FigureText {

    private FigureText() {}

    /** Returns the words of a figure; says so when it has no value. */
    static String of(Comparator comparator, Change change, Optional<Value> value, Optional<String> unit) {
        if (value.isEmpty()) {
            return "không có con số đọc được" + unit.map(words -> " (đơn vị: " + words + ")").orElse("");
        }
        String figure = number(value.get(), unit);
        return movement(change) + switch (comparator) {
            case AT_LEAST -> "ít nhất " + figure;
            case ABOVE -> "trên " + figure;
            case AT_MOST -> "không quá " + figure;
            case BELOW -> "dưới " + figure;
            case EQUAL -> "bằng " + figure;
            case ABOUT -> "khoảng " + figure;
            case RANGE -> "từ " + figure;
            case NONE -> figure + " (văn bản không nêu mức phải đạt)";
        };
    }

    /** Returns the number or numbers as Vietnamese documents write them, without the unit. */
    static String number(Value value) {
        if (value instanceof Value.Range range) {
            return VietnameseNumber.format(range.low()) + " đến " + VietnameseNumber.format(range.high());
        }
        if (value instanceof Value.Share share) {
            return VietnameseNumber.format(share.number()) + "/" + VietnameseNumber.format(share.of());
        }
        return VietnameseNumber.format(((Value.Exact) value).number());
    }

    private static String number(Value value, Optional<String> unit) {
        String words = unit.orElse("");
        return number(value) + (words.isEmpty() || words.startsWith("%") || words.startsWith("‰") ? "" : " ") + words;
    }

    private static String movement(Change change) {
        return switch (change) {
            case LEVEL -> "";
            case MAINTAIN -> "giữ ở mức ";
            case INCREASE -> "tăng thêm ";
            case DECREASE -> "giảm bớt ";
        };
    }
}
